import { type Phrase, phrase, type Text } from '../language/phrase.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { cellName } from '../source/location.ts';
import { numberAt, type Place, type WrongTotal } from './compare-totals.ts';
import { type Addend, findRepairs, type Repair } from './find-repairs.ts';
import { amountAt, printLike } from './print-like.ts';

/** What to look at first where a total is wrong: the changes that would make it right, else every number. */
export function describeRepairs(wrong: WrongTotal, style: NumberStyleName): Phrase {
  // What a sum that lacks a part differs by says nothing of its other parts.
  if (wrong.unread.length > 0) {
    const cells: Text[] = wrong.unread.map(nameOf);
    return phrase('repairs.unread', { cells: { as: 'list', value: cells } });
  }
  const subtotals = wrong.subtotals.filter((each) => numberAt(each) !== undefined);
  const repairs = findRepairs({
    total: addend(wrong.total, style),
    parts: wrong.parts.map((part) => addend(part, style)),
    subtotals: subtotals.flatMap((each) => numberAt(each) ?? []),
  }).map((repair) => describe(repair, wrong, subtotals, style));
  const [blank, ...others] = wrong.blanks;
  const missing = wrong.printed.minus(wrong.sum);
  const isOnly = others.length === 0 && wrong.unread.length === 0;
  if (repairs.length === 0 && blank !== undefined && isOnly && missing.gt(0))
    repairs.push(
      phrase('repair.blank', {
        cell: nameOf(blank),
        value: printLike(wrong.total.row, wrong.total.column, missing, style),
      }),
    );
  const [first, second, third] = repairs;
  if (first === undefined) return phrase('repairs.none');
  if (second === undefined) return phrase('repairs.one', { first });
  return third === undefined
    ? phrase('repairs.two', { first, second })
    : phrase('repairs.three', { first, second, third });
}

function addend(place: Place, style: NumberStyleName): Addend {
  const value = numberAt(place) as Decimal;
  return { value, asPrinted: (each) => amountAt(place.row, place.column, each, style) };
}

function describe(
  repair: Repair,
  { total, parts }: WrongTotal,
  subtotals: readonly Place[],
  style: NumberStyleName,
): Phrase {
  if (repair.in !== 'sum') {
    const place = repair.in === 'total' ? total : (parts[repair.part] as Place);
    const print = (value: Decimal): string => printLike(place.row, place.column, value, style);
    const words = { cell: nameOf(place), from: print(numberAt(place) as Decimal), to: print(repair.meant) };
    const { slip } = repair;
    if (slip.kind === 'digit')
      return phrase('repair.digit', { ...words, wrong: slip.wrong, right: slip.right });
    if (slip.kind === 'scale') return phrase('repair.scale', { ...words, factor: Number(slip.factor) });
    return phrase(`repair.${slip.kind}`, words);
  }
  const places =
    repair.kind === 'subtotal'
      ? repair.subtotals.map((index) => subtotals[index] as Place)
      : repair.parts.map((index) => parts[index] as Place);
  const isOneOf = repair.kind !== 'subtotal' && places.length === 2 && alike(places);
  if (isOneOf) return phrase(`repair.${repair.kind}-one-of`, { cells: listOf(places) });
  return phrase(`repair.${repair.kind}`, { cells: listOf(places) });
}

/** Two equal parts: either one is the difference, not both. */
function alike([one, other]: readonly Place[]): boolean {
  const [value, next] = [one, other].map((each) => (each === undefined ? undefined : numberAt(each)));
  return value !== undefined && next !== undefined && value.eq(next);
}

/** Beyond this many, cells in a row are named by the first and the last one. */
const MOST_NAMED = 3;

function listOf(places: readonly Place[]): { as: 'list'; value: readonly Text[] } {
  const names = places.map(nameOf);
  const isLong = names.length > MOST_NAMED;
  return { as: 'list', value: isLong ? [`${names[0]}:${names.at(-1)}`] : names };
}

function nameOf({ row, column }: Place): string {
  return cellName({ row: row.row, column: column.column }) ?? '';
}
