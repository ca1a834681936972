import type { MoneyScale } from '../../src/quantity/money-scale.ts';
import type { Dice } from './dice.ts';
import type { Habits } from './habits.ts';
import { MONEY_WORDS } from './money-words.ts';
import type { Column, MadeTable } from './table.ts';

/** Titles by level, from top to bottom; where nothing is merged a heading stands over its first column, or over each. */
export function headerLevels(dice: Dice, { dataset, columns, scale }: MadeTable, habits: Habits): string[][] {
  // Only spending has a column for the unit of money.
  const isInHeader =
    habits.money.place === 'header' || (habits.money.place === 'column' && dataset !== 'spending');
  const depth = Math.max(...columns.map(({ titles }) => titles.length));
  const inTop = dice.chance(50);
  const titles = columns.map(({ titles: own, kind }) =>
    own.map((title, at) => {
      const isPlace = inTop ? at === 0 : at === own.length - 1;
      const unit = kind === 'money' && isInHeader && isPlace;
      return (
        dress(dice, title, habits) + (unit ? unitInTitle(dice, scale, habits, at === own.length - 1) : '')
      );
    }),
  );
  // The dress of a title that several columns share must be one.
  for (let level = 0; level < depth; level++)
    for (let at = 1; at < columns.length; at++)
      if (isShared(columns[at - 1] as Column, columns[at] as Column, level))
        (titles[at] as string[])[level] = titles[at - 1]?.[level] ?? '';
  return Array.from({ length: depth }, (_, level) =>
    columns.map((each, at) => {
      const isRepeated = at > 0 && isShared(columns[at - 1] as Column, each, level);
      if (isRepeated && (habits.isMerged || !habits.repeatsGroupTitles)) return '';
      return titles[at]?.[level] ?? '';
    }),
  );
}

function isShared(one: Column, other: Column, level: number): boolean {
  return (
    one.block === other.block &&
    other.titles.length > level + 1 &&
    one.titles.length > level + 1 &&
    one.titles.slice(0, level + 1).join('|') === other.titles.slice(0, level + 1).join('|')
  );
}

/** Merges headings over their columns, and titles over the levels below them. */
export function mergeHeader(
  levels: readonly string[][],
  top: number,
  merge: (top: number, from: number, bottom: number, to: number) => void,
): void {
  levels.forEach((texts, level) => {
    texts.forEach((text, at) => {
      if (text === '') return;
      let to = at;
      let bottom = level;
      const isLeaf = levels.slice(level + 1).every((below) => below[at] === '');
      if (isLeaf) bottom = levels.length - 1;
      else
        while (
          to + 1 < texts.length &&
          texts[to + 1] === '' &&
          levels.slice(level + 1).some((below) => below[to + 1] !== '') &&
          levels.slice(0, level).every((above) => above[to + 1] === '')
        )
          to += 1;
      merge(top + level, at + 1, top + bottom, to + 1);
    });
  });
}

function dress(dice: Dice, title: string, { titleCase, hasLineBreaks }: Habits): string {
  const cased = /^[a-z_]+$/.test(title)
    ? title
    : titleCase === 'upper'
      ? title.toUpperCase()
      : titleCase === 'lower'
        ? title.toLowerCase()
        : title;
  const toned = dice.chance(20)
    ? cased.replace(/óa/g, 'oá').replace(/òa/g, 'oà').replace(/ũy /g, 'uỹ ')
    : cased;
  return hasLineBreaks ? toned.replace(' ', '\n') : toned;
}

function unitInTitle(dice: Dice, scale: MoneyScale, { language }: Habits, isLast: boolean): string {
  const words = dice.pick(MONEY_WORDS[language][scale]);
  return dice.pick([
    ` (${words})`,
    `\n(${words})`,
    ...(language === 'vi' ? [` (ĐVT: ${words})`, ...(isLast ? [`, ĐVT: ${words}`] : [])] : []),
  ]);
}
