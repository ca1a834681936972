import { type Phrase, phrase } from '../language/phrase.ts';
import { readDocumentNumber } from '../records/document-number.ts';
import { type DataRecord, placeOf, placeOfField, sourceOf, type Table } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import { groupBy } from './group-by.ts';
import { defineRule, type RuleResult } from './rule.ts';

type Award = DataRecord<'commendations'>;

/** "Danh sách đề nghị khen thưởng", "Kèm theo Tờ trình số …"; not "Theo đề nghị của Trưởng ban". */
const PROPOSALS =
  /đề nghị (?:xét )?(?:tặng|khen|công nhận|suy tôn|danh hiệu)|kèm theo tờ trình|đã trình khen/u;
const DECISIONS = /kết quả|đã khen|quyết định (?:khen|tặng|công nhận)|được (?:khen|tặng|công nhận)/u;

/** Awards of which nobody can tell whether they were decided: proposals counted as decisions make the count of the year wrong. */
export const proposedOrDecided = defineRule({
  code: 'proposed-or-decided',
  version: 1,
  severity: 'query',
  excludesUntilExplained: true,
  *check({ ledger }) {
    const awards = groupBy(ledger.records.commendations, ({ table }) => table);
    const undecided = groupBy(ledger.undecided, ({ table }) => table);
    const proposed = ledger.undecided.filter(({ values }) => values.status === 'proposed');
    for (const table of ledger.tables) {
      if (table.dataset !== 'commendations') continue;
      const own = awards.get(table) ?? [];
      const isMarked = undecided.has(table) || own.some(({ values }) => values.status !== undefined);
      const open = own.filter(({ values }) => values.status === undefined && !isDecision(values.decision_no));
      const by = proposingTitle(table);
      if (isMarked) yield* told(open, 'status', phrase('proposed.blank'), true);
      else if (by !== undefined)
        yield* told(
          open,
          undefined,
          phrase(by.hasBoth ? 'proposed.title-both' : 'proposed.title', { title: by.title }),
          false,
          by.at,
        );
      yield* told(own.filter(isRequest), 'decision_no', phrase('proposed.request'));
    }
    for (const record of proposed.filter(
      ({ values }) => isDecision(values.decision_no) && values.decision_date,
    )) {
      const number = sourceOf(record, 'decision_no')?.text ?? '';
      yield* told([record], 'status', phrase('proposed.has-decision', { number }));
    }
  },
});

/** One finding for all the rows of a table that share a doubt; but for blanks beside marked rows none is counted until somebody says. */
function* told(
  records: readonly Award[],
  field: string | undefined,
  what: Phrase,
  isCounted = false,
  place?: Location,
): Iterable<RuleResult<'proposed-or-decided'>> {
  const rows = [...groupBy(records, ({ row }) => row).values()].flatMap((each) => each.slice(0, 1));
  const [first, ...others] = rows;
  if (first === undefined) return;
  const at = place ?? placeOfField(first, field ?? 'form');
  yield {
    finding: {
      rule: 'proposed-or-decided',
      at,
      related: (place === undefined ? others : rows).map((each) => placeOfField(each, field ?? 'form')),
      unit: first.unit,
      dataset: 'commendations',
      value: field === undefined ? (what.params?.['title'] as string) : (sourceOf(first, field)?.text ?? ''),
      params: {
        what,
        outcome: phrase(isCounted ? 'proposed.counted' : 'proposed.not-counted'),
        rows: phrase('proposed.rows', { count: rows.length }),
      },
    },
    ...(isCounted ? {} : { excludes: records.map((record) => ({ record })) }),
  };
}

/** What says that the table holds proposals: a title, else the name of the sheet; another title that speaks of results has the last word. */
function proposingTitle(
  table: Table,
): { readonly title: string; readonly hasBoth: boolean; readonly at: Location } | undefined {
  const { file, sheet, titles } = table;
  const texts = titles.map(({ text, row, column }) => ({ title: text, at: placeOf(table, row, column) }));
  const named = sheet === undefined ? [] : [{ title: sheet, at: { file, sheet } }];
  const judged = [...texts, ...named].map((each) => {
    const key = matchKey(each.title);
    return { ...each, isProposal: PROPOSALS.test(key), hasBoth: DECISIONS.test(key) };
  });
  const isOverruled = judged.some(({ isProposal, hasBoth }) => hasBoth && !isProposal);
  return isOverruled ? undefined : judged.find(({ isProposal }) => isProposal);
}

function isDecision(number: string | undefined): boolean {
  return number !== undefined && readDocumentNumber(number)?.kind === 'qd';
}

/** "12/TTr-BDT" is what a unit asks with. */
function isRequest({ values }: Award): boolean {
  return values.decision_no !== undefined && readDocumentNumber(values.decision_no)?.kind === 'ttr';
}
