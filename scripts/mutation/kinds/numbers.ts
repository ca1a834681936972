import type { Chance } from '../../corpus/mutate.ts';
import type { Batch } from '../batch.ts';
import type { DraftCell } from '../draft.ts';
import type { Family, Fault, Kind } from '../kind.ts';
import {
  digitsOf,
  isUnderTotal,
  pick,
  readSpot,
  replace,
  type Spot,
  spotsIn,
  text,
  times,
  withDigits,
} from '../spots.ts';

/** Counts and amounts that a total is printed of. */
const added = (batch: Batch): Spot[] => spotsIn(batch, { holding: ['count', 'money'], where: isUnderTotal });

/** Writes a number differently at a random place where the new digits are others. */
function rewrite(
  spots: (batch: Batch) => Spot[],
  change: (digits: string, chance: Chance) => string | undefined,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(spots(batch), chance);
    const cell = spot && readSpot(batch, spot);
    const digits = digitsOf(cell);
    if (spot === undefined || cell === undefined || digits === undefined) return undefined;
    const changed = change(digits, chance);
    return changed === undefined || isWithinRounding(digits, changed)
      ? undefined
      : replace(batch, spot, withDigits(cell, changed));
  };
}

/** What the printed digits of the parts of a sum may be off by all together says nothing. */
function isWithinRounding(before: string, after: string): boolean {
  const places = before.split('.')[1]?.length ?? 0;
  const most = places === 0 ? 0 : MOST_PARTS * 0.5 * 10 ** -places;
  return Math.abs(Number(after) - Number(before)) <= most;
}

/** Parts and total of the longest table with decimals. */
const MOST_PARTS = 7;

/** Puts another cell there, whatever the number. */
function put(
  spots: (batch: Batch) => Spot[],
  make: (cell: DraftCell, chance: Chance, spot: Spot) => DraftCell | undefined | 'none',
): Kind['inject'] {
  return (batch, chance): Fault | undefined => {
    const spot = pick(spots(batch), chance);
    const cell = spot && readSpot(batch, spot);
    if (spot === undefined || cell === undefined) return undefined;
    const made = make(cell, chance, spot);
    return made === 'none' ? undefined : replace(batch, spot, made);
  };
}

const workbooks = (batch: Batch): Spot[] => added(batch).filter(({ table }) => table.file.endsWith('.xlsx'));

/** Another digit at a random place; the first one never becomes 0. */
function otherDigit(digits: string, chance: Chance): string | undefined {
  const places = [...digits].flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
  const at = pick(places, chance) ?? 0;
  const digit = String((Number(digits[at]) + 1 + chance(9)) % 10);
  return at === 0 && digit === '0' ? undefined : digits.slice(0, at) + digit + digits.slice(at + 1);
}

function swapDigits(digits: string, chance: Chance): string | undefined {
  const pairs = [...digits].flatMap((digit, at) => {
    const next = digits[at + 1] ?? '';
    return /\d\d/.test(digit + next) && digit !== next && (at > 0 || next !== '0') ? [at] : [];
  });
  const at = pick(pairs, chance);
  return at === undefined
    ? undefined
    : `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
}

const totals = (batch: Batch): Spot[] => spotsIn(batch, { holding: ['count', 'money'], rows: 'total' });
const across = (batch: Batch): Spot[] =>
  spotsIn(batch, { holding: ['count', 'money'], where: ({ column }) => column.isTotal === true });

export const numbers: Family = {
  title: 'Numbers under a total, and totals',
  kinds: [
    {
      name: 'total-digit',
      what: 'a digit of a total in the totals row is another one',
      inject: rewrite(totals, otherDigit),
    },
    {
      name: 'total-across-digit',
      what: 'a digit of a total in a totals column is another one',
      inject: rewrite(across, otherDigit),
    },
    { name: 'digit-changed', what: 'a digit of a part is another one', inject: rewrite(added, otherDigit) },
    {
      name: 'digits-swapped',
      what: 'two neighbouring digits change places',
      inject: rewrite(added, swapDigits),
    },
    {
      name: 'digit-dropped',
      what: 'a digit is left out',
      inject: rewrite(added, (digits, chance) => {
        const at = chance(digits.length);
        const rest = digits.slice(0, at) + digits.slice(at + 1);
        return /^\d/.test(rest) && /\d/.test(digits[at] ?? '') ? rest : undefined;
      }),
    },
    {
      name: 'digit-doubled',
      what: 'a digit is typed twice',
      inject: rewrite(added, (digits, chance) => {
        const at = chance(digits.length);
        return /\d/.test(digits[at] ?? '') ? digits.slice(0, at + 1) + digits.slice(at) : undefined;
      }),
    },
    {
      name: 'thousandfold',
      what: 'a part is typed with three zeros too many',
      inject: rewrite(added, (digits) => times(digits, 1000)),
    },
    {
      name: 'thousandth',
      what: 'an amount is typed in the next larger unit',
      inject: rewrite(
        (batch) => added(batch).filter(({ column }) => column.definition?.kind === 'money'),
        (digits) => times(digits, 0.001),
      ),
    },
    {
      name: 'tenfold',
      what: 'a part is typed with a zero too many',
      inject: rewrite(added, (digits) => times(digits, 10)),
    },
    {
      name: 'negative',
      what: 'a minus is typed before a number',
      inject: rewrite(added, (digits) => `-${digits}`),
    },
    {
      name: 'fraction-of-a-person',
      what: 'a count is typed with half a thing',
      inject: rewrite(
        (batch) => added(batch).filter(({ column }) => column.definition?.kind === 'count'),
        (digits) => `${digits}.5`,
      ),
    },
    { name: 'blank-under-total', what: 'a part is left blank', inject: put(added, () => undefined) },
    { name: 'zero-under-total', what: 'a part is 0', inject: put(added, (cell) => withDigits(cell, '0')) },
    {
      name: 'dash-under-total',
      what: 'a dash stands for a number that is not zero',
      inject: put(added, (cell) => text('-', cell)),
    },
    {
      name: 'words-in-number',
      what: 'words stand where a number belongs',
      inject: put(added, (cell, chance) =>
        text(pick(['đang rà soát', 'chưa có số liệu', 'khoảng', 'x'], chance) ?? '', cell),
      ),
    },
    {
      name: 'letter-for-digit',
      what: 'O is typed for 0, or l for 1',
      inject: put(added, (cell) => {
        const digits = digitsOf(cell) ?? '';
        return /[01]/.test(digits) ? text(digits.replace('0', 'O').replace('1', 'l'), cell) : 'none';
      }),
    },
    {
      name: 'english-style',
      what: 'thousands and decimals are separated as in English: 1.541,5 typed as 1,541.5',
      inject: put(
        (batch) => added(batch).filter(({ column }) => column.definition?.kind === 'money'),
        (cell) => {
          const [whole = '', part] = (digitsOf(cell) ?? '').split('.');
          const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
          return grouped.includes(',')
            ? text(part === undefined ? grouped : `${grouped}.${part}`, cell)
            : 'none';
        },
      ),
    },
    {
      name: 'two-readings',
      what: 'one number of a column is typed as text that has two readings: 58,863',
      inject: put(
        (batch) =>
          workbooks(batch).filter(
            ({ column }) => column.definition?.kind === 'count' || column.definition?.kind === 'money',
          ),
        (cell) => {
          const [whole = '', part = ''] = (digitsOf(cell) ?? '').split('.');
          const grouped = part.length === 3 ? `${whole}.${part}` : whole.replace(/\B(?=(\d{3})+$)/g, ',');
          return /^\d{1,3}[.,]\d{3}$/.test(grouped) ? text(grouped, cell) : 'none';
        },
      ),
    },
    {
      name: 'not-available',
      what: 'a formula that found nothing: #N/A, #REF!, #VALUE!',
      inject: put(workbooks, (_, chance) => ({
        kind: 'fault',
        text: pick(['#N/A', '#REF!', '#VALUE!', '#DIV/0!'], chance) ?? '',
      })),
    },
    {
      name: 'formula-without-result',
      what: 'a formula whose result was never stored',
      inject: put(workbooks, () => ({ kind: 'unresolved', formula: "VLOOKUP(A1,'file nhận'!A:B,2,0)" })),
    },
    {
      name: 'date-for-number',
      what: 'the program made a date of what was typed: 3/5',
      inject: put(workbooks, (_, chance) => ({ kind: 'date', iso: `2024-0${1 + chance(9)}-1${chance(10)}` })),
    },
    {
      name: 'other-unit-in-cell',
      what: 'the unit is typed behind one amount, and is another one',
      inject: put(
        (batch) => added(batch).filter(({ table }) => table.dataset === 'spending'),
        (cell, _, { column }) => {
          const digits = digitsOf(cell);
          return digits === undefined
            ? 'none'
            : text(`${digits.replace('.', ',')} ${column.title.includes('tỷ') ? 'triệu' : 'tỷ'} đồng`, cell);
        },
      ),
    },
  ],
};
