import { add, type Decimal, isDecimal, ZERO } from '../../quantity/decimal.ts';
import { isPartOf } from '../header/match-columns.ts';
import type { TableColumn } from '../ledger.ts';
import type { RowReading } from './read-row.ts';

/**
 * The reading of a row without dashes that nobody need be asked about: among the parts of a printed total that the other parts
 * add up to, a dash says "none". It stays not reported; no sum changes.
 */
export function settleDashes(columns: readonly TableColumn[], read: RowReading): RowReading {
  const isDash = ({ column }: TableColumn): boolean => read.get(column)?.problem === 'dash-in-number';
  if (!columns.some(isDash)) return read;
  const numberIn = ({ column }: TableColumn): Decimal | undefined => {
    const value = read.get(column)?.value;
    return isDecimal(value) ? value : undefined;
  };
  const settled = new Map(read);
  for (const whole of columns) {
    const printed = whole.isTotal ? numberIn(whole) : undefined;
    if (printed === undefined) continue;
    const parts = columns.filter((part) => isPartOf(part, whole));
    if (!add(parts.map((part) => numberIn(part) ?? ZERO)).eq(printed)) continue;
    for (const part of parts) if (isDash(part)) settled.delete(part.column);
  }
  return settled;
}
