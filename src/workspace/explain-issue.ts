import * as z from 'zod';
import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { findNearest } from './nearest.ts';
import type { Path, Place } from './read-yaml.ts';
import { settingsSchema } from './settings-schema.ts';

type Issue = z.core.$ZodIssue;
type PlaceOf = (path: Path) => Place;

/** What is wrong with the settings, or with what another schema describes, in sentences with their places. */
export function explainIssue(issue: Issue, placeOf: PlaceOf, schema: z.ZodType = settingsSchema): Phrase[] {
  const key = issue.path.join('.');
  const at = { ...placeOf(issue.path), key };
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return [phrase('settings.not-a-map', placeOf([]))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => explainUnknownKey(unknown, issue.path, placeOf, schema));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? phrase('settings.missing', at)
          : phrase('settings.wrong-type', { ...at, expected: { key: kindOf(issue.expected, issue.path) } }),
      ];
    case 'invalid_value':
      return [phrase('settings.not-a-choice', { ...at, choices: issue.values.join(', ') })];
    case 'invalid_format':
      if (issue.format === 'date') return [phrase('settings.not-a-date', at)];
      if (issue.format === 'size') return [phrase('settings.not-a-size', at)];
      return [phrase(issue.format === 'regex' ? 'settings.not-an-id' : 'settings.not-understood', at)];
    case 'invalid_union':
      return explainUnion(issue, placeOf, schema);
    case 'too_small':
      if (!isNumber(issue.origin)) return [phrase('settings.not-understood', at)];
      return [phrase('settings.too-small', { ...at, minimum: String(issue.minimum) })];
    case 'too_big':
      if (!isNumber(issue.origin)) return [phrase('settings.not-understood', at)];
      return [phrase('settings.too-large', { ...at, maximum: String(issue.maximum) })];
    case 'custom':
      return [phrase('settings.off-without-reason', at)];
    default:
      return [phrase('settings.not-understood', at)];
  }
}

function explainUnion(
  issue: Issue & { readonly code: 'invalid_union' },
  placeOf: PlaceOf,
  schema: z.ZodType,
): Phrase[] {
  const at = { ...placeOf(issue.path), key: issue.path.join('.') };
  const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (choices.length > 0) return [phrase('settings.not-a-choice', { ...at, choices: choices.join(', ') })];
  if (issue.input === undefined) return [phrase('settings.missing', at)];
  // Of the ways to write it, the one that was meant is the one whose own kind is right.
  const meant = issue.errors.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const [only] = meant;
  if (only === undefined || meant.length > 1) return [phrase('settings.not-understood', at)];
  return only.flatMap((each) =>
    explainIssue({ ...each, path: [...issue.path, ...each.path] }, placeOf, schema),
  );
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

/** The words for a kind of value. */
function kindOf(expected: string, [section]: Path): MessageKey {
  switch (expected) {
    case 'string':
      return 'settings.kind.text';
    case 'number':
    case 'int':
      return section === 'rules' ? 'settings.kind.decimal' : 'settings.kind.number';
    case 'boolean':
      return 'settings.kind.boolean';
    case 'array':
      return 'settings.kind.list';
    default:
      return 'settings.kind.map';
  }
}

function explainUnknownKey(unknown: string, path: Path, placeOf: PlaceOf, schema: z.ZodType): Phrase {
  const at = { ...placeOf([...path, unknown]), key: [...path, unknown].join('.') };
  const nearest = findNearest(unknown, knownKeys(path, schema));
  return nearest === undefined
    ? phrase('settings.unknown-key', at)
    : phrase('settings.unknown-key-near', { ...at, nearest });
}

/** The keys that the schema knows at a path, read off its JSON Schema. */
function knownKeys(path: Path, schema: z.ZodType): string[] {
  type Node = {
    properties?: Record<string, Node>;
    additionalProperties?: Node | boolean;
    items?: Node;
    anyOf?: Node[];
    oneOf?: Node[];
  };
  let nodes = [z.toJSONSchema(schema, { io: 'input' }) as Node];
  const widen = (node: Node): Node[] => [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].flat();
  for (const step of path) {
    nodes = nodes.flatMap(widen).flatMap((node) => {
      const next =
        typeof step === 'number'
          ? node.items
          : (node.properties?.[String(step)] ?? node.additionalProperties);
      return typeof next === 'object' ? [next] : [];
    });
  }
  return nodes.flatMap(widen).flatMap((node) => Object.keys(node.properties ?? {}));
}
