import type { Table, TableRow } from '../../../src/records/ledger.ts';
import type { Chance } from '../../corpus/mutate.ts';
import type { Batch } from '../batch.ts';
import type { DraftCell, DraftSheet } from '../draft.ts';
import type { Family, Kind, Place } from '../kind.ts';
import {
  digitsOf,
  isUnderTotal,
  nameOf,
  pick,
  rowHolds,
  rowPlace,
  type Spot,
  setCell,
  shownRow,
  spotsIn,
  text,
  withDigits,
} from '../spots.ts';

type RowSpot = Pick<Spot, 'table' | 'row'>;

const rowsIn = (batch: Batch, where: (spot: RowSpot) => boolean = () => true): RowSpot[] =>
  batch.tables.flatMap((table) =>
    table.rows
      .filter(({ kind }) => kind === 'data')
      .map((row) => ({ table, row }))
      .filter(where),
  );

const hasTotalRow = ({ table }: RowSpot): boolean => table.rows.some(({ kind }) => kind === 'total');

/** Changes a random row of the sheet; `at` is its index there. */
function onRow(
  where: (spot: RowSpot) => boolean,
  change: (sheet: DraftSheet, at: number, spot: RowSpot, chance: Chance) => readonly Place[] | undefined,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(rowsIn(batch, where), chance);
    if (spot === undefined) return undefined;
    const sheet = batch.sheet(spot.table);
    const at = spot.row.row - 1;
    const before = shownRow(sheet.rows[at]);
    const places = change(sheet, at, spot, chance);
    return places && { change: `${nameOf(rowPlace(spot))}: ${before}`, places };
  };
}

/** Takes a row out or puts one in; what is merged or printed below moves with it. */
function splice(sheet: DraftSheet, at: number, remove: number, ...rows: DraftSheet['rows']): void {
  sheet.rows.splice(at, remove, ...rows);
  const by = rows.length - remove;
  sheet.merges = sheet.merges.map((merge) => ({
    ...merge,
    top: merge.top > at + 1 ? merge.top + by : merge.top,
    bottom: merge.bottom > at ? merge.bottom + by : merge.bottom,
  }));
}

/** The totals rows of a table, after rows above them moved. */
function totalPlaces(table: Table, from: number, by: number): Place[] {
  return table.rows
    .filter(({ kind }) => kind === 'total')
    .map((row) => ({ ...rowPlace({ table, row }), row: row.row > from ? row.row + by : row.row }));
}

const figures = ({ columns }: Table): number[] =>
  columns
    .filter(({ definition }) => definition?.kind === 'count' || definition?.kind === 'money')
    .map(({ column }) => column);

const hasFigures = ({ table, row }: RowSpot): boolean =>
  figures(table).some((column) => row.numbers.has(column));

/** A neighbour of a row with other numbers in some columns. */
function neighbour({ table, row }: RowSpot, columns: readonly number[]): TableRow | undefined {
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const next = rows[rows.indexOf(row) + 1];
  const differs = columns.some(
    (column) => String(next?.numbers.get(column)) !== String(row.numbers.get(column)),
  );
  return next !== undefined && differs && next.row === row.row + 1 ? next : undefined;
}

export const rows: Family = {
  title: 'Rows',
  kinds: [
    {
      name: 'row-deleted',
      what: 'a row is deleted from under a total that was typed',
      inject: onRow(
        (spot) => hasTotalRow(spot) && hasFigures(spot),
        (sheet, at, { table, row }) => {
          splice(sheet, at, 1);
          return totalPlaces(table, row.row, -1);
        },
      ),
    },
    {
      name: 'row-twice-under-total',
      what: 'a row stands twice under a total',
      inject: onRow(
        (spot) => hasTotalRow(spot) && hasFigures(spot),
        (sheet, at, { table, row }) => {
          splice(sheet, at, 0, [...(sheet.rows[at] ?? [])]);
          return [rowPlace({ table, row }), { ...rowPlace({ table, row }), row: row.row + 1 }];
        },
      ),
    },
    {
      name: 'row-twice',
      what: 'a row stands twice in a table without a total',
      inject: onRow(
        (spot) => !hasTotalRow(spot),
        (sheet, at, { table, row }) => {
          splice(sheet, at, 0, [...(sheet.rows[at] ?? [])]);
          return [rowPlace({ table, row }), { ...rowPlace({ table, row }), row: row.row + 1 }];
        },
      ),
    },
    {
      name: 'row-shifted-right',
      what: 'the cells of a row stand one column too far to the right',
      inject: onRow(
        ({ table, row }) => row.cells.length === Math.max(...table.columns.map(({ column }) => column)),
        (sheet, at, spot) => {
          const no = spot.table.columns.find(({ field }) => field === 'no')?.column ?? 0;
          sheet.rows[at]?.splice(no, 0, undefined);
          return [rowPlace(spot)];
        },
      ),
    },
    {
      name: 'row-shifted-left',
      what: 'a cell of a row is left out and the others move up to it',
      inject: onRow(
        ({ table }) => table.columns.length > 3,
        (sheet, at, spot, chance) => {
          const named = spot.table.columns.filter(
            ({ field }) =>
              field === 'movement' ||
              field === 'project' ||
              field === 'target' ||
              field === 'form' ||
              field === 'recipient',
          );
          sheet.rows[at]?.splice((pick(named, chance)?.column ?? 1) - 1, 1);
          return [rowPlace(spot)];
        },
      ),
    },
    {
      name: 'figures-shifted',
      what: 'the figures of a row stand one column too far to the right',
      inject: onRow(
        (spot) => figures(spot.table).length > 1 && hasFigures(spot),
        (sheet, at, spot) => {
          sheet.rows[at]?.splice((figures(spot.table)[0] ?? 1) - 1, 0, undefined);
          return [rowPlace(spot)];
        },
      ),
    },
    {
      name: 'rows-exchanged',
      what: 'two neighbouring rows of a column have each other’s number, beside a rate or a total across',
      inject: (batch, chance) => {
        const spots = spotsIn(batch, {
          fields: ['disbursed', 'allocated', 'actual', 'count'],
          where: (spot) =>
            rowHolds(spot, 'rate') ||
            spot.table.columns.some(({ isTotal, field }) => isTotal && field === spot.column.field),
        });
        const spot = pick(spots, chance);
        const other = spot && neighbour(spot, [spot.column.column]);
        if (spot === undefined || other === undefined) return undefined;
        const sheet = batch.sheet(spot.table);
        const at = spot.column.column - 1;
        const [one, two] = [sheet.rows[spot.row.row - 1]?.[at], sheet.rows[other.row - 1]?.[at]];
        setCell(batch, spot, two);
        setCell(batch, { ...spot, row: other }, one);
        const places = [spot.row, other].map((row) => rowPlace({ table: spot.table, row }));
        return { change: `${nameOf(rowPlace(spot))}: column ${at + 1} exchanged with the row below`, places };
      },
    },
    {
      name: 'column-slipped-down',
      what: 'a column of figures is pasted one row too low',
      inject: (batch, chance) => {
        const spot = pick(spotsIn(batch, { holding: ['count', 'money'], where: isUnderTotal }), chance);
        if (spot === undefined) return undefined;
        const sheet = batch.sheet(spot.table);
        const data = spot.table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
        const at = spot.column.column - 1;
        const before = data.map((row) => sheet.rows[row - 1]?.[at]);
        // What falls off the end must be missing in the total.
        if (before.at(-1) === undefined) return undefined;
        data.forEach((row, index) => {
          const cells = sheet.rows[row - 1];
          if (cells !== undefined) cells[at] = index === 0 ? undefined : before[index - 1];
        });
        const place = { file: spot.table.file, sheet: spot.table.sheet, column: spot.column.column };
        return { change: `${nameOf(place)}: the column is one row lower`, places: [place] };
      },
    },
    {
      name: 'subtotal-counted',
      what: 'a total counts the totals of its groups as well',
      inject: (batch, chance) => {
        const totals = spotsIn(batch, {
          holding: ['count'],
          rows: 'total',
          where: ({ table }) => table.rows.filter(({ kind }) => kind === 'total').length > 1,
        });
        const grand = totals.filter(({ table, row }) => row === table.rows.at(-1));
        const spot = pick(grand, chance);
        if (spot === undefined) return undefined;
        const sheet = batch.sheet(spot.table);
        const cell = sheet.rows[spot.row.row - 1]?.[spot.column.column - 1];
        const digits = digitsOf(cell);
        if (cell === undefined || digits === undefined) return undefined;
        setCell(batch, spot, withDigits(cell, String(2 * Number(digits))));
        const place = { ...rowPlace(spot), column: spot.column.column };
        return { change: `${nameOf(place)}: ${digits} → ${2 * Number(digits)}`, places: [place] };
      },
    },
    {
      name: 'subtotal-without-name',
      what: 'a total of a group has lost its name: it could be one more row',
      inject: (batch, chance) => {
        const spot = pick(
          spotsIn(batch, {
            fields: ['form', 'project', 'movement'],
            rows: 'total',
            where: ({ table, row }) => row !== table.rows.at(-1) && row !== table.rows.at(0),
          }),
          chance,
        );
        if (spot === undefined) return undefined;
        setCell(batch, spot, undefined);
        return { change: `${nameOf(rowPlace(spot))}: its name is blank`, places: [rowPlace(spot)] };
      },
    },
    {
      name: 'figures-without-name',
      what: 'the name of a row is blank, and its figures are there',
      inject: onRow(
        ({ table }) =>
          table.columns.some(({ field }) =>
            ['movement', 'target', 'form', 'recipient'].includes(field ?? ''),
          ),
        (sheet, at, spot) => {
          const named =
            spot.table.columns.find(({ field }) => field === 'recipient') ??
            spot.table.columns.find(({ field }) => ['movement', 'target', 'form'].includes(field ?? ''));
          const cells = sheet.rows[at];
          if (cells !== undefined && named !== undefined) cells[named.column - 1] = undefined;
          return [rowPlace(spot)];
        },
      ),
    },
    {
      name: 'cell-beyond-table',
      what: 'a figure is typed to the right of the table',
      noteIsEnough:
        'a figure beside a table of a workbook changes none in it, and may be somebody’s own reckoning',
      inject: onRow(hasFigures, (sheet, at, spot) => {
        const number: DraftCell = spot.table.file.endsWith('.csv')
          ? text('17')
          : { kind: 'number', text: '17' };
        const cells = sheet.rows[at] ?? [];
        while (cells.length < Math.max(...spot.table.columns.map(({ column }) => column)))
          cells.push(undefined);
        cells.push(number);
        return [rowPlace(spot)];
      }),
    },
    {
      name: 'hidden-row',
      what: 'a row is hidden, and its figures are in the total',
      inject: onRow(
        (spot) => spot.table.file.endsWith('.xlsx') && hasFigures(spot),
        (sheet, _, spot) => {
          sheet.hiddenRows.add(spot.row.row);
          return [rowPlace(spot)];
        },
      ),
    },
    {
      name: 'two-rows-in-one',
      what: 'a line break was lost: two rows of a CSV file stand in one',
      inject: onRow(
        ({ table, row }) => table.file.endsWith('.csv') && row !== table.rows.at(-1),
        (sheet, at, spot) => {
          const next = sheet.rows[at + 1] ?? [];
          splice(sheet, at, 2, [...(sheet.rows[at] ?? []), ...next]);
          return [rowPlace(spot)];
        },
      ),
    },
    {
      name: 'template-row',
      what: 'the sample row of the template was left in',
      inject: onRow(
        ({ table }) =>
          table.columns.some(({ field }) =>
            ['movement', 'project', 'target', 'form', 'recipient'].includes(field ?? ''),
          ),
        (sheet, at, spot, chance) => {
          const named = spot.table.columns.find(({ field }) =>
            ['recipient', 'movement', 'project', 'target', 'form'].includes(field ?? ''),
          );
          const cells = [...(sheet.rows[at] ?? [])];
          if (named === undefined) return undefined;
          cells[named.column - 1] = text(
            pick(['Ví dụ: Nguyễn Văn A', '(Ghi rõ nội dung)', '………………', 'Ví dụ: phong trào A'], chance) ?? '',
          );
          const first = spot.table.rows.find(({ kind }) => kind === 'data') ?? spot.row;
          splice(sheet, first.row - 1, 0, cells);
          return [{ ...rowPlace(spot), row: first.row }];
        },
      ),
    },
    {
      name: 'placeholder',
      what: 'a placeholder of the template was left in a cell',
      inject: (batch, chance) => {
        const spot = pick(
          spotsIn(batch, {
            fields: ['movement', 'project', 'target', 'recipient', 'decision_no', 'document_no', 'authority'],
          }),
          chance,
        );
        if (spot === undefined) return undefined;
        const words =
          pick(['…………', '[Tên phong trào]', '(ghi rõ)', 'xxx', 'Nguyễn Văn A', '.../QĐ-...'], chance) ?? '';
        setCell(batch, spot, text(words));
        const place = { ...rowPlace(spot), column: spot.column.column };
        return { change: `${nameOf(place)}: “${words}”`, places: [place] };
      },
    },
  ],
};
