import { matchKey, tonelessKey } from './match-key.ts';
import type { Unit } from './settings-schema.ts';

/** How a text was found to name a unit; `toneless` when only the letters without tones agree. */
export type UnitMatch =
  | { readonly outcome: 'found'; readonly unit: Unit; readonly by: string; readonly toneless: boolean }
  | { readonly outcome: 'several'; readonly units: readonly Unit[] }
  | { readonly outcome: 'none' };

/** Finds the units that texts name, by any of their names, short names, aliases and ids. */
export interface UnitFinder {
  /** The text as a whole is a unit's name. */
  readonly findExactly: (text: string) => UnitMatch;
  /** The text holds a unit's name somewhere; a name within a longer one that fits does not count. */
  readonly findWithin: (text: string) => UnitMatch;
}

/** @param current members of the period: of two units that bear one name, one after the other, it is the one that is a member. */
export function unitFinder(units: readonly Unit[], current: readonly Unit[] = units): UnitFinder {
  const named = units.flatMap((unit) => namesOf(unit).map((name) => ({ unit, name })));
  const byName = indexBy(named, matchKey);
  const byLetters = indexBy(named, tonelessKey);
  const find = (text: string, phrasesIn: (key: string) => string[]): UnitMatch => {
    const withTones = pick(
      phrasesIn(nameKey(matchKey(text))).flatMap((key) => byName.get(key) ?? []),
      false,
      current,
    );
    if (withTones.outcome !== 'none') return withTones;
    return pick(
      phrasesIn(nameKey(tonelessKey(text))).flatMap((key) => byLetters.get(key) ?? []),
      true,
      current,
    );
  };
  return {
    findExactly: (text) => find(text, (key) => [key]),
    findWithin: (text) => find(text, wordsTogether),
  };
}

/** All names under which a unit may be written. */
export function namesOf(unit: Unit): string[] {
  const names = [unit.id, unit.short, unit.name.vi, unit.name.en, ...unit.aliases];
  return [...new Set(names.filter((name) => name !== undefined))];
}

type Named = { unit: Unit; name: string; key: string };

function indexBy(
  named: readonly { unit: Unit; name: string }[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const { unit, name } of named) {
    const key = nameKey(keyOf(name));
    const known = index.get(key);
    if (known === undefined) index.set(key, [{ unit, name, key }]);
    else known.push({ unit, name, key });
  }
  return index;
}

/** Names have no more words than this. */
const MOST_WORDS = 16;

/** Every run of words of a text: what a name within it could be. */
function wordsTogether(text: string): string[] {
  const words = text.split(' ');
  return words.flatMap((_, start) =>
    words
      .slice(start, start + MOST_WORDS)
      .map((__, length) => words.slice(start, start + length + 1).join(' ')),
  );
}

function pick(matches: readonly Named[], toneless: boolean, current: readonly Unit[]): UnitMatch {
  // "Phú Thọ" within "Phú Thọ mới" is no match of its own; beside "Hòa Bình" it is.
  const isWithin = (key: string, other: string): boolean =>
    other.length > key.length && ` ${other} `.includes(` ${key} `);
  const best = matches.filter(({ key }) => !matches.some((other) => isWithin(key, other.key)));
  const members = best.filter(({ unit }) => current.includes(unit));
  const sameName = new Set(best.map(({ key }) => key)).size === 1;
  const named = sameName && members.length > 0 ? members : best;
  const [first] = named;
  if (first === undefined) return { outcome: 'none' };
  const units = [...new Set(named.map(({ unit }) => unit))];
  if (units.length > 1) return { outcome: 'several', units };
  return { outcome: 'found', unit: first.unit, by: first.name, toneless };
}

/** "tỉnh Hòa Bình", "TP. Hà Nội" and the bare names are the same place. */
function nameKey(key: string): string {
  return key
    .replace(/[.,;()[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(tỉnh|tinh|thành phố|thanh pho|tp) (?=\S)/, '');
}
