import { type Phrase, phrase } from '../language/phrase.ts';
import { checkReceived } from './check-received.ts';
import { matchKey } from './match-key.ts';
import { movementKey, namesOfMovement } from './movements.ts';
import { findNearest } from './nearest.ts';
import type { Path, Place } from './read-yaml.ts';
import type { Settings, Unit } from './settings-schema.ts';
import { namesOfTarget, targetKey } from './targets.ts';
import { namesOf } from './units.ts';

type PlaceOf = (path: Path) => Place;

/** What a schema cannot say: names are unique, what is named exists, and what begins ends later. */
export function checkSettings(settings: Settings, placeOf: PlaceOf, rules?: readonly string[]): Phrase[] {
  return [
    ...checkPeriods(settings, placeOf),
    ...checkUnits(settings, placeOf),
    ...checkMovements(settings, placeOf),
    ...checkTargets(settings, placeOf),
    ...checkHeads(settings, placeOf),
    ...checkReceived(settings, placeOf),
    ...(rules === undefined ? [] : checkRules(settings, placeOf, rules)),
  ];
}

function checkPeriods({ period, units }: Settings, placeOf: PlaceOf): Phrase[] {
  const problems: Phrase[] = [];
  const compare = (path: Path, from: string | number | undefined, to: string | number | undefined): void => {
    if (from === undefined || to === undefined || from <= to) return;
    const key = path.join('.');
    problems.push(
      phrase('settings.ends-before', { ...placeOf([...path, 'to']), key, from: `${from}`, to: `${to}` }),
    );
  };
  if (period !== undefined && 'to' in period) compare(['period'], period.from, period.to);
  units.forEach(({ from, to }, index) => {
    compare(['units', index], from, to);
  });
  return problems;
}

function checkUnits({ units }: Settings, placeOf: PlaceOf): Phrase[] {
  const problems: Phrase[] = [];
  const lineOf = (index: number): string => String(placeOf(['units', index, 'id']).line);
  units.forEach((unit, index) => {
    const place = placeOf(['units', index, 'id']);
    const twin = units.findIndex(({ id }) => id === unit.id);
    if (twin < index) {
      problems.push(phrase('settings.same-id', { ...place, id: unit.id, first: lineOf(twin) }));
      return;
    }
    for (const [before, other] of units.slice(0, index).entries()) {
      const name = areAtOnce(unit, other)
        ? sharedName(namesOf(other), namesOf(unit), (text) => matchKey(text))
        : undefined;
      if (name === undefined) continue;
      const ids = { id: unit.id, other: other.id };
      problems.push(phrase('settings.same-name', { ...place, name, ...ids, first: lineOf(before) }));
    }
  });
  return problems;
}

/** A unit that succeeds another may bear its name. */
function areAtOnce(one: Unit, other: Unit): boolean {
  const isOver = (earlier: Unit, later: Unit): boolean =>
    earlier.to !== undefined && later.from !== undefined && earlier.to < later.from;
  return !isOver(one, other) && !isOver(other, one);
}

function checkMovements({ movements }: Settings, placeOf: PlaceOf): Phrase[] {
  return movements.flatMap((movement, index) =>
    movements.slice(0, index).flatMap((other, before) => {
      const name = sharedName(namesOfMovement(other), namesOfMovement(movement), movementKey);
      if (name === undefined) return [];
      const first = String(placeOf(['movements', before, 'id']).line);
      return [phrase('settings.same-movement', { ...placeOf(['movements', index, 'id']), name, first })];
    }),
  );
}

function checkTargets({ targets }: Settings, placeOf: PlaceOf): Phrase[] {
  return targets.flatMap((target, index) =>
    targets.slice(0, index).flatMap((other, before) => {
      const name =
        target.code !== undefined && target.code === other.code
          ? target.code
          : sharedName(namesOfTarget(other), namesOfTarget(target), targetKey);
      if (name === undefined) return [];
      const first = String(placeOf(['targets', before, 'id']).line);
      return [phrase('settings.same-target', { ...placeOf(['targets', index, 'id']), name, first })];
    }),
  );
}

function sharedName(
  names: readonly string[],
  others: readonly string[],
  keyOf: (name: string) => string,
): string | undefined {
  const keys = new Set(names.map(keyOf));
  return others.find((name) => keys.has(keyOf(name)));
}

function checkHeads({ cluster, units }: Settings, placeOf: PlaceOf): Phrase[] {
  const ids = units.map(({ id }) => id);
  return (['head', 'next_head'] as const).flatMap((role) => {
    const id = cluster?.[role];
    if (id === undefined || ids.length === 0 || ids.includes(id)) return [];
    const nearest = findNearest(id, ids) ?? ids.join(', ');
    return [
      phrase('settings.unknown-unit', {
        ...placeOf(['cluster', role]),
        key: `cluster.${role}`,
        id,
        nearest,
      }),
    ];
  });
}

function checkRules({ rules }: Settings, placeOf: PlaceOf, known: readonly string[]): Phrase[] {
  return Object.keys(rules).flatMap((rule) =>
    known.includes(rule) ? [] : [unknownRule(placeOf(['rules', rule]), rule, known)],
  );
}

/** "There is no such rule", with the nearest where one is near. */
export function unknownRule(place: Place, rule: string, known: readonly string[]): Phrase {
  const nearest = findNearest(rule, known);
  return nearest === undefined
    ? phrase('settings.no-such-rule', { ...place, rule })
    : phrase('settings.no-such-rule-near', { ...place, rule, nearest });
}
