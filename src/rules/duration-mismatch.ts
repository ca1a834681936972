import { type DataRecord, type Ledger, placeOf, placeOfField } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { daysOf } from './decision-days.ts';
import { defineRule } from './rule.ts';
import { statedDuration } from './stated-durations.ts';

interface Statement {
  readonly text: string;
  readonly at: Location;
  readonly unit?: string | undefined;
  readonly dataset: string;
  /** The dates of the row, for a text that names no years itself. */
  readonly dates?: { readonly start: string; readonly end: string } | undefined;
}

/** "Five years" of something that ran from 2018 to 2024. The first and the last year may be counted or not. */
export const durationMismatch = defineRule({
  code: 'duration-mismatch',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    const said = new Set<string>();
    for (const { text, at, unit, dataset, dates } of statementsIn(ledger)) {
      const key = JSON.stringify(at);
      const duration = said.has(key) ? undefined : statedDuration(text);
      if (duration === undefined) continue;
      said.add(key);
      const { years, stated, span, isInterim } = duration;
      const counted =
        span === undefined ? dates && yearsBetween(dates) : [span.to - span.from, span.to - span.from + 1];
      const [least = years, most = years] = counted ?? [];
      if ((years >= least || isInterim) && years <= most) continue;
      yield {
        finding: {
          rule: 'duration-mismatch',
          at,
          ...(unit === undefined ? {} : { unit }),
          dataset,
          value: text,
          params: {
            stated,
            span: span?.text ?? `${dates?.start} – ${dates?.end}`,
            years: least === most ? `${least}` : `${least}–${most}`,
          },
        },
      };
    }
  },
});

function* statementsIn({ tables, records }: Ledger): Iterable<Statement> {
  for (const table of tables) {
    for (const { text, row, column } of table.titles)
      yield { text, at: placeOf(table, row, column), unit: table.unit?.id, dataset: table.dataset };
  }
  for (const record of records.movements) {
    const { start_date: start, end_date: end } = record.values;
    const dates = start === undefined || end === undefined ? undefined : { start, end };
    yield* ofFields(record, ['movement', 'stage', 'result', 'note'], dates);
  }
  for (const record of records.commendations) yield* ofFields(record, ['movement', 'note']);
}

function* ofFields(
  record: DataRecord,
  fields: readonly string[],
  dates?: Statement['dates'],
): Iterable<Statement> {
  const values: Readonly<Record<string, unknown>> = record.values;
  for (const field of fields) {
    const text = values[field];
    if (typeof text !== 'string') continue;
    yield { text, at: placeOfField(record, field), unit: record.unit, dataset: record.dataset, dates };
  }
}

/** Whole years between two dates, the last one counted or not. */
function yearsBetween({ start, end }: { start: string; end: string }): [number, number] {
  const isByYear = start.length === 4 && end.length === 4;
  if (isByYear) return [Number(end) - Number(start), Number(end) - Number(start) + 1];
  const [first, last] = [daysOf(start).first, daysOf(end).last];
  const months =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5, 7)) -
    Number(first.slice(5, 7));
  return [Math.floor(months / 12), Math.ceil((months + 1) / 12)];
}
