import { phrase } from '../language/phrase.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder, namesOfMovement } from '../workspace/movements.ts';
import { findNearest } from '../workspace/nearest.ts';
import { defineRule } from './rule.ts';

/** A movement that the catalogue of the cluster does not know, once per table; checked only where there is a catalogue. */
export const unknownMovement = defineRule({
  code: 'unknown-movement',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    const { movements } = workspace.settings;
    if (movements.length === 0) return;
    const find = movementFinder(movements);
    const names = movements.flatMap((movement) => namesOfMovement(movement).slice(1));
    const said = new Set<string>();
    for (const record of ledger.records.movements) {
      const { movement } = record.values;
      if (movement === undefined || find(movement) !== undefined) continue;
      const key = `${record.table.file} ${record.unit} ${matchKey(movement)}`;
      if (said.has(key)) continue;
      said.add(key);
      const nearest = findNearest(movement, names);
      yield {
        finding: {
          rule: 'unknown-movement',
          at: placeOfField(record, 'movement'),
          unit: record.unit,
          dataset: 'movements',
          value: sourceOf(record, 'movement')?.text ?? movement,
          ...(nearest === undefined ? {} : { expected: nearest }),
          params: {
            value: movement,
            hint:
              nearest === undefined ? phrase('hint.movement-new') : phrase('hint.movement-near', { nearest }),
          },
        },
      };
    }
  },
});
