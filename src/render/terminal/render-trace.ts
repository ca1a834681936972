import { Chalk } from 'chalk';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say, write } from '../../language/translate.ts';
import { cellName } from '../../source/location.ts';
import type { Figure, FigureSource } from '../../summary/figure.ts';
import { printable } from './printable.ts';

/** A figure with what it was made of. */
export interface TraceView {
  readonly figure: Figure;
  readonly parts: readonly TraceView[];
  readonly cells: readonly FigureSource[];
  /** Names of units that reported nothing towards it. */
  readonly missing: readonly string[];
}

interface TraceContext {
  readonly language: Language;
  readonly colour: boolean;
}

/** The calculation of a figure as a tree: each figure with its value, below it what it was made of, down to the cells as printed. */
export function renderTrace(trace: TraceView, context: TraceContext): string {
  return `${linesOf(trace, context).join('\n')}\n`;
}

/** A figure on one line: its name, its value, on how many units it rests. */
export function renderFigure({ id, value, unit, units, calculation }: Figure, context: TraceContext): string {
  const { language } = context;
  const chalk = new Chalk({ level: context.colour ? 1 : 0 });
  const printed =
    value === null ? say(language, phrase('render.missing')) : write(language, { as: unit, value });
  const rests =
    units.expected > 1 ? `  ${chalk.dim(say(language, phrase('render.units', { ...units })))}` : '';
  const ratio =
    calculation.operation === 'ratio'
      ? `  ${chalk.dim(`= ${calculation.part} ÷ ${calculation.whole} × 100`)}`
      : '';
  return `${chalk.bold(id)}  ${printed}${rests}${ratio}`;
}

function linesOf(trace: TraceView, context: TraceContext): string[] {
  const { language } = context;
  const chalk = new Chalk({ level: context.colour ? 1 : 0 });
  const missing =
    trace.missing.length === 0
      ? []
      : [[say(language, phrase('trace.missing', { units: trace.missing.join(', ') }))]];
  const branches = [
    ...trace.parts.map((part) => linesOf(part, context)),
    ...cellsByPlace(trace, context),
    ...missing,
  ];
  return [
    renderFigure(trace.figure, context),
    ...branches.flatMap((lines, index) => branch(lines, index === branches.length - 1, chalk.dim)),
  ];
}

/** `submissions/ha-noi.xlsx › Chi tiêu`, and below it `D7  “2.391”  = 2.391 tỷ đồng` for each cell. */
function cellsByPlace({ figure, cells }: TraceView, { language, colour }: TraceContext): string[][] {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const places = new Map<string, string[]>();
  for (const { file, sheet, text, value, ...at } of cells) {
    const place = printable(sheet === undefined ? file : `${file} › ${sheet}`);
    const read =
      figure.calculation.operation === 'count' ? '' : `  = ${write(language, { as: figure.unit, value })}`;
    const lines = places.get(place) ?? [];
    places.set(place, lines);
    lines.push(`${cellName(at) ?? ''}  ${chalk.dim(`“${printable(text)}”`)}${read}`);
  }
  return [...places].map(([place, lines]) => [
    place,
    ...lines.flatMap((line, index) => branch([line], index === lines.length - 1, chalk.dim)),
  ]);
}

function branch(
  [head = '', ...rest]: readonly string[],
  isLast: boolean,
  dim: (text: string) => string,
): string[] {
  return [
    `${dim(isLast ? '└─ ' : '├─ ')}${head}`,
    ...rest.map((line) => `${dim(isLast ? '   ' : '│  ')}${line}`),
  ];
}
