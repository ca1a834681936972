import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/ooxml/read-workbook.ts';

type Value = string | number | boolean | Date;

const text = fc
  .string({ unit: fc.constantFrom(...'aBđệ ượ<&>"\'\n_xX0;=+'), minLength: 1, maxLength: 20 })
  .filter((value) => !/_x[0-9A-Fa-f]{4}_/.test(value));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const date = fc
  .integer({ min: 61, max: 80_000 })
  .map((serial) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));
const value: fc.Arbitrary<Value> = fc.oneof(text, number, fc.boolean(), date);
const table = fc.array(fc.array(fc.option(value), { maxLength: 6 }), { maxLength: 6 });

async function write(rows: readonly (readonly (Value | null)[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu 01', { state: 'hidden' });
  rows.forEach((values, row) => {
    values.forEach((stored, column) => {
      if (stored === null) return;
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = stored;
      if (stored instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function read(bytes: Uint8Array): (readonly [number, number, Value])[] {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map((cell) => {
        if (cell.kind === 'text') return [row, cell.column, cell.text] as const;
        if (cell.kind === 'number') return [row, cell.column, Number(cell.text)] as const;
        if (cell.kind === 'truth') return [row, cell.column, cell.value] as const;
        if (cell.kind === 'date') return [row, cell.column, new Date(`${cell.iso}T00:00:00Z`)] as const;
        throw new Error(cell.kind);
      }),
    ),
  );
}

describe('what exceljs writes', () => {
  it('is read back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const stored = rows.flatMap((values, row) =>
          values.flatMap((one, column) => (one === null ? [] : [[row + 1, column + 1, one] as const])),
        );
        expect(read(await write(rows))).toEqual(stored);
      }),
      { numRuns: 60 },
    );
  });

  it('is read with its merges, hidden rows and columns, formulas and rich text', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Biểu 02');
    sheet.getCell('A1').value = { richText: [{ text: 'Đơn ' }, { text: 'vị', font: { name: '.VnTime' } }] };
    sheet.getCell('B1').value = { formula: '1+1', result: 2 };
    sheet.getCell('C1').value = { formula: 'A2', result: 0 };
    sheet.mergeCells('A3:C4');
    sheet.getRow(1).hidden = true;
    sheet.getColumn(2).hidden = true;
    const reading = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(reading).toMatchObject({
      ok: true,
      workbook: {
        sheets: [
          {
            name: 'Biểu 02',
            state: 'visible',
            merges: [{ top: 3, left: 1, bottom: 4, right: 3 }],
            hiddenColumns: [{ first: 2, last: 2 }],
            rows: [
              {
                row: 1,
                hidden: true,
                cells: [
                  { column: 1, kind: 'text', text: 'Đơn vị', runs: [{ end: 4 }, { end: 6 }] },
                  { column: 2, kind: 'number', text: '2', formula: true },
                  { column: 3, kind: 'number', text: '0', formula: true },
                ],
              },
            ],
          },
        ],
      },
    });
  });
});
