import { Buffer } from 'node:buffer';
import { Budget } from '../limits/budget.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import type { CellSources } from './cell-reader.ts';
import { findWorkbookPart } from './find-workbook-part.ts';
import { FontNames } from './font-names.ts';
import { findForeignKind } from './preflight.ts';
import { readSheet } from './read-sheet.ts';
import { RefusalError, refusalOf } from './refusal.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';
import type { OtherSheet, Workbook, WorkbookReading } from './workbook.ts';
import { readWorkbookPart, type Tab } from './workbook-part.ts';
import { ZipPackage } from './zip-package.ts';

/**
 * Reads the values of an .xlsx or .xlsm file (ECMA-376, transitional and strict) or says why not; it never throws for
 * what is in the file. Time and memory grow with the parts inflated, at most `limits.unpacked_size`; a heap overflow
 * cannot be caught, so files of strangers are read in a child process.
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): WorkbookReading {
  try {
    return {
      ok: true,
      workbook: readPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits),
    };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return { ok: false, refusal };
  }
}

function readPackage(bytes: Buffer, limits: Limits): Workbook {
  const foreign = findForeignKind(bytes);
  if (foreign !== undefined) throw new RefusalError(foreign);
  const zip = new ZipPackage(bytes, limits);
  const name = findWorkbookPart(zip);
  const { date1904, tabs } = readWorkbookPart(zip.openXml(name));
  const relations = readRelationships(zip, name);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const sources: CellSources = {
    strings: stringsPart === undefined ? undefined : readSharedStrings(zip.openXml(stringsPart)),
    styles:
      stylesPart === undefined
        ? { cells: [], fonts: new FontNames([]) }
        : readStyles(zip.openXml(stylesPart)),
    date1904,
    budget: new Budget(limits),
  };
  const workbook: Workbook = { date1904, sheets: [], otherSheets: [], fonts: sources.styles.fonts.list };
  const listed = new Set<string>();
  for (const tab of tabs) readTab(zip, tab, relations, listed, sources, workbook);
  for (const relation of relations) {
    if (relation.type === 'worksheet' && !listed.has(relation.target.toLowerCase())) {
      workbook.otherSheets.push({ name: relation.target, state: 'veryHidden', kind: 'unlisted' });
    }
  }
  if (workbook.sheets.length === 0) throw new RefusalError('no-sheets', name);
  return workbook;
}

function readTab(
  zip: ZipPackage,
  tab: Tab,
  relations: readonly Relationship[],
  listed: Set<string>,
  sources: CellSources,
  workbook: Workbook,
): void {
  const relation = relations.find(({ id }) => id === tab.relation);
  if (relation === undefined) throw new RefusalError('missing-part', `sheet "${tab.name}"`);
  const part = relation.target.toLowerCase();
  if (listed.has(part)) throw new RefusalError('bad-reference', `two tabs for ${relation.target}`);
  listed.add(part);
  const { name, state } = tab;
  if (relation.type !== 'worksheet') {
    workbook.otherSheets.push({ name, state, kind: findKind(relation.type) });
    return;
  }
  sources.budget.startSheet(name);
  workbook.sheets.push({ name, state, ...readSheet(zip.openXml(relation.target), sources) });
}

function findKind(type: string): OtherSheet['kind'] {
  if (type === 'chartsheet') return 'chart';
  if (type === 'dialogsheet') return 'dialog';
  return /macrosheet/i.test(type) ? 'macro' : 'other';
}
