import type { ZipPackage } from './zip-package.ts';

const part = '[Content_Types].xml';
const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The declared content type of a part, lower case, '' where none is (ECMA-376 part 2 §6.2.3). */
export function readContentType(zip: ZipPackage, name: string): string {
  const reader = zip.openXml(part);
  const partName = `/${name}`.toLowerCase();
  const extension = partName.slice(partName.lastIndexOf('.') + 1);
  let own: string | undefined;
  let fallback = '';
  for (let token = reader.next(); token !== 'done'; token = reader.next()) {
    if (token !== 'start' || reader.uri !== namespace) continue;
    const type = (reader.attribute('ContentType') ?? '').trim().toLowerCase();
    if (reader.name === 'Override' && reader.attribute('PartName')?.toLowerCase() === partName) own = type;
    if (reader.name === 'Default' && reader.attribute('Extension')?.toLowerCase() === extension)
      fallback = type;
  }
  return own ?? fallback;
}
