import type { MoneyScale } from '../../src/quantity/money-scale.ts';
import type { NumberStyleName } from '../../src/quantity/number-style.ts';
import type { Dice } from './dice.ts';

/** How one office writes a table: everything about it that is not the facts. */
export interface Habits {
  readonly isWorkbook: boolean;
  /** Other tables stand on the sheet. */
  readonly isStacked: boolean;
  readonly language: 'vi' | 'en';
  /** What the settings say of numbers, and what the office does. */
  readonly declared: NumberStyleName;
  readonly style: NumberStyleName;
  readonly grouping: 'always' | 'never' | 'blank';
  /** Amounts are printed with this many decimals even where they are zeros. */
  readonly places: number | undefined;
  readonly isNative: boolean;
  readonly money: { readonly scale: MoneyScale; readonly place: 'header' | 'caption' | 'cell' | 'column' };
  readonly titleCase: 'as it is' | 'upper' | 'lower';
  readonly hasLineBreaks: boolean;
  readonly isMerged: boolean;
  readonly repeatsGroupTitles: boolean;
  readonly hasTitleBlock: boolean;
  readonly hasIndexRow: boolean;
  readonly hasGroups: boolean;
  readonly hasGroupTotals: boolean;
  readonly total: 'none' | 'bottom' | 'top';
  readonly hasOfWhich: boolean;
  readonly hasRepeatedHeader: boolean;
  readonly hasBlankRows: boolean;
  readonly blankColumns: number;
  readonly hasFoot: boolean;
  readonly percentSign: boolean;
  readonly unitInCell: boolean;
}

const SCALES: readonly MoneyScale[] = ['million', 'billion', 'dong', 'thousand'];

/** Throws the habits of an office. */
export function throwHabits(
  dice: Dice,
  isWorkbook: boolean,
  declared: NumberStyleName,
  isStacked: boolean,
): Habits {
  const other: NumberStyleName = declared === 'vi' ? 'en' : 'vi';
  const style = dice.chance(30) ? other : declared;
  const scale = dice.pick(SCALES);
  return {
    isWorkbook,
    isStacked,
    language: dice.chance(20) ? 'en' : 'vi',
    declared,
    style,
    grouping: dice.pick(['always', 'never', 'blank']),
    places: dice.chance(25) ? dice.below(4) : undefined,
    isNative: isWorkbook && dice.chance(60),
    money: { scale, place: dice.pick(['header', 'caption', 'cell', 'column']) },
    titleCase: dice.pick(['as it is', 'upper', 'lower']),
    hasLineBreaks: dice.chance(25),
    isMerged: isWorkbook && dice.chance(80),
    repeatsGroupTitles: dice.chance(25),
    hasTitleBlock: dice.chance(60),
    hasIndexRow: dice.chance(35),
    hasGroups: dice.chance(30),
    hasGroupTotals: dice.chance(50),
    total: dice.pick(['none', 'bottom', 'top']),
    hasOfWhich: dice.chance(20),
    hasRepeatedHeader: dice.chance(15),
    hasBlankRows: dice.chance(20),
    blankColumns: dice.chance(15) ? 1 + dice.below(2) : 0,
    hasFoot: dice.chance(50),
    percentSign: dice.chance(40),
    unitInCell: dice.chance(20),
  };
}
