import { type DataRecord, placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { daysOf } from './decision-days.ts';
import { oncePerCell } from './once-per-cell.ts';
import { type ReportDay, reportDays } from './report-days.ts';
import { defineRule, type RuleResult } from './rule.ts';

/** Dates of what has happened; money is often reported as expected by the end of the month, so `as_of` may lie ahead. */
const PAST = ['decision_date', 'document_date'];

/** A decision or a document dated later than the report that tells of it. */
export const dateAfterReport = defineRule({
  code: 'date-after-report',
  version: 1,
  severity: 'query',
  varies: ['date'],
  checkRows({ ledger }) {
    const days = reportDays(ledger);
    return (records) => {
      const report = records[0] === undefined ? undefined : days.get(records[0].table);
      return report === undefined ? [] : oncePerCell(judge(records, report));
    };
  },
});

function* judge(
  records: readonly DataRecord[],
  report: ReportDay,
): Iterable<RuleResult<'date-after-report'>> {
  for (const record of records) {
    const values: Readonly<Record<string, unknown>> = record.values;
    for (const field of PAST) {
      const iso = values[field];
      if (typeof iso !== 'string' || daysOf(iso).first <= report.day) continue;
      yield {
        finding: {
          rule: 'date-after-report',
          at: placeOfField(record, field),
          related: [report.at],
          unit: record.unit,
          dataset: record.dataset,
          column: titleOf(record, field) ?? field,
          value: sourceOf(record, field)?.text ?? iso,
          params: {
            column: titleOf(record, field) ?? field,
            date: { as: 'date', value: iso },
            report: { as: 'date', value: report.day },
          },
        },
      };
    }
  }
}
