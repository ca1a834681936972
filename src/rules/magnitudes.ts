import type { Phrase, Value } from '../language/phrase.ts';
import { type Decimal, isDecimal } from '../quantity/decimal.ts';
import type { FieldKind } from '../records/field.ts';
import { type DataRecord, valueOfField } from '../records/ledger.ts';
import type { ScaleSlip } from './scale-slips.ts';

/** A value above zero, and where it stands. */
export interface Measured {
  readonly record: DataRecord;
  readonly field: string;
  readonly value: Decimal;
  /** To the base of ten. */
  readonly log: number;
}

/** With what a value does not agree, and the cells that say so. */
export interface Evidence {
  readonly phrase: Phrase;
  readonly related: readonly Pick<Measured, 'record' | 'field'>[];
}

export interface Suspicion {
  readonly measured: Measured;
  readonly slip: ScaleSlip;
  readonly evidence: Evidence;
}

export function describeAmount(kind: FieldKind, value: Decimal): Value {
  return kind === 'money' ? { as: 'money', value } : { as: 'count', value };
}

/** The value of a field, where it is above zero and stands in a cell. */
export function measured(record: DataRecord | undefined, field: string): Measured[] {
  if (record?.columns[field] === undefined) return [];
  const value = valueOfField(record, field);
  if (!isDecimal(value) || !value.gt(0)) return [];
  return [{ record, field, value, log: logOf(value) }];
}

/** To the base of ten; near enough to tell a slip, never a figure. */
export function logOf(value: Decimal): number {
  return Math.log10(value.toNumber());
}
