import type { Table, TableColumn } from '../../../src/records/ledger.ts';
import type { Chance } from '../../corpus/mutate.ts';
import type { Batch } from '../batch.ts';
import { type DraftSheet, shown } from '../draft.ts';
import type { Family, Kind, Place } from '../kind.ts';
import { nameOf, pick, show, tablePlace, text } from '../spots.ts';

interface HeaderSpot {
  readonly table: Table;
  readonly column: TableColumn;
  /** Where the lowest printed part of its title stands. */
  readonly row: number;
}

function headersIn(batch: Batch, where: (spot: Omit<HeaderSpot, 'row'>) => boolean): HeaderSpot[] {
  return batch.tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const { rows } = batch.sheet(table);
      const printed = [table.header.bottom, table.header.top].find(
        (row) => rows[row - 1]?.[column.column - 1] !== undefined,
      );
      return printed !== undefined && where({ table, column }) ? [{ table, column, row: printed }] : [];
    }),
  );
}

const isFigure = ({ column }: Omit<HeaderSpot, 'row'>): boolean =>
  ['count', 'money', 'percent', 'quantity'].includes(column.definition?.kind ?? '');

/** A column of figures in a file that no program wrote. */
const isTyped = (spot: Omit<HeaderSpot, 'row'>): boolean =>
  isFigure(spot) && !/^\w+$/.test(spot.column.title);

function columnPlace({ table, column }: Pick<HeaderSpot, 'table' | 'column'>): Place {
  return { file: table.file, sheet: table.sheet, column: column.column };
}

/** Types another title. */
function retitle(
  where: (spot: Omit<HeaderSpot, 'row'>) => boolean,
  change: (title: string, chance: Chance) => string | undefined,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(headersIn(batch, where), chance);
    if (spot === undefined) return undefined;
    const cells = batch.sheet(spot.table).rows[spot.row - 1];
    const cell = cells?.[spot.column.column - 1];
    if (cells === undefined || cell?.kind !== 'text') return undefined;
    const title = change(cell.text, chance);
    if (title === undefined || title === cell.text) return undefined;
    cells[spot.column.column - 1] = title === '' ? undefined : text(title, cell);
    const place = { ...columnPlace(spot), row: spot.row };
    return {
      change: `${nameOf(place)}: ${show(cell)} → “${title}”`,
      places: [columnPlace(spot), { ...tablePlace(spot.table), row: spot.row }],
    };
  };
}

/** Takes a column out of a sheet, title and all. */
function removeColumn(sheet: DraftSheet, column: number): void {
  for (const row of sheet.rows) row.splice(column - 1, 1);
  sheet.merges = sheet.merges
    .filter(({ left, right }) => !(left === column && right === column))
    .map((merge) => ({
      ...merge,
      left: merge.left > column ? merge.left - 1 : merge.left,
      right: merge.right >= column ? merge.right - 1 : merge.right,
    }));
}

/** A text above the header. */
function onTitle(
  isWanted: (words: string) => boolean,
  change: (words: string, chance: Chance) => string,
): Kind['inject'] {
  return (batch, chance) => {
    const spots = batch.tables.flatMap((table) =>
      table.titles.filter((title) => isWanted(title.text)).map((title) => ({ table, title })),
    );
    const spot = pick(spots, chance);
    if (spot === undefined) return undefined;
    const { table, title } = spot;
    const cells = batch.sheet(table).rows[title.row - 1];
    const words = change(title.text, chance);
    if (cells === undefined || words === title.text) return undefined;
    cells[title.column - 1] = words === '' ? undefined : text(words, cells[title.column - 1]);
    const place = { file: table.file, sheet: table.sheet, row: title.row, column: title.column };
    return { change: `${nameOf(place)}: “${title.text}” → “${words}”`, places: [place, tablePlace(table)] };
  };
}

export const headers: Family = {
  title: 'Titles, columns and captions',
  kinds: [
    {
      name: 'title-misspelt',
      what: 'a title that a person typed has a letter too many or too few',
      inject: retitle(isTyped, (title, chance) => {
        const at = 1 + chance(title.length - 1);
        const letter = title[at] ?? '';
        if (!/\p{L}/u.test(letter)) return undefined;
        return title.slice(0, at) + (chance(2) === 0 ? '' : letter + letter) + title.slice(at + 1);
      }),
    },
    {
      name: 'title-without-tones',
      what: 'a title is typed without its tones',
      noteIsEnough: 'a title that is read as it was meant asks for nothing',
      inject: retitle(isTyped, (title) =>
        title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
      ),
    },
    {
      name: 'title-blank',
      what: 'the title of a column of figures is blank',
      inject: retitle(
        (spot) => isFigure(spot) && !spot.column.title.endsWith(' / Tổng số'),
        () => '',
      ),
    },
    {
      name: 'title-unknown',
      what: 'a column of figures bears a title that says nothing',
      inject: retitle(isFigure, (_, chance) => pick(['Cột 1', 'Mục 2', 'Nội dung 2'], chance)),
      noteIsEnough: 'a column that is not known may be one that the report has no use for',
    },
    {
      name: 'titles-exchanged',
      what: 'two neighbouring columns of figures have each other’s titles',
      inject: (batch, chance) => {
        const spots = headersIn(batch, isFigure);
        const spot = pick(spots, chance);
        const next = spots.find(
          ({ table, column, row }) =>
            table === spot?.table && column.column === spot.column.column + 1 && row === spot.row,
        );
        if (spot === undefined || next === undefined) return undefined;
        const cells = batch.sheet(spot.table).rows[spot.row - 1] ?? [];
        const at = spot.column.column - 1;
        if (shown(cells[at]) === shown(cells[at + 1])) return undefined;
        [cells[at], cells[at + 1]] = [cells[at + 1], cells[at]];
        return {
          change: `${nameOf({ ...columnPlace(spot), row: spot.row })}: “${spot.column.title}” and “${next.column.title}” exchanged`,
          places: [columnPlace(spot), columnPlace(next)],
        };
      },
    },
    {
      name: 'title-twice',
      what: 'two columns bear the same title',
      inject: (batch, chance) => {
        const spots = headersIn(batch, isFigure);
        const spot = pick(spots, chance);
        const other = pick(
          spots.filter(({ table, row }) => table === spot?.table && row === spot.row),
          chance,
        );
        if (spot === undefined || other === undefined || other === spot) return undefined;
        const cells = batch.sheet(spot.table).rows[spot.row - 1] ?? [];
        if (shown(cells[spot.column.column - 1]) === shown(cells[other.column.column - 1])) return undefined;
        cells[spot.column.column - 1] = cells[other.column.column - 1];
        return {
          change: `${nameOf({ ...columnPlace(spot), row: spot.row })}: “${spot.column.title}” → “${other.column.title}”`,
          places: [columnPlace(spot), columnPlace(other), { ...tablePlace(spot.table), row: spot.row }],
        };
      },
    },
    {
      name: 'column-removed',
      what: 'a column that a total is printed of, or that a table cannot do without, is deleted',
      inject: (batch, chance) => {
        const spot = pick(
          headersIn(
            batch,
            ({ table, column }) =>
              isFigure({ table, column }) &&
              column.isTotal !== true &&
              table.columns.some(({ isTotal, field }) => isTotal && field === column.field),
          ),
          chance,
        );
        if (spot === undefined) return undefined;
        removeColumn(batch.sheet(spot.table), spot.column.column);
        return { change: `${nameOf(columnPlace(spot))}: deleted`, places: [tablePlace(spot.table)] };
      },
    },
    {
      name: 'column-moved-under-title',
      what: 'the cells of a column moved one to the right from under their title, over all rows',
      inject: (batch, chance) => {
        const spot = pick(headersIn(batch, isFigure), chance);
        if (spot === undefined) return undefined;
        const sheet = batch.sheet(spot.table);
        for (const { row } of spot.table.rows)
          sheet.rows[row - 1]?.splice(spot.column.column - 1, 0, undefined);
        return {
          change: `${nameOf(columnPlace(spot))}: all cells one column to the right`,
          places: [tablePlace(spot.table)],
        };
      },
    },
    {
      name: 'hidden-column',
      what: 'a column of figures is hidden',
      inject: (batch, chance) => {
        const spot = pick(
          headersIn(batch, (each) => isFigure(each) && each.table.file.endsWith('.xlsx')),
          chance,
        );
        if (spot === undefined) return undefined;
        batch.sheet(spot.table).hiddenColumns.add(spot.column.column);
        return {
          change: `${nameOf(columnPlace(spot))}: hidden`,
          places: [columnPlace(spot), tablePlace(spot.table)],
        };
      },
    },
    {
      name: 'merged-title-moved',
      what: 'a merged title of figures stands one column too far to the right',
      inject: (batch, chance) => {
        const spots = batch.tables.flatMap((table) =>
          batch
            .sheet(table)
            .merges.flatMap((merge) =>
              merge.top === table.header.top &&
              merge.right > merge.left &&
              merge.right < table.columns.length &&
              table.columns.some((column) => column.column === merge.left && isFigure({ table, column }))
                ? [{ table, merge }]
                : [],
            ),
        );
        const spot = pick(spots, chance);
        if (spot === undefined) return undefined;
        const { table, merge } = spot;
        const sheet = batch.sheet(table);
        const cells = sheet.rows[merge.top - 1] ?? [];
        const beside = sheet.merges.find(({ top, left }) => top === merge.top && left === merge.right + 1);
        sheet.merges = sheet.merges.filter((each) => each !== merge && each !== beside);
        sheet.merges.push({ ...merge, left: merge.left + 1, right: merge.right + 1 });
        [cells[merge.left - 1], cells[merge.left]] = [undefined, cells[merge.left - 1]];
        cells[merge.right] = undefined;
        return {
          change: `${nameOf({ ...tablePlace(table), row: merge.top, column: merge.left })}: the merged title moved one column to the right`,
          places: [tablePlace(table)],
        };
      },
    },
    {
      name: 'merged-unit-moved',
      what: 'the merged name of a unit stands one row too low',
      inject: (batch, chance) => {
        const spots = batch.tables.flatMap((table) =>
          batch
            .sheet(table)
            .merges.flatMap((merge) =>
              merge.top > table.header.bottom && merge.left === merge.right ? [{ table, merge }] : [],
            ),
        );
        const spot = pick(spots, chance);
        if (spot === undefined) return undefined;
        const { table, merge } = spot;
        const sheet = batch.sheet(table);
        const at = merge.left - 1;
        const name = sheet.rows[merge.top - 1]?.[at];
        sheet.merges = sheet.merges.map((each) => (each === merge ? { ...merge, top: merge.top + 1 } : each));
        const [first, second] = [sheet.rows[merge.top - 1], sheet.rows[merge.top]];
        if (first === undefined || second === undefined) return undefined;
        first[at] = undefined;
        second[at] = name;
        const rows = [merge.top, merge.top + 1].map((row) => ({ ...tablePlace(table), row }));
        return {
          change: `${nameOf({ ...tablePlace(table), row: merge.top, column: merge.left })}: the merged name begins one row lower`,
          places: rows,
        };
      },
    },
    {
      name: 'caption-other-unit',
      what: 'the caption says tỷ đồng or nghìn đồng over amounts in triệu đồng',
      inject: onTitle(
        (words) => words.includes('triệu đồng'),
        (words, chance) => words.replace('triệu đồng', pick(['tỷ đồng', 'nghìn đồng', 'đồng'], chance) ?? ''),
      ),
    },
    {
      name: 'caption-removed',
      what: 'the caption with the unit of money is deleted',
      inject: onTitle(
        (words) => words.includes('triệu đồng'),
        () => '',
      ),
    },
    {
      name: 'unit-in-title-changed',
      what: 'the unit of money in a title is another one than in the titles beside it',
      inject: retitle(
        ({ column }) => column.title.includes('(tỷ đồng)'),
        (title, chance) => title.replace('tỷ', pick(['triệu', 'nghìn'], chance) ?? ''),
      ),
    },
    {
      name: 'year-in-title',
      what: 'the title still bears last year',
      inject: onTitle(
        (words) => words.includes('2024'),
        (words) => words.replace('2024', '2023'),
      ),
    },
    {
      name: 'other-unit-in-titles',
      what: 'the title block names another unit of the cluster',
      inject: onTitle(
        (words) => words.startsWith('BAN DÂN TỘC TỈNH'),
        (_, chance) => `BAN DÂN TỘC TỈNH ${pick(['HẢI SƠN', 'LÂM GIANG', 'PHÚ LỘC'], chance)}`,
      ),
    },
    {
      name: 'index-row-formula',
      what: 'the row under the header states another formula than the columns hold: 1=2+3 became 1=2-3',
      inject: (batch, chance) => {
        const spots = batch.tables.flatMap((table) =>
          (table.indexRow?.cells ?? []).flatMap((cell, at) =>
            cell.text.includes('=') ? [{ table, at, row: table.indexRow?.row ?? 0, words: cell.text }] : [],
          ),
        );
        const spot = pick(spots, chance);
        const cells = spot && batch.sheet(spot.table).rows[spot.row - 1];
        if (spot === undefined || cells === undefined) return undefined;
        const words = spot.words.includes('+')
          ? spot.words.replace('+', '-')
          : spot.words.replace('3:2', '2:1');
        cells[spot.at] = text(words);
        return {
          change: `${nameOf({ ...tablePlace(spot.table), row: spot.row, column: spot.at + 1 })}: “${spot.words}” → “${words}”`,
          places: [tablePlace(spot.table)],
        };
      },
    },
  ],
};
