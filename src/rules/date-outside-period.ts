import { type Phrase, phrase } from '../language/phrase.ts';
import { type DataRecord, placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { periodEnd, periodLabel, periodStart } from '../workspace/period.ts';
import { type Days, daysOf } from './decision-days.ts';
import { oncePerCell } from './once-per-cell.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

/** Which ends of the period a date must not cross: a movement may begin before it and end after it. */
const BOUNDS: Readonly<Record<string, readonly ('start' | 'end')[]>> = {
  'commendations.decision_date': ['start', 'end'],
  'spending.as_of': ['start', 'end'],
  'movements.document_date': ['end'],
  'movements.start_date': ['end'],
  'movements.end_date': ['start'],
};

/** A date that the report's period, or its cut-off date, leaves out. */
export const dateOutsidePeriod = defineRule({
  code: 'date-outside-period',
  version: 1,
  severity: 'query',
  varies: ['date'],
  parameters: {
    days_before: { default: 0, min: 0, max: 366 },
    days_after: { default: 0, min: 0, max: 366 },
  },
  checkRows(context) {
    const judge = judgeOf(context);
    return (records) => oncePerCell(records.flatMap(judge));
  },
});

/** How many days beyond the period will do. */
type Reach = Readonly<Record<'days_before' | 'days_after', { readonly default: number }>>;

function judgeOf({
  workspace,
  parameters,
}: RuleContext<Reach>): (record: DataRecord) => RuleResult<'date-outside-period'>[] {
  const { period } = workspace.settings;
  const [start, end] = [periodStart(period), periodEnd(period)];
  if (period === undefined || start === undefined || end === undefined) return () => [];
  const { cut_off: cutOff } = period;
  const first = movedBy(start, -parameters.days_before);
  const last = movedBy(cutOff ?? end, parameters.days_after);
  return (record) =>
    datesOf(record).flatMap(([field, iso]) => {
      const why = outside(daysOf(iso), BOUNDS[`${record.dataset}.${field}`] ?? []);
      if (why === undefined) return [];
      return {
        finding: {
          rule: 'date-outside-period',
          at: placeOfField(record, field),
          unit: record.unit,
          dataset: record.dataset,
          column: titleOf(record, field) ?? field,
          value: sourceOf(record, field)?.text ?? iso,
          params: { column: titleOf(record, field) ?? field, date: { as: 'date', value: iso }, why },
        },
      };
    });

  function outside(days: Days, bounds: readonly ('start' | 'end')[]): Phrase | undefined {
    const label = periodLabel(period);
    if (bounds.includes('start') && days.last < first)
      return phrase('date-outside.before', { period: label });
    if (!bounds.includes('end') || days.first <= last) return undefined;
    return cutOff !== undefined && days.first <= (end ?? '')
      ? phrase('date-outside.after-cut-off', { date: { as: 'date', value: cutOff } })
      : phrase('date-outside.after', { period: label });
  }
}

function datesOf({ dataset, values }: DataRecord): (readonly [field: string, iso: string])[] {
  const fields: Readonly<Record<string, unknown>> = values;
  return Object.keys(fields).flatMap((field) => {
    const value = fields[field];
    return typeof value === 'string' && `${dataset}.${field}` in BOUNDS ? [[field, value] as const] : [];
  });
}

/** An ISO day so many days later. */
function movedBy(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
