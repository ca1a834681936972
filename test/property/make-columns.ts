import type { ChoiceList } from '../../src/records/choices/choice-list.ts';
import { datasetOf } from '../../src/records/datasets/index.ts';
import { titlesOf } from '../../src/records/header/titles.ts';
import type { DatasetName } from '../../src/workspace/workspace.ts';
import type { Dice } from './dice.ts';
import { wordsFor } from './facts.ts';
import { FIELDS, WIDE } from './fields.ts';
import type { Habits } from './habits.ts';
import type { Column } from './table.ts';

/** Throws the columns of a table and their titles, in an order that keeps what belongs together side by side. */
export function throwColumns(
  dice: Dice,
  habits: Habits,
  dataset: DatasetName,
  isWide: boolean,
  hasUnits: boolean,
): Column[] {
  const { always, oneOf, perhaps } = FIELDS[dataset];
  const wide = isWide ? WIDE[dataset] : undefined;
  const isPlain = (field: string): boolean =>
    wide === undefined ||
    ![
      ...wide.measures,
      ...wide.dimensions.map(([name]) => name),
      'rate',
      'carried_over',
      'prize_money',
    ].includes(field);
  const first = dice.pick(oneOf);
  const fields = [
    ...always,
    ...oneOf.filter((field) => field === first || dice.chance(30)),
    ...perhaps.filter(() => dice.chance(20)),
  ].filter(isPlain);
  if (dataset === 'spending' && habits.money.place === 'column') fields.push('money_unit');
  const blocks = fields.map((field): Column[] => [plainColumn(dice, habits, dataset, field)]);
  if (wide !== undefined)
    for (const measure of wide.measures.filter((_, index) => index === 0 || dice.chance(40)))
      blocks.push(wideBlock(dice, habits, dataset, measure, wide.dimensions));
  if (hasUnits) blocks.push([plainColumn(dice, habits, dataset, 'unit')]);
  const shuffled = dice.chance(40) ? dice.shuffle(blocks) : blocks;
  const numbered = dice.chance(60) ? [[plainColumn(dice, habits, dataset, 'no')], ...shuffled] : shuffled;
  return numbered.flat();
}

function titleFor(dice: Dice, habits: Habits, dataset: DatasetName, field: string): string {
  const [canonical = field, vi = field, en = field, ...others] = titlesOf(datasetOf(dataset), field);
  if (habits.language === 'en') return dice.pick([en, canonical]);
  return dice.pick([
    vi,
    vi,
    ...others.filter((title) => /[^ -~]/.test(title) || title.length < 5),
    canonical,
  ]);
}

function plainColumn(dice: Dice, habits: Habits, dataset: DatasetName, field: string): Column {
  const kind = datasetOf(dataset).fields[field]?.kind ?? 'text';
  return { field, kind, titles: [titleFor(dice, habits, dataset, field)], block: field };
}

/** "Kinh phí bố trí" over "Tổng số" and "Chia ra" over "Vốn đầu tư", "Vốn sự nghiệp"; each level may be left out where it can be. */
function wideBlock(
  dice: Dice,
  habits: Habits,
  dataset: DatasetName,
  measure: string,
  dimensions: [string, ChoiceList][],
): Column[] {
  const kind = datasetOf(dataset).fields[measure]?.kind ?? 'count';
  const top = titleFor(dice, habits, dataset, measure);
  const { language } = habits;
  const isFlat = dice.chance(30);
  const split = dice.pick([[], [language === 'vi' ? 'Chia ra' : 'Broken down']]);
  const base = { field: measure, kind, block: measure };
  const hasTotal = dice.chance(50);
  const [[dimension, list] = ['', undefined], [deeper, deeperList] = ['', undefined]] = dimensions;
  if (list === undefined) return [];
  const total: Column[] = hasTotal
    ? [
        {
          ...base,
          role: 'total',
          titles: isFlat ? [top] : [top, ...dice.pick([[], [language === 'vi' ? 'Tổng số' : 'Total']])],
        },
      ]
    : [];
  if (hasTotal && !isFlat && dice.chance(20)) {
    const id = dice.pick(Object.keys(list.members));
    const words = wordsFor(dice, list, id, language);
    return [
      ...total,
      {
        ...base,
        role: 'of-which',
        titles: [top, language === 'vi' ? 'Trong đó' : 'Of which', words],
        members: { [dimension]: id },
      },
    ];
  }
  const parts = Object.keys(list.members).flatMap((id): Column[] => {
    const words = wordsFor(dice, list, id, language);
    const isDeep = deeperList !== undefined && !isFlat && dice.chance(25);
    const titles = isFlat
      ? [dataset === 'commendations' && dice.chance(50) ? words : `${top} - ${words}`]
      : [top, ...split, words];
    if (!isDeep) return [{ ...base, titles, members: { [dimension]: id } }];
    return Object.keys(deeperList.members)
      .slice(0, 2)
      .map((sub) => ({
        ...base,
        titles: [...titles, wordsFor(dice, deeperList, sub, language)],
        members: { [dimension]: id, [deeper]: sub },
      }));
  });
  return [...total, ...parts];
}
