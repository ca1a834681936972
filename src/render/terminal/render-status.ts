import { Chalk, type ChalkInstance } from 'chalk';
import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { decimal, percentOf } from '../../quantity/decimal.ts';
import type { Block, Report } from '../../report/report.ts';
import { unitText } from '../../report/report-input.ts';
import { describeLate } from '../../report/sections/status.ts';
import { describeOpen, describeStanding, joined } from '../../report/status/describe-standing.ts';
import {
  type DatasetStanding,
  type DatasetTally,
  isOwed,
  OWINGS,
  type Owing,
  type Standing,
  type UnitStanding,
} from '../../report/status/standing.ts';
import { type GridCell, type GridRow, layOutGrid } from './lay-out-grid.ts';
import { printable } from './printable.ts';
import type { TerminalContext } from './terminal-context.ts';
import { wrapText } from './wrap-text.ts';

type StatusContext = Omit<TerminalContext, 'units'>;

/** More units than this that owe nothing are named, not given a row each. */
const MOST_DONE = 20;

/** A status for a terminal: the summary, the matrix with those that owe something first, the rates, and what else is to be known. */
export function renderStatus(report: Report, context: StatusContext): string {
  const { matrix, remarks } = statusLines(report, context);
  return `${[...matrix, ...remarks].join('\n')}\n`;
}

/** The lines of a status, for those who put something between them. */
export function statusLines(
  { standing, title, subtitle, sections }: Report,
  { language, width, colour }: StatusContext,
): { readonly matrix: readonly string[]; readonly remarks: readonly string[] } {
  if (standing === undefined) return { matrix: [], remarks: [] };
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const words = (text: Text): string => say(language, text);
  const wrapped = (text: Text): string[] => wrapText(printable(words(text)), width);
  const textsOf = (id: string): Text[] =>
    sections.filter((each) => each.id === id).flatMap(({ blocks }) => blocks.flatMap(paragraphOf));
  const [summary, ...others] = textsOf('progress');
  return {
    matrix: [
      ...wrapped(title).map((line) => chalk.bold(line)),
      ...subtitle.flatMap(wrapped),
      ...(summary === undefined ? [] : wrapped(summary)),
      '',
      ...layOutGrid(gridOf(standing, words, chalk), width),
    ],
    remarks: [...others, ...textsOf('timing')].flatMap((text) => ['', ...wrapped(text)]),
  };
}

function paragraphOf(block: Block): Text[] {
  return block.type === 'paragraph' ? [block.text] : [];
}

type Words = (text: Text) => string;

function gridOf(standing: Standing, words: Words, chalk: ChalkInstance): GridRow[] {
  const { datasets, units } = standing;
  const bold = (text: Text): GridCell => ({ text: words(text), paint: chalk.bold });
  const head = [
    bold(phrase('column.unit')),
    ...datasets.map(({ dataset }) => bold(phrase(`standing.short.${dataset}`))),
  ];
  const hasOther = units.some(({ other, files }) => remarksOf({ other, files }).length > 0);
  return [
    hasOther ? [...head, bold(phrase('standing.short.other'))] : head,
    ...OWINGS.flatMap((owing) => groupRows(standing, owing, words, chalk)),
    { line: { text: '' } },
    ...rateRows(datasets, words, chalk),
  ];
}

function groupRows({ units }: Standing, owing: Owing, words: Words, chalk: ChalkInstance): GridRow[] {
  const all = units.filter(({ owes }) => owes === owing);
  if (all.length === 0) return [];
  const heading = words(phrase(`standing.group.${owing}`, { count: all.length }));
  const isPlain = ({ datasets }: UnitStanding): boolean =>
    datasets.every(({ delay }) => delay?.kind !== 'late');
  const folded = owing === 'nothing' && all.length > MOST_DONE ? all.filter(isPlain) : [];
  const shown = all.filter((unit) => !folded.includes(unit));
  const rest = phrase('report.list', {
    items: { as: 'list', value: folded.map(({ unit }) => unitText(unit)) },
  });
  return [
    { line: { text: heading, paint: chalk.underline } },
    ...shown.flatMap((unit) => unitRows(unit, words, chalk)),
    ...(folded.length === 0 ? [] : [{ line: { text: `  ${words(rest)}`, paint: chalk.green } }]),
  ];
}

/** A unit's row; what is said to be late stands under it with its evidence. */
function unitRows(standing: UnitStanding, words: Words, chalk: ChalkInstance): GridRow[] {
  const { unit, datasets } = standing;
  const remarks = remarksOf(standing);
  const evidence = describeLate(standing);
  return [
    [
      { text: words(unitText(unit)) },
      ...datasets.map((each) => ({
        text: words(describeStanding(each) ?? '–'),
        paint: colourOf(each, chalk),
      })),
      ...(remarks.length === 0 ? [] : [{ text: words(joined(remarks)), paint: chalk.red }]),
    ],
    ...evidence.map((text) => ({ line: { text: `  ${words(text)}`, paint: chalk.dim } })),
  ];
}

function remarksOf({ other, files }: Pick<UnitStanding, 'other' | 'files'>): Phrase[] {
  const unreadable = files.filter(({ isReadable }) => !isReadable).length;
  const open = describeOpen(other);
  return unreadable === 0 ? open : [phrase('standing.unreadable-files', { count: unreadable }), ...open];
}

function colourOf(standing: DatasetStanding, chalk: ChalkInstance): ChalkInstance {
  const { state, errors, queries, delay } = standing;
  if (isOwed(standing) || state === 'unusable' || errors.length > 0) return chalk.red;
  if (queries.length > 0 || delay?.kind === 'late') return chalk.yellow;
  return state === 'usable' ? chalk.green : chalk.dim;
}

function rateRows(datasets: readonly DatasetTally[], words: Words, chalk: ChalkInstance): GridRow[] {
  const row = (key: 'received' | 'usable'): GridRow => [
    { text: words(phrase(`standing.row.${key}`)), paint: chalk.bold },
    ...datasets.map((tally) => ({ text: words(rateText(tally, key)) })),
  ];
  const due: GridRow = [
    { text: words(phrase('standing.row.due')), paint: chalk.bold },
    ...datasets.map(({ due: day }) => ({
      text: day === undefined ? '–' : words(phrase('report.date', { date: { as: 'date', value: day } })),
    })),
  ];
  return [row('received'), row('usable'), ...(datasets.some((each) => each.due !== undefined) ? [due] : [])];
}

function rateText(tally: DatasetTally, key: 'received' | 'usable'): Text {
  const rate = percentOf(decimal(tally[key]), decimal(tally.expected));
  // Where nobody has to send it, there is nothing to compare with.
  if (rate === null) return String(tally[key]);
  return phrase('standing.rate', {
    part: tally[key],
    whole: tally.expected,
    rate: { as: 'percent', value: rate },
  });
}
