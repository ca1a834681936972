import { type Phrase, phrase } from '../language/phrase.ts';
import { placeOfField } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { describePlace } from './describe-place.ts';
import { type DocumentRow, documentRows } from './document-rows.ts';
import { oncePerCell } from './once-per-cell.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

/** One document with two dates, or one number, day and issuer under two kinds of document: 15-NQ/TU and 15-CT/TU. */
export const decisionConflict = defineRule({
  code: 'decision-conflict',
  version: 1,
  severity: 'query',
  check: (context) => oncePerCell(judge(context)),
});

function* judge({ ledger }: RuleContext): Iterable<RuleResult<'decision-conflict'>> {
  const byNumber = new Map<string, DocumentRow[]>();
  for (const row of documentRows(ledger)) {
    const { number, record } = row;
    if (number?.kind === undefined) continue;
    const key = JSON.stringify([record.unit, number.number, number.issuer ?? '', giverOf(row)]);
    const known = byNumber.get(key) ?? [];
    byNumber.set(key, known);
    const clash = known.map((other) => conflict(other, row)).find((each) => each !== undefined);
    if (clash === undefined) {
      // Many rows name one decision; each of its forms is compared once.
      if (!known.some((other) => isSame(other, row))) known.push(row);
      continue;
    }
    const at = placeOfField(record, clash.field);
    const first = placeOfField(clash.first.record, clash.field);
    yield {
      finding: {
        rule: 'decision-conflict',
        at,
        related: [first],
        unit: record.unit,
        dataset: record.dataset,
        value: row.text,
        params: { text: row.text, first: describePlace(first, at), what: clash.what },
      },
    };
  }
}

/** A province and a commune both issue 12/QĐ-UBND. */
function giverOf({ record }: DocumentRow): string {
  if (!('authority' in record.values || 'level' in record.values)) return '';
  const { authority, level } = record.values;
  return authority === undefined ? (level ?? '') : matchKey(authority);
}

interface Clash {
  readonly first: DocumentRow;
  readonly field: string;
  readonly what: Phrase;
}

function conflict(first: DocumentRow, row: DocumentRow): Clash | undefined {
  const [one, other] = [first.date, row.date];
  const areDays = one?.length === 10 && other?.length === 10;
  if (first.number?.kind === row.number?.kind) {
    // Numbers begin anew each year.
    if (!areDays || one === other || one.slice(0, 4) !== other.slice(0, 4)) return undefined;
    const what = phrase('decision.two-dates', {
      one: { as: 'date', value: one },
      other: { as: 'date', value: other },
    });
    return {
      first,
      field: row.record.columns[row.fields.date] === undefined ? row.fields.number : row.fields.date,
      what,
    };
  }
  const isSameDay = areDays && one === other;
  const isOfOne = one === undefined || other === undefined ? isSameMovement(first, row) : isSameDay;
  return isOfOne
    ? { first, field: row.fields.number, what: phrase('decision.two-kinds', { text: first.text }) }
    : undefined;
}

function isSame(one: DocumentRow, other: DocumentRow): boolean {
  return one.number?.kind === other.number?.kind && one.date === other.date;
}

function isSameMovement({ record: one }: DocumentRow, { record: other }: DocumentRow): boolean {
  if (!('movement' in one.values) || !('movement' in other.values)) return false;
  const [first, second] = [one.values.movement, other.values.movement];
  return first !== undefined && second !== undefined && matchKey(first) === matchKey(second);
}
