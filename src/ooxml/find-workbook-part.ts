import { readContentType } from './content-types.ts';
import { RefusalError, type RefusalReason } from './refusal.ts';
import { readRelationships } from './relationships.ts';
import type { ZipPackage } from './zip-package.ts';

/** The name of the workbook part, by the package's own relationship; refuses packages of other kinds by name. */
export function findWorkbookPart(zip: ZipPackage): string {
  if (zip.has('mimetype')) {
    const type = zip.read('mimetype').toString('latin1');
    throw new RefusalError(
      type.includes('opendocument.spreadsheet') ? 'ods' : 'not-a-workbook',
      type.slice(0, 80),
    );
  }
  if (!zip.has('[Content_Types].xml')) throw new RefusalError('not-a-workbook', 'no content types');
  const main = readRelationships(zip, '').find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new RefusalError('not-a-workbook', 'no main part');
  const type = readContentType(zip, main.target);
  const foreign = findForeignType(type);
  if (foreign !== undefined) throw new RefusalError(foreign, type);
  return main.target;
}

/** Other declared types are let through: then the root element decides. */
function findForeignType(type: string): RefusalReason | undefined {
  if (type.includes('sheet.binary')) return 'xlsb';
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return 'word';
  return /presentationml|powerpoint|visio|drawingml/.test(type) ? 'not-a-workbook' : undefined;
}
