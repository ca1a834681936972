import { phrase, type Text } from '../language/phrase.ts';
import type { placeOf } from '../records/ledger.ts';
import { cellName } from '../source/location.ts';
import { restatedRecords } from './cluster-tables.ts';
import { type Accounts, accountsOf, agree, cellOf, firstOf, type Part, totalOf } from './compare-tables.ts';
import { copiedFiles } from './copied-files.ts';
import { printLike } from './print-like.ts';
import { defineRule, type RuleResult } from './rule.ts';

/**
 * One unit, one dataset, two tables that are cut differently: by form and by level, or a summary and the list of names behind it.
 * Where the numbers of the smaller one are found again in the other, only one of them is counted; where they are not, both are,
 * and somebody must say whether they are the same things.
 */
export const countedTwice = defineRule({
  code: 'counted-twice',
  version: 1,
  severity: 'query',
  excludesUntilExplained: true,
  *check({ ledger, workspace }) {
    const style = workspace.settings.numbers;
    const copies = copiedFiles(ledger);
    for (const parts of accountsOf(ledger, copies, restatedRecords(ledger, workspace))) {
      const kept: Part[] = [];
      for (const part of [...parts].sort(byWeight)) {
        const rival = kept.find((each) => isOtherCut(each, part) && sharedMeasures(each, part).length > 0);
        if (rival === undefined) {
          kept.push(part);
          continue;
        }
        const measures = sharedMeasures(rival, part);
        const isSame = agree(rival, part, measures);
        if (!isSame) kept.push(part);
        yield result(rival, part, measures, isSame);
      }
    }

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

/** The table that says most is kept: the largest total of what both count, then the one that is cut more finely. */
function byWeight(one: Part, other: Part): number {
  const [measure] = sharedMeasures(one, other);
  const more = measure === undefined ? 0 : totalOf(other, measure).compare(totalOf(one, measure));
  return more || weightOf(other) - weightOf(one);
}

/** Names say the least of what was given; what else a table is cut by counts. */
function weightOf({ cuts }: Accounts[number]): number {
  return [...cuts].filter((cut) => cut !== 'recipient').length * 2 - (cuts.has('recipient') ? 1 : 0);
}

function isOtherCut(one: Part, other: Part): boolean {
  return one.cuts.size !== other.cuts.size || [...one.cuts].some((cut) => !other.cuts.has(cut));
}

function sharedMeasures(one: Part, other: Part): string[] {
  return [...one.measures].filter((measure) => other.measures.has(measure));
}

/** The first place, as short as can be said from where the second one is. */
function placeWords(first: ReturnType<typeof placeOf>, from: ReturnType<typeof placeOf>): string {
  const file = first.file === from.file ? [] : [first.file];
  const sheet = first.sheet === undefined ? '' : `${first.sheet}!`;
  return [...file, `${sheet}${cellName(first) ?? ''}`].join(' › ');
}
