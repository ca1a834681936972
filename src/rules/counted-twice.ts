import { phrase, type Text } from '../language/phrase.ts';
import type { placeOf } from '../records/ledger.ts';
import { cellName } from '../source/location.ts';
import { cellOf, firstOf, type Part, totalOf } from './compare-tables.ts';
import { findRivals } from './find-rivals.ts';
import { printLike } from './print-like.ts';
import { defineRule, type RuleResult } from './rule.ts';

/**
 * One unit, one dataset, two tables that are cut differently: by form and by level, or a summary and the list of names behind it.
 * Where the numbers of the smaller one are found again in the other, only one of them is counted; where they are not, both are,
 * and somebody must say whether they are the same things.
 */
export const countedTwice = defineRule({
  code: 'counted-twice',
  version: 2,
  severity: 'query',
  excludesUntilExplained: true,
  *check({ ledger, workspace }) {
    const style = workspace.settings.numbers;
    for (const { rival, part, measures, isSame, differing } of findRivals(ledger, workspace))
      if (differing.length === 0) yield result(rival, part, measures, isSame);

    function result(
      rival: Part,
      part: Part,
      measures: readonly string[],
      isSame: boolean,
    ): RuleResult<'counted-twice'> {
      const [measure = ''] = measures;
      const [at, first] = [cellOf(part, measure), cellOf(rival, measure)];
      const print = (each: Part): string => {
        const record = firstOf(each, measure);
        const column = record?.table.columns.find(({ column: c }) => c === record.columns[measure]);
        return record === undefined || column === undefined
          ? ''
          : printLike(record.row, column, totalOf(each, measure), style);
      };
      const amounts = { value: print(part), other: print(rival) };
      const outcome: Text = phrase(isSame ? 'hint.counted-once' : 'hint.counted-both', amounts);
      const isWhole = [...part.measures].every((each) => measures.includes(each));
      return {
        finding: {
          rule: 'counted-twice',
          at,
          related: [first],
          unit: part.unit,
          dataset: part.dataset,
          value: amounts.value,
          params: { first: placeWords(first, at), dataset: { key: `dataset.${part.dataset}` }, outcome },
        },
        ...(isSame
          ? { excludes: part.records.map((record) => (isWhole ? { record } : { record, fields: measures })) }
          : {}),
      };
    }
  },
});

/** The first place, as short as can be said from where the second one is. */
function placeWords(first: ReturnType<typeof placeOf>, from: ReturnType<typeof placeOf>): string {
  const file = first.file === from.file ? [] : [first.file];
  const sheet = first.sheet === undefined ? '' : `${first.sheet}!`;
  return [...file, `${sheet}${cellName(first) ?? ''}`].join(' › ');
}
