/** SpreadsheetML (ECMA-376 part 4 annex A). */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Namespace of `r:id`. */
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Markup compatibility (ECMA-376 part 3): alternatives between which a reader would have to choose. */
export const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The strict names of the same vocabularies (ECMA-376 part 1 annex A): read as if they were the transitional ones. */
const strictNames: ReadonlyMap<string, string> = new Map([
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', mainNamespace],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', relationNamespace],
]);

export function findTransitionalName(uri: string): string {
  return uri === mainNamespace ? mainNamespace : (strictNames.get(uri) ?? uri);
}
