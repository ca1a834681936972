import type { Finding } from '../findings/finding.ts';
import type { SheetRow } from '../intake/sheet.ts';
import type { FoundTable } from './find-tables.ts';
import { placeOf } from './ledger.ts';
import { looksLikeNumber } from './numbers.ts';

/**
 * What stands above a table is taken for its title block. Two titles or more with a number right below one of them are no title
 * block: somebody should look whether that is a table with titles that nothing knows.
 */
export function tableAboveFinding(file: string, sheet: string | undefined, found: FoundTable): Finding[] {
  const { preface, dataset } = found;
  const at = preface.findIndex((row, index) => isTitled(row, preface[index + 1]));
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

function isTitled({ row, cells }: SheetRow, below: SheetRow | undefined): boolean {
  const titles = cells.flatMap(({ kind, text }, index) =>
    kind === 'text' && !looksLikeNumber(text) ? [index] : [],
  );
  const filled = cells.filter(({ kind }) => kind !== 'blank').length;
  if (below?.row !== row + 1 || titles.length < 2 || filled !== titles.length) return false;
  const holds = below.cells.flatMap(({ kind, text }, index) =>
    kind === 'number' || (kind === 'text' && looksLikeNumber(text)) ? [index] : [],
  );
  return (
    holds.length > 0 &&
    holds.every((index) => titles.includes(index)) &&
    below.cells.some(({ kind, text }) => kind === 'text' && !looksLikeNumber(text))
  );
}
