import { type Phrase, phrase } from '../language/phrase.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder, namesOfMovement } from '../workspace/movements.ts';
import { findNearest } from '../workspace/nearest.ts';
import type { MovementSetting } from '../workspace/workspace.ts';
import { likeness } from './movement-likeness.ts';
import { defineRule } from './rule.ts';

/** A movement that the catalogue of the cluster does not know, once per table; checked only where there is a catalogue. */
export const unknownMovement = defineRule({
  code: 'unknown-movement',
  version: 2,
  severity: 'query',
  *check({ ledger, workspace }) {
    const { movements } = workspace.settings;
    if (movements.length === 0) return;
    const find = movementFinder(movements);
    const said = new Set<string>();
    for (const record of ledger.records.movements) {
      const { movement } = record.values;
      if (movement === undefined || find(movement) !== undefined) continue;
      const key = `${record.table.file} ${record.unit} ${matchKey(movement)}`;
      if (said.has(key)) continue;
      said.add(key);
      const nearest = nearestOf(movement, movements);
      yield {
        finding: {
          rule: 'unknown-movement',
          at: placeOfField(record, 'movement'),
          unit: record.unit,
          dataset: 'movements',
          value: sourceOf(record, 'movement')?.text ?? movement,
          ...(nearest === undefined ? {} : { expected: nearest.name }),
          params: {
            value: movement,
            hint: nearest === undefined ? phrase('hint.movement-new') : nearest.hint,
          },
        },
      };
    }
  },
});

/** The name of the catalogue that most likely is meant, and what to paste if it is: one that this is short for, else the nearest in letters. */
function nearestOf(
  name: string,
  movements: readonly MovementSetting[],
): { readonly name: string; readonly hint: Phrase } | undefined {
  const named = movements.flatMap((movement) =>
    namesOfMovement(movement)
      .slice(1)
      .map((each) => ({ movement, name: each })),
  );
  const alike = named.filter((each) => likeness(each.name, name) !== undefined);
  const isOne = new Set(alike.map(({ movement }) => movement)).size === 1;
  const letters = findNearest(
    name,
    named.map((each) => each.name),
  );
  const nearest = isOne ? alike[0] : named.find((each) => each.name === letters);
  if (nearest === undefined) return undefined;
  const { id, aliases } = nearest.movement;
  const hint = phrase('hint.movement-near', {
    nearest: nearest.name,
    id,
    aliases: `aliases: ${JSON.stringify([...aliases, name])}`,
  });
  return { name: nearest.name, hint };
}
