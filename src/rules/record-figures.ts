import { isDecimal } from '../quantity/decimal.ts';
import { datasetOf } from '../records/datasets/index.ts';
import type { DataRecord } from '../records/ledger.ts';

/** All figures of a record as one text, for comparison. */
export function figuresOf({ dataset, values }: DataRecord): string {
  const fields: Readonly<Record<string, unknown>> = values;
  let figures = '';
  for (const field in datasetOf(dataset).fields) {
    const value = fields[field];
    if (isDecimal(value)) figures += `${field} ${value.toString()} `;
  }
  return figures;
}

/** The column that names a record first: in the wide layout its figure, since the row holds several records. */
export function nameColumnOf({ table, columns }: DataRecord): number | undefined {
  const { key, fields } = datasetOf(table.dataset);
  const measures = Object.keys(fields).filter(
    (field) => fields[field]?.kind === 'count' || fields[field]?.kind === 'money',
  );
  const isWide = table.columns.some(({ members }) => members !== undefined);
  return [...(isWide ? measures : []), ...key]
    .map((field) => columns[field])
    .find((column) => column !== undefined);
}
