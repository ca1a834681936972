import { type DataRecord, placeOfField, type Table } from '../records/ledger.ts';
import { tonelessKey } from '../workspace/match-key.ts';
import { movementFinder } from '../workspace/movements.ts';
import { describePlace } from './describe-place.ts';
import { likeness, movementCore } from './movement-likeness.ts';
import { defineRule } from './rule.ts';

/** A name that is not in the catalogue, and where it is used. */
interface Used {
  readonly name: string;
  readonly first: DataRecord;
  readonly units: Set<string>;
  readonly tables: Set<Table>;
}

/**
 * One movement under several names, which would be counted as several. Names that the catalogue of the cluster does not know are held
 * against each other; `unknown-movement` holds them against the catalogue.
 */
export const movementVariants = defineRule({
  code: 'movement-variants',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    const find = movementFinder(workspace.settings.movements);
    const used = new Map<string, Used>();
    for (const record of ledger.records.movements) {
      const name = record.values.movement;
      if (name === undefined || find(name) !== undefined) continue;
      const key = countedAs(name);
      const known = used.get(key) ?? { name, first: record, units: new Set(), tables: new Set() };
      used.set(key, known);
      known.units.add(record.unit);
      known.tables.add(record.table);
    }
    const taken = new Set(workspace.settings.movements.map(({ id }) => id));
    for (const { main, variants } of groupsOf([...used.values()])) {
      const entry = entryFor(main, variants, taken);
      for (const variant of variants) {
        const at = placeOfField(variant.first, 'movement');
        const mainAt = placeOfField(main.first, 'movement');
        yield {
          finding: {
            rule: 'movement-variants',
            at,
            related: [mainAt],
            unit: variant.first.unit,
            dataset: 'movements',
            value: variant.name,
            expected: main.name,
            params: { value: variant.name, main: main.name, place: describePlace(mainAt, at), entry },
          },
        };
      }
    }
  },
});

/** Names that are one here are counted as one anyway. */
function countedAs(name: string): string {
  return tonelessKey(name).replace(/[^a-z0-9]+/g, '-');
}

/** Each name with those that mean the same; what most units use is the main one, of two the longer. */
function groupsOf(names: readonly Used[]): { main: Used; variants: Used[] }[] {
  const ranked = [...names].sort(
    (a, b) => b.units.size - a.units.size || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  const groups: { main: Used; variants: Used[] }[] = [];
  for (const name of ranked) {
    const alike = groups.filter(({ main }) => areAlike(main, name));
    const [only] = alike;
    if (only === undefined) groups.push({ main: name, variants: [] });
    // What may be short for several is nobody's alias.
    else if (alike.length === 1) only.variants.push(name);
  }
  return groups.filter(({ variants }) => variants.length > 0);
}

/** Two names in one table are two movements to whoever wrote it, unless nothing but dress sets them apart. */
function areAlike(one: Used, other: Used): boolean {
  const how = likeness(one.name, other.name);
  if (how === undefined || how === 'dressed') return how !== undefined;
  return ![...one.tables].some((table) => other.tables.has(table));
}

/** The movement as an entry of the settings, ready to be pasted. */
function entryFor(main: Used, variants: readonly Used[], taken: Set<string>): string {
  const words = movementCore(main.name).match(/[a-z0-9]+/g) ?? ['movement'];
  const base = words.slice(0, 6).join('-');
  const numbered = (at: number): string => (at === 1 ? base : `${base}-${at}`);
  let at = 1;
  while (taken.has(numbered(at))) at += 1;
  taken.add(numbered(at));
  const aliases = variants.map(({ name }) => quoted(name)).join(', ');
  return `- {id: ${numbered(at)}, name: ${quoted(main.name)}, aliases: [${aliases}]}`;
}

/** JSON strings are YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
