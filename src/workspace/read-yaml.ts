import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';

export type Path = readonly PropertyKey[];
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** More uses of anchors than this are no settings but an attack on the memory. */
const MOST_ALIASES = 100;

/** What a YAML text says, and where: a key that is given without a value counts as not given. */
export interface Yaml {
  readonly value: unknown;
  /** Where a path stands; where it does not, what is nearest above it. */
  readonly placeOf: (path: Path) => Place;
}

/** @throws Failure with file, line and column where the text is not YAML. */
export function readYaml(file: string, text: string): Yaml {
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    // An empty text has no lines.
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) {
    throw new Failure(
      2,
      ...document.errors.map((error) =>
        phrase('settings.not-yaml', { ...placeAt(error.pos[0]), problem: error.message }),
      ),
    );
  }
  const placeOf = (path: Path): Place => {
    for (let depth = path.length; depth >= 0; depth--) {
      const start = startOf(document, path.slice(0, depth));
      if (start !== undefined) return placeAt(start);
    }
    return placeAt(0);
  };
  try {
    return { value: withoutNulls(document.toJS({ maxAliasCount: MOST_ALIASES })), placeOf };
  } catch {
    throw new Failure(2, phrase('settings.alias', placeAt(aliasOf(document))));
  }
}

/** Where a node begins: a member of a map with its key, anything else with itself. */
function startOf(document: Document, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The alias that leads nowhere, else the first one. */
function aliasOf(document: Document): number {
  const starts: number[] = [];
  let broken: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) return;
      const start = node.range?.[0] ?? 0;
      starts.push(start);
      if (node.resolve(document) === undefined) broken ??= start;
    },
  });
  return broken ?? starts[0] ?? 0;
}

/** "required:" with nothing behind it says nothing; an empty item of a list stays, since it counts. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutNulls(each ?? undefined)]),
  );
}
