import { type DocumentNumber, readDocumentNumber } from '../records/document-number.ts';
import { type DataRecord, type Ledger, sourceOf } from '../records/ledger.ts';

/** A decision or another document that a row names, as far as it can be read. */
export interface DocumentRow {
  readonly record: DataRecord;
  /** The fields of its number and its date. */
  readonly fields: { readonly number: string; readonly date: string };
  /** As printed; empty where only the date is given. */
  readonly text: string;
  readonly number: DocumentNumber | undefined;
  /** From the column of dates, or else the words behind the number. */
  readonly date: string | undefined;
}

/** The documents that rows name: decisions on awards, and what launched a movement. */
export function* documentRows({ records }: Ledger): Iterable<DocumentRow> {
  for (const record of records.commendations)
    yield* documentRow(record as DataRecord, { number: 'decision_no', date: 'decision_date' });
  for (const record of records.movements)
    yield* documentRow(record as DataRecord, { number: 'document_no', date: 'document_date' });
}

function documentRow(record: DataRecord, fields: DocumentRow['fields']): DocumentRow[] {
  const values: Readonly<Record<string, unknown>> = record.values;
  const [text, day] = [values[fields.number], values[fields.date]];
  if (typeof text !== 'string' && typeof day !== 'string') return [];
  const number = typeof text === 'string' ? readDocumentNumber(text) : undefined;
  const date = typeof day === 'string' ? day : number?.date;
  return [{ record, fields, text: sourceOf(record, fields.number)?.text ?? '', number, date }];
}
