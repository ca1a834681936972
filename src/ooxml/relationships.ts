import type { ZipPackage } from './zip-package.ts';

export interface Relationship {
  id: string;
  /** The last step of the type's URI: transitional and strict URIs differ only before it. */
  type: string;
  /** The part's name in the package, without a leading slash. */
  target: string;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships|http:\/\/schemas\.microsoft\.com\/office\/2006\/relationships)\/(\w+)$/;

/** What a part (or '' for the package) points to inside the package, in order (ECMA-376 part 2 §6.5). */
export function readRelationships(zip: ZipPackage, source: string): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const reader = zip.openXml(part);
  const found: Relationship[] = [];
  for (let token = reader.next(); token !== 'done'; token = reader.next()) {
    if (token !== 'start' || reader.name !== 'Relationship' || reader.uri !== namespace) continue;
    const type = types.exec(reader.attribute('Type') ?? '')?.[1];
    if (type === undefined || reader.attribute('TargetMode') === 'External') continue;
    const target = resolveTarget(folder, reader.attribute('Target') ?? '');
    found.push({ id: reader.attribute('Id') ?? '', type, target });
  }
  return found;
}

/** Absolute or relative to the source's folder (RFC 3986 §5.2); a step above the root stays at the root. */
function resolveTarget(folder: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/').replace(/#.*$/s, ''));
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
