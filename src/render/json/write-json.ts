import { type Decimal, isDecimal } from '../../quantity/decimal.ts';

/** What JSON can say, with numbers of any size: a `Decimal` is written as its exact digits, and `undefined` leaves its key out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | Decimal
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** JSON.stringify would pass numbers through a double or quote them; this keeps every digit. Two-space indented, ends with a newline. */
export function writeJson(value: Json): string {
  return `${writeValue(value, '\n')}\n`;
}

function writeValue(value: Json, newline: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isDecimal(value)) return value.toFixed();
  const inner = `${newline}  `;
  if (isList(value)) {
    const items = value.map((item) => inner + writeValue(item, inner));
    return items.length === 0 ? '[]' : `[${items.join(',')}${newline}]`;
  }
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${inner}${JSON.stringify(key)}: ${writeValue(member, inner)}`],
  );
  return members.length === 0 ? '{}' : `{${members.join(',')}${newline}}`;
}

function isList(
  value: readonly Json[] | { readonly [key: string]: Json | undefined },
): value is readonly Json[] {
  return Array.isArray(value);
}
