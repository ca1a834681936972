import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from './support/office.ts';
import { type OfficeSheet, readFods } from './support/read-fods.ts';
import { A4_LANDSCAPE, readPdf, sizeOf } from './support/read-pdf.ts';
import {
  allReports,
  type JsonTable,
  type MadeReport,
  outputsFolder,
  readJson,
  wordsAt,
  wordsOf,
} from './support/reports.ts';

const reports = allReports();
const kept = new Map<MadeReport, OfficeSheet[]>();
const recalculated = new Map<MadeReport, OfficeSheet[]>();
const printed = new Map<MadeReport, string>();

beforeAll(async () => {
  const files = reports.map((report) => report.files.xlsx);
  const [asStored, asComputed, onPaper] = [
    await convert(files, 'fods', 'never'),
    await convert(files, 'fods', 'always'),
    await convert(files, 'pdf:calc_pdf_Export', 'never'),
  ];
  reports.forEach((report, index) => {
    kept.set(report, readFods(asStored[index] ?? ''));
    recalculated.set(report, readFods(asComputed[index] ?? ''));
    printed.set(report, onPaper[index] ?? '');
  });
});

describe.each(reports)('the workbook $name in LibreOffice', (report) => {
  it('shows the same with stored results and when computed anew', () => {
    expect(readable(recalculated.get(report))).toEqual(readable(kept.get(report)));
  });

  it('has no cell in error', () => {
    const broken = readable(recalculated.get(report)).filter((cell) => /^\S+ error |#REF|Err:\d/.test(cell));
    expect(broken).toEqual([]);
  });

  it('computes the numbers of the JSON report, in the rows and columns where that has them', () => {
    const sheets = recalculated.get(report) ?? [];
    const { annexes } = readJson(report);
    // A cover, a sheet for each annex, the sources; and the charts, where there are any.
    expect(sheets.filter(({ name }) => !/^(Biểu đồ|Charts)$/.test(name))).toHaveLength(annexes.length + 2);
    let numbers = 0;
    annexes.forEach(({ id, table }, index) => {
      const sheet = sheets[index + 1];
      if (sheet === undefined) return;
      for (const { place, value } of numbersOf(table, sheet)) {
        const cell = sheet.cells.get(place);
        numbers += 1;
        expect(Number(cell?.value), `${id}, ${sheet.name} ${place}: ${cell?.shown}`).toBeCloseTo(value, 9);
      }
    });
    expect(numbers).toBeGreaterThan(10);
  });

  it('has the words of the JSON report, as text', () => {
    const sheets = recalculated.get(report) ?? [];
    readJson(report).annexes.forEach(({ table }, index) => {
      const sheet = sheets[index + 1];
      if (sheet === undefined) return;
      const rows = table.rows.map((_, row) =>
        table.columns.map((__, column) => {
          const cell = sheet.cells.get(`${sheet.lastHeadRow + 1 + row}:${column + 1}`);
          // A verdict is chosen by the workbook itself.
          const isChosen = cell?.formula?.startsWith('of:=IF(') ?? true;
          return cell?.type === 'string' && isChosen ? cell.shown : '';
        }),
      );
      const words = wordsOf(table);
      expect(wordsAt(words, rows)).toEqual(words);
    });
  });

  it('links nowhere but to its own sheets', () => {
    const sheets = kept.get(report) ?? [];
    const links = sheets.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.links));
    const own = new Set(sheets.map(({ name }) => `'${name}'!A1`));
    // LibreOffice puts the file's own path before the sheet.
    const targets = links.map(
      (link) =>
        decodeURI(link)
          .split(`${basename(report.files.xlsx)}#`)
          .at(-1) ?? '',
    );
    expect(links.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !own.has(target))).toEqual([]);
  });

  it('adds up its totals itself', () => {
    const formulas = (recalculated.get(report) ?? []).flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((cell) => (cell.formula === undefined ? [] : [cell.formula])),
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !/^of:=(?:SUM|IF|COUNTIFS)\(/.test(formula))).toEqual([]);
  });

  it('prints on A4 landscape, a page for each annex at least, no page empty', async () => {
    const pages = await readPdf(printed.get(report) ?? '');
    expect(new Set(pages.map(sizeOf))).toEqual(new Set([A4_LANDSCAPE]));
    expect(pages.length).toBeGreaterThan(readJson(report).annexes.length);
    pages.forEach((page, index) => {
      const [, ...words] = page.text.trim().split(/\s+/);
      expect(words.length, `page ${index + 1}`).toBeGreaterThan(4);
      expect(page.text).toMatch(new RegExp(`\\b${index + 1}(?:/| of )${pages.length}\\b`));
    });
  });
});

describe('the check itself', () => {
  it('would see a wrong stored result', async () => {
    const folder = join(outputsFolder(), 'wrong-result');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'wrong.xlsx');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sai');
    sheet.addRow([2, 3, { formula: 'SUM(A1:B1)', result: 6 }]);
    await workbook.xlsx.writeFile(file);
    const shown = async (recalculate: 'always' | 'never') => {
      const [made = ''] = await convert([file], 'fods', recalculate);
      return readFods(made)[0]?.cells.get('1:3')?.value;
    };
    expect([await shown('never'), await shown('always')]).toEqual(['6', '5']);
  });
});

/** Every cell of every sheet on a line of its own. */
function readable(sheets: readonly OfficeSheet[] = []): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].map(([place, { type, value, shown }]) => `${name}!${place} ${type} ${value} (${shown})`),
  );
}

/** The numbers of a table as its sheet must show them: money in the unit that the sheet's head names. */
function numbersOf(table: JsonTable, sheet: OfficeSheet): { place: string; value: number }[] {
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ type, value }, column) => {
      if (type !== 'number') return [];
      const unit = table.columns[column]?.kind === 'money' ? moneyUnit(sheet) : 1;
      return [{ place: `${sheet.lastHeadRow + 1 + row}:${column + 1}`, value: Number(value) / unit }];
    }),
  );
}

const MONEY_UNITS: readonly (readonly [RegExp, number])[] = [
  [/\((?:tỷ đồng|billion VND)\)/, 1e9],
  [/\((?:triệu đồng|million VND)\)/, 1e6],
  [/\((?:nghìn đồng|thousand VND)\)/, 1e3],
  [/\((?:đồng|VND)\)/, 1],
];

function moneyUnit({ name, cells, lastHeadRow }: OfficeSheet): number {
  const head = [...cells].filter(([place]) => Number.parseInt(place, 10) <= lastHeadRow);
  const unit = MONEY_UNITS.find(([words]) => head.some(([, { shown }]) => words.test(shown)));
  if (unit === undefined) throw new Error(`the head of ${name} names no unit of money`);
  return unit[1];
}
