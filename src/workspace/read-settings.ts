import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { Failure } from '../findings/failure.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { findNearest } from './nearest.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';

type Path = readonly PropertyKey[];
type Place = { file: string; line: number; column: number };

/**
 * The settings in the text of an `emulate.yaml`.
 * @throws Failure with one sentence per problem, each with file, line and column.
 */
export function readSettings(file: string, text: string): Settings {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
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
  const read = settingsSchema.safeParse(document.toJS() ?? {});
  const problems = read.success
    ? checkReferences(read.data, placeOf)
    : read.error.issues.flatMap((issue) => explainIssue(issue, placeOf));
  if (read.success && problems.length === 0) return read.data;
  throw new Failure(2, ...problems);
}

/** Where a node begins: a member of a map with its key, anything else with itself. */
function startOf(document: Document, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function explainIssue(issue: z.core.$ZodIssue, placeOf: (path: Path) => Place): Phrase[] {
  const key = issue.path.join('.');
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => explainUnknownKey(unknown, issue.path, placeOf));
    case 'invalid_type':
      return issue.input === undefined
        ? [phrase('settings.missing', { ...place, key })]
        : [phrase('settings.wrong-type', { ...place, key, expected: issue.expected })];
    case 'invalid_value':
      return [phrase('settings.not-a-choice', { ...place, key, choices: issue.values.join(', ') })];
    case 'invalid_union':
      return [phrase('settings.not-understood', { ...place, key })];
    case 'custom':
      return [phrase('settings.off-without-reason', { ...place, key })];
    default:
      return [phrase('settings.not-understood', { ...place, key })];
  }
}

function explainUnknownKey(unknown: string, path: Path, placeOf: (path: Path) => Place): Phrase {
  const place = placeOf([...path, unknown]);
  const key = [...path, unknown].join('.');
  const nearest = findNearest(unknown, knownKeys(path));
  return nearest === undefined
    ? phrase('settings.unknown-key', { ...place, key })
    : phrase('settings.unknown-key-near', { ...place, key, nearest });
}

/** The keys that the schema knows at a path, read off its JSON Schema. */
function knownKeys(path: Path): string[] {
  type Node = { properties?: Record<string, Node>; items?: Node; anyOf?: Node[]; oneOf?: Node[] };
  let nodes = [z.toJSONSchema(settingsSchema, { io: 'input' }) as Node];
  const widen = (node: Node): Node[] => [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].flat();
  for (const step of path) {
    nodes = nodes.flatMap(widen).flatMap((node) => {
      const next = typeof step === 'number' ? node.items : node.properties?.[String(step)];
      return next === undefined ? [] : [next];
    });
  }
  return nodes.flatMap(widen).flatMap((node) => Object.keys(node.properties ?? {}));
}

/** What a schema cannot say: ids are unique, and those that are named exist. */
function checkReferences(settings: Settings, placeOf: (path: Path) => Place): Phrase[] {
  const problems: Phrase[] = [];
  const ids = settings.units.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) {
      problems.push(phrase('settings.same-id', { ...placeOf(['units', index, 'id']), id }));
    }
  });
  for (const role of ['head', 'next_head'] as const) {
    const id = settings.cluster?.[role];
    if (id === undefined || ids.length === 0 || ids.includes(id)) continue;
    const place = placeOf(['cluster', role]);
    const nearest = findNearest(id, ids) ?? ids.join(', ');
    problems.push(phrase('settings.unknown-unit', { ...place, key: `cluster.${role}`, id, nearest }));
  }
  return problems;
}
