import { type Phrase, phrase } from '../language/phrase.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import { type DocumentRow, documentRows } from './document-rows.ts';
import { defineRule } from './rule.ts';

/** Words of a document without its number: "Quyết định của UBND tỉnh", "/QĐ-UBND". */
const SYMBOL = /^(?:số)?[ .…]*\/? ?(?:qđ|qd|kh|ct|nq|quyết định)(?!\p{L})/u;

/** A document that nobody can find: its number, its symbol or its date is missing. */
export const decisionIncomplete = defineRule({
  code: 'decision-incomplete',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    const known = new Map<
      string,
      { readonly row: DocumentRow; readonly what: Phrase; readonly related: Location[] }
    >();
    for (const row of documentRows(ledger)) {
      const found = missingIn(row);
      if (found === undefined) continue;
      const at = placeOfField(row.record, row.fields[found.field]);
      const { file, sheet } = row.record.table;
      const key = JSON.stringify([
        file,
        sheet,
        matchKey(row.text),
        row.text === '' ? row.date : '',
        found.what.key,
      ]);
      const first = known.get(key);
      if (first === undefined) known.set(key, { row, what: found.what, related: [at] });
      else first.related.push(at);
    }
    for (const { row, what, related } of known.values()) {
      const [at, ...others] = related;
      if (at === undefined) continue;
      yield {
        finding: {
          rule: 'decision-incomplete',
          at,
          related: others.filter(({ row: each }) => each !== at.row),
          unit: row.record.unit,
          dataset: row.record.dataset,
          value: row.text,
          params: { what },
        },
      };
    }
  },
});

function missingIn(
  row: DocumentRow,
): { readonly field: 'number' | 'date'; readonly what: Phrase } | undefined {
  const { text, number, date, record, fields } = row;
  const has = (field: string): boolean => record.columns[field] !== undefined;
  const isDateBlank = has(fields.date) && sourceOf(record, fields.date)?.text === '';
  if (text === '')
    return has(fields.number) && date !== undefined && record.dataset === 'commendations'
      ? { field: 'number', what: phrase('decision.no-number', { date: { as: 'date', value: date } }) }
      : undefined;
  if (number === undefined)
    return SYMBOL.test(matchKey(text))
      ? { field: 'number', what: phrase('decision.only-symbol', { text }) }
      : undefined;
  if (number.kind === undefined) return { field: 'number', what: phrase('decision.no-symbol', { text }) };
  if (date === undefined && isDateBlank) return { field: 'date', what: phrase('decision.no-date', { text }) };
  return undefined;
}
