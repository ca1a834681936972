import { phrase, type Text } from '../../language/phrase.ts';
import { say, type TextPart, write } from '../../language/translate.ts';
import { cellName } from '../../source/location.ts';
import type { Figure, FigureSource } from '../../summary/figure.ts';
import type { Citation } from '../citations.ts';
import { type Page, plain } from './page.ts';
import type { PlaceView, SourceView } from './page-view.ts';

/** More cells than this are folded away. */
const SHORT = 12;

/** An entry for every figure cited so far, and for the parts of cited ratios, which are cited on the way. */
export function composeSources(page: Page): SourceView[] {
  const entries: SourceView[] = [];
  for (const citation of page.citations.cited) entries.push(composeEntry(page, citation));
  return entries;
}

function composeEntry(page: Page, { number, figure }: Citation): SourceView {
  const count = figure.sources.length;
  return {
    number,
    id: plain(page, figure.id),
    value: plain(page, sayValue(page, figure)),
    isMissing: figure.value === null,
    units: plain(page, phrase('render.units', { ...figure.units })),
    calculation: page.markup.inline(calculationOf(page, figure)),
    summary: count > SHORT ? plain(page, phrase('render.allCells', { count })) : null,
    places: composePlaces(page, figure.sources),
  };
}

function sayValue({ language }: Page, { value, unit }: Figure): Text {
  return value === null ? phrase('render.missing') : write(language, { as: unit, value });
}

function calculationOf(page: Page, { calculation, sources }: Figure): TextPart[] {
  const count = sources.length;
  switch (calculation.operation) {
    case 'sum':
      return [{ text: say(page.language, phrase('render.sumOf', { count })) }];
    case 'mean':
    case 'weighted-mean':
    case 'max':
    case 'last':
      return [{ text: say(page.language, phrase(`render.${calculation.operation}Of`, { count })) }];
    case 'count':
      return [{ text: say(page.language, phrase('render.countOf', { count: rowsOf(sources) })) }];
    case 'ratio': {
      const { part, whole } = calculation;
      return [
        { text: part, figure: part },
        { text: ' ÷ ' },
        { text: whole, figure: whole },
        { text: ' × 100' },
      ];
    }
  }
}

function rowsOf(sources: readonly FigureSource[]): number {
  return new Set(sources.map((source) => `${source.file}\n${source.sheet ?? ''}\n${source.row}`)).size;
}

function composePlaces(page: Page, sources: readonly FigureSource[]): PlaceView[] {
  const places = new Map<string, { cell: string; text: string }[]>();
  for (const source of sources) {
    const place = source.sheet === undefined ? source.file : `${source.file} › ${source.sheet}`;
    const cells = places.get(place) ?? [];
    places.set(place, cells);
    cells.push({ cell: cellName(source) ?? '', text: plain(page, source.text) });
  }
  return [...places].map(([place, cells]) => ({ place: plain(page, place), cells }));
}
