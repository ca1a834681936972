import { add, type Decimal, significantDigits, ZERO } from '../quantity/decimal.ts';
import { type Slip, slipBetween } from './slips.ts';

/** A cell of a sum: its value, and how the number in it looks on paper ("2.391" of 2 391 000 000 000 đồng). */
export interface Addend {
  readonly value: Decimal;
  readonly asPrinted: (value: Decimal) => Decimal;
}

/** What might be wrong where a total differs from its parts; cells are named by their index. */
export type Repair =
  | { readonly in: 'total'; readonly slip: Slip; readonly meant: Decimal }
  | { readonly in: 'part'; readonly part: number; readonly slip: Slip; readonly meant: Decimal }
  | { readonly in: 'sum'; readonly kind: 'left-out' | 'twice'; readonly parts: readonly number[] }
  | { readonly in: 'sum'; readonly kind: 'subtotal'; readonly subtotals: readonly number[] };

export interface WrongSum {
  readonly total: Addend;
  readonly parts: readonly Addend[];
  /** Totals that stand among the parts, and must not be added. */
  readonly subtotals: readonly Decimal[];
}

/** More are no help. */
const MOST_REPAIRS = 3;
/** One slip that fits several parts says nothing of any. */
const MOST_ALIKE = 2;
/** Nobody types longer tables; of longer ones only the total is looked at. */
const MOST_PARTS = 2000;
/** Pairs of more parts than this hit any difference by chance. */
const MOST_PAIRED = 30;
const TELLING_DIGITS = 3;

/**
 * The single changes that would make a total agree with its parts, the likeliest first: a slip in the typed total, a row left out or
 * added twice, a subtotal added as well, a slip in one part. Each one fits exactly; none is known to be what happened.
 */
export function findRepairs(sum: WrongSum): Repair[] {
  const { total, parts } = sum;
  const difference = add(parts.map(({ value }) => value)).minus(total.value);
  const inTotal = slipIn(total, total.value.plus(difference));
  const isSmall = parts.length <= MOST_PARTS;
  const repairs: (Repair | undefined)[] = [
    inTotal === undefined || RARE.has(inTotal.slip.kind) ? undefined : { in: 'total', ...inTotal },
    ...(isSmall ? addedWrongly(sum, difference) : []),
    inTotal === undefined || !RARE.has(inTotal.slip.kind) ? undefined : { in: 'total', ...inTotal },
    ...(isSmall ? slipsInParts(parts, difference) : []),
    ...(isSmall ? severalLeftOut(parts, difference) : []),
  ];
  return repairs.filter((each) => each !== undefined).slice(0, MOST_REPAIRS);
}

/** Slips that are made less often than a row is forgotten. */
const RARE = new Set<Slip['kind']>(['digit-missing', 'digit-extra', 'scale', 'sign']);

function slipIn({ value, asPrinted }: Addend, meant: Decimal): { slip: Slip; meant: Decimal } | undefined {
  const slip = slipBetween(asPrinted(value), asPrinted(meant));
  return slip === undefined ? undefined : { slip, meant };
}

function addedWrongly({ parts, subtotals }: WrongSum, difference: Decimal): Repair[] {
  const excess = difference.negated();
  const repairs: Repair[] = [];
  const out = indexesOf(parts, difference);
  if (isTelling(out, difference)) repairs.push({ in: 'sum', kind: 'left-out', parts: out });
  const one = subtotals.findIndex((value) => value.eq(excess));
  if (one >= 0) repairs.push({ in: 'sum', kind: 'subtotal', subtotals: [one] });
  else if (subtotals.length > 1 && add(subtotals).eq(excess))
    repairs.push({ in: 'sum', kind: 'subtotal', subtotals: subtotals.map((_, index) => index) });
  const twice = indexesOf(parts, excess);
  if (isTelling(twice, excess)) repairs.push({ in: 'sum', kind: 'twice', parts: twice });
  return repairs;
}

/** One part, or one of two alike, is the difference. */
function isTelling(found: readonly number[], difference: Decimal): boolean {
  return found.length > 0 && found.length <= MOST_ALIKE && !difference.eq(0);
}

function indexesOf(parts: readonly Addend[], value: Decimal): number[] {
  return parts.flatMap((part, index) => (part.value.eq(value) ? [index] : []));
}

/** Slips of one kind that fit few parts; what fits many is no evidence. */
function slipsInParts(parts: readonly Addend[], difference: Decimal): Repair[] {
  const found = parts.flatMap((part, index) => {
    const slip = slipIn(part, part.value.minus(difference));
    return slip === undefined ? [] : [{ in: 'part' as const, part: index, ...slip }];
  });
  return KINDS.flatMap((kind) => {
    const alike = found.filter(({ slip }) => slip.kind === kind);
    return alike.length > MOST_ALIKE ? [] : alike;
  });
}

const KINDS = ['digit', 'swap', 'scale', 'digit-missing', 'digit-extra', 'sign'] as const;

/** A sum that stops short at either end, as automatic sums do at a blank row; else the only two parts that make up the difference. */
function severalLeftOut(parts: readonly Addend[], difference: Decimal): Repair[] {
  if (significantDigits(difference) < TELLING_DIGITS || difference.lt(0)) return [];
  for (const order of [parts.map((_, index) => index), parts.map((_, index) => parts.length - 1 - index)]) {
    let run = ZERO;
    for (const [count, index] of order.entries()) {
      run = run.plus(parts[index]?.value ?? ZERO);
      if (count > 0 && count < parts.length - 1 && run.eq(difference))
        return [{ in: 'sum', kind: 'left-out', parts: order.slice(0, count + 1).sort((a, b) => a - b) }];
    }
  }
  if (parts.length > MOST_PAIRED) return [];
  const pairs = parts.flatMap((one, first) =>
    parts.flatMap((other, second) =>
      second > first && one.value.plus(other.value).eq(difference) ? [[first, second]] : [],
    ),
  );
  const [pair] = pairs;
  return pair === undefined || pairs.length > 1 ? [] : [{ in: 'sum', kind: 'left-out', parts: pair }];
}
