import type { Finding } from '../../findings/finding.ts';
import type { SheetRow } from '../../intake/sheet.ts';
import { looksLikeNumber } from '../cells/numbers.ts';
import { placeOf } from '../ledger.ts';
import type { FoundTable } from './find-tables.ts';

/** Units, column numbers and a heading may stand between titles and the first number. */
const ROWS_BELOW = 4;

/**
 * What stands above a table is taken for its title block. Two titles or more with a number right below one of them are no title
 * block: somebody should look whether that is a table with titles that nothing knows.
 */
export function tableAboveFinding(file: string, sheet: string | undefined, found: FoundTable): Finding[] {
  const { preface, dataset } = found;
  const at = preface.findIndex((row, index) =>
    isTitled(row, preface.slice(index + 1, index + 1 + ROWS_BELOW)),
  );
  const [first, last] = [
    preface[at],
    preface.findLast(({ cells }) => cells.some(({ kind }) => kind !== 'blank')),
  ];
  if (first === undefined || last === undefined) return [];
  const place = { file, ...(sheet === undefined ? {} : { sheet }) };
  const rows = preface.slice(at + 1, preface.indexOf(last) + 1);
  const column = first.cells.findIndex(({ kind }) => kind !== 'blank') + 1;
  const titles = first.cells.filter(({ kind }) => kind === 'text').map(({ text }) => `“${text.trim()}”`);
  return [
    {
      rule: 'table-not-used',
      at: placeOf(place, first.row, column),
      related: rows.map(({ row }) => placeOf(place, row)),
      params: {
        titles: { as: 'list', value: titles },
        first: first.row,
        last: last.row,
        dataset: { key: `dataset.${dataset.name}` },
      },
    },
  ];
}

function isTitled({ cells }: SheetRow, below: readonly SheetRow[]): boolean {
  const titles = cells.flatMap(({ kind, text }, index) =>
    kind === 'text' && !looksLikeNumber(text) ? [index] : [],
  );
  const filled = cells.filter(({ kind }) => kind !== 'blank').length;
  return titles.length >= 2 && filled === titles.length && below.some((row) => isRowOf(titles, row));
}

/** Words and a number under titles, and nothing beside them; a year says when the page was made. */
function isRowOf(titles: readonly number[], { cells }: SheetRow): boolean {
  const filled = cells.flatMap(({ kind }, index) => (kind === 'blank' ? [] : [index]));
  const numbers = cells.filter(
    ({ kind, text }) => kind === 'number' || (kind === 'text' && looksLikeNumber(text)),
  );
  const isYear = numbers.every(({ text }) => /^(19|20)\d\d$/.test(text.trim()));
  return (
    numbers.length > 0 &&
    !isYear &&
    filled.length > numbers.length &&
    filled.every((index) => titles.includes(index))
  );
}
