import type { MoneyScale } from '../../src/quantity/money-scale.ts';
import type { NumberStyleName } from '../../src/quantity/number-style.ts';
import type { Dice } from './dice.ts';
import { trim } from './facts.ts';
import type { Habits } from './habits.ts';
import { CELL_WORDS } from './money-words.ts';
import { printNumber, styleProvedBy } from './number-text.ts';
import type { Printed } from './paper.ts';
import type { Column, Content, MadeTable } from './table.ts';

/** Zeros of a unit of money in đồng; written apart from the code that reads them. */
const ZEROS: Record<MoneyScale, number> = { dong: 0, thousand: 3, million: 6, billion: 9 };

export type Printer = (content: Content, column: Column) => Printed;

/** Prints contents as the office does; another style than the declared one only where the table proves it. */
export function printerOf(dice: Dice, table: MadeTable, habits: Habits): Printer {
  const words = dice.pick(CELL_WORDS[habits.language][table.scale]);
  const print = (content: Content, column: Column, style: NumberStyleName): Printed => {
    if ('words' in content)
      return column.field === 'no' && habits.isNative ? { number: content.words } : { text: content.words };
    if ('iso' in content)
      return habits.isNative ? { iso: content.iso } : { text: dateText(dice, content.iso) };
    const { kind } = content;
    const digits = kind === 'money' ? inUnit(content.digits, ZEROS[table.scale]) : content.digits;
    const behind =
      kind === 'money' && habits.money.place === 'cell'
        ? ` ${words}`
        : kind === 'percent' && habits.percentSign
          ? dice.pick(['%', ' %'])
          : content.behind === undefined
            ? ''
            : ` ${content.behind}`;
    if (habits.isNative && content.before === undefined && (behind === '' || kind === 'percent'))
      return kind === 'percent' && habits.percentSign
        ? { number: inHundredths(digits), isPercent: true }
        : { number: digits };
    const places =
      kind === 'money' && table.scale !== 'dong' && habits.places !== undefined
        ? Math.max(habits.places, digits.split('.')[1]?.length ?? 0)
        : undefined;
    return { text: (content.before ?? '') + printNumber(digits, style, habits.grouping, places) + behind };
  };
  const declared = habits.declared;
  const proofs = table.rows
    .flatMap(({ cells }) =>
      [...cells]
        .filter(([, content]) => 'digits' in content)
        .map(([column, content]) => print(content, column, habits.style)),
    )
    .filter((each) => 'text' in each && styleProvedBy(each.text) === habits.style);
  const style = habits.style === declared || proofs.length > 0 ? habits.style : declared;
  return (content, column) => print(content, column, style);
}

/** 1541500000 đồng, nine zeros → 1.5415. */
function inUnit(dong: string, zeros: number): string {
  if (zeros === 0) return dong;
  const digits = dong.padStart(zeros + 1, '0');
  return trim(`${digits.slice(0, -zeros)}.${digits.slice(-zeros)}`);
}

/** 64.85 → 0.6485. */
function inHundredths(percent: string): string {
  const [whole = '', fraction = ''] = percent.split('.');
  const digits = whole.padStart(3, '0');
  return trim(`${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`);
}

function dateText(dice: Dice, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return dice.pick([
    `${day}/${month}/${year}`,
    `${Number(day)}/${Number(month)}/${year}`,
    `${day}-${month}-${year}`,
    `${day}.${month}.${year}`,
    iso,
  ]);
}
