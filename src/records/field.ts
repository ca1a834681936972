import * as z from 'zod';
import { type Decimal, isDecimal, isWhole } from '../quantity/decimal.ts';
import type { Edge } from './cells/dates.ts';
import type { ChoiceList } from './choices/choice-list.ts';

/**
 * How the cells of a column are read. `count`: whole number ≥ 0 · `money`: đồng · `percent`: points · `quantity`: a number
 * with a measure unit of its own · `date`: ISO of any precision · `ordinal`: a row number, which says nothing.
 */
export type FieldKind = 'text' | 'count' | 'money' | 'percent' | 'quantity' | 'date' | 'choice' | 'ordinal';

export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly kind: FieldKind;
  /** What offices write in the header, besides the canonical name and the official titles of the catalogues. */
  readonly titles: readonly string[];
  readonly schema: Schema;
  readonly choices?: ChoiceList;
  /** A plan may carry a comparator ("> 95"); a result may be a verdict in words ("Đạt"). */
  readonly role?: 'plan' | 'result';
  /** A date that begins or ends something: of "Quý IV/2024" it is the first or the last day. */
  readonly edge?: Edge;
}

const decimalSchema = z.custom<Decimal>(isDecimal);
const wholeSchema = decimalSchema.refine((value) => isWhole(value) && value.gte(0), {
  params: { problem: 'not-whole' },
});
const amountSchema = decimalSchema.refine((value) => value.gte(0), { params: { problem: 'negative' } });
const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const text = (...titles: string[]): Field<z.ZodString> => ({
  kind: 'text',
  titles,
  schema: z.string(),
});
export const count = (...titles: string[]): Field<typeof wholeSchema> => ({
  kind: 'count',
  titles,
  schema: wholeSchema,
});
export const money = (...titles: string[]): Field<typeof amountSchema> => ({
  kind: 'money',
  titles,
  schema: amountSchema,
});
export const percent = (...titles: string[]): Field<typeof decimalSchema> => ({
  kind: 'percent',
  titles,
  schema: decimalSchema,
});
export const quantity = (...titles: string[]): Field<typeof decimalSchema> => ({
  kind: 'quantity',
  titles,
  schema: decimalSchema,
});
export const plan = (...titles: string[]): Field<typeof decimalSchema> => ({
  kind: 'quantity',
  titles,
  schema: decimalSchema,
  role: 'plan',
});
export const result = (...titles: string[]): Field<typeof decimalSchema> => ({
  kind: 'quantity',
  titles,
  schema: decimalSchema,
  role: 'result',
});
export const date = (...titles: string[]): Field<typeof dateSchema> => ({
  kind: 'date',
  titles,
  schema: dateSchema,
});
export const startDate = (...titles: string[]): Field<typeof dateSchema> => ({
  ...date(...titles),
  edge: 'start',
});
export const endDate = (...titles: string[]): Field<typeof dateSchema> => ({
  ...date(...titles),
  edge: 'end',
});
export const ordinal = (...titles: string[]): Field<z.ZodString> => ({
  kind: 'ordinal',
  titles,
  schema: z.string(),
});

export function choice<Id extends string>(
  choices: ChoiceList<Id>,
  ...titles: string[]
): Field<z.ZodEnum<{ [K in Id]: K }>> {
  const ids = Object.keys(choices.members) as [Id, ...Id[]];
  return { kind: 'choice', titles, choices, schema: z.enum(ids) as z.ZodEnum<{ [K in Id]: K }> };
}
