import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { excel } from '../../src/render/excel/render-excel.ts';
import { openSheetNames } from '../../src/render/excel/sheet-names.ts';
import { sheetText } from '../../src/render/excel/sheet-text.ts';
import type { Report } from '../../src/report/report.ts';
import { anyText } from '../support/any-text.ts';
import { renderContext } from '../support/render-context.ts';
import { sampleReport } from '../support/sample-report.ts';
import { reportOf, tableOf } from '../support/small-report.ts';

async function render(report: Report, tag = 'vi'): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await excel.render(report, renderContext(tag))).buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the workbook', () => {
  it('has a cover, a sheet for each annex and the sources', async () => {
    const names = (await render(sampleReport())).worksheets.map((sheet) => sheet.name);
    expect(names).toEqual([
      'Báo cáo',
      'Kinh phí',
      'Khen thưởng 2024',
      'Khen thưởng 2024 (2)',
      'Phụ lục 4. Danh sách đề nghị kh',
      'Nguồn số liệu',
    ]);
  });

  it('keeps any text as a text cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const sheet = sheetOf(
          await render(
            reportOf([{ type: 'paragraph', text: texts[0] ?? '' }], tableOf(texts.map((text) => [text]))),
          ),
          'Annex',
        );
        texts.forEach((text, index) => {
          const cell = sheet.getCell(4 + index, 1);
          expect(cell.value).toBe(cleanText(text) === '' ? null : cleanText(text));
          expect(cell.type).toBe(cleanText(text) === '' ? ExcelJS.ValueType.Null : ExcelJS.ValueType.String);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('cuts text at what a cell may hold, never inside a character', () => {
    expect(sheetText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(sheetText(`${'x'.repeat(32_766)}🏆`)).toBe('x'.repeat(32_766));
    expect(sheetText('_x0041_ \uD800\uFFFE\u0001=1')).toBe('_x005F_x0041_ =1');
  });

  it('gives sheets names that Excel accepts', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (wishes) => {
        const nameSheet = openSheetNames();
        const names = wishes.map(nameSheet);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
        for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
      }),
    );
  });

  it('has real numbers, and words where a unit said nothing', async () => {
    const sheet = sheetOf(await render(sampleReport()), 'Kinh phí');
    expect(sheet.getCell('C4').value).toBe('Kế hoạch vốn (tỷ đồng)');
    expect(sheet.getCell('C6').value).toBe(2391);
    expect(sheet.getCell('C6').numFmt).toBe('#,##0_)');
    expect(sheet.getCell('D6').numFmt).toBe('#,##0.000_)');
    expect(sheet.getCell('E6').numFmt).toBe('#,##0.00" %"_)');
    expect(sheet.getCell('C8').value).toBe('chưa báo cáo');
    expect(sheet.getCell('C8').font.italic).toBe(true);
    expect(sheet.getCell('F6').value).toEqual(new Date(Date.UTC(2024, 11, 10)));
    expect(sheet.getCell('F7').value).toBe('12/2024');
  });

  it('has live totals whose stored results are the sums of their cells', async () => {
    const workbook = await render(sampleReport());
    let formulas = 0;
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.type !== ExcelJS.ValueType.Formula) return;
          formulas++;
          expect(cell.result, `${sheet.name}!${cell.address} ${cell.formula}`).toBeCloseTo(
            calculate(sheet, cell.formula),
            9,
          );
        });
      });
    }
    expect(formulas).toBe(9 + 13);
    expect(sheetOf(workbook, 'Kinh phí').getCell('C15').formula).toBe('SUM(C6:C14)');
    expect(sheetOf(workbook, 'Kinh phí').getCell('C15').result).toBe(7395);
    expect(sheetOf(workbook, 'Khen thưởng 2024').getCell('F16').result).toBe(697);
  });

  it('writes a bare number where its formula would show another', async () => {
    const { annexes, ...rest } = sampleReport();
    const [first, ...others] = annexes;
    if (first === undefined) throw new Error('no annex');
    const rows = first.table.rows.slice(1);
    const sheet = sheetOf(
      await render({ ...rest, annexes: [{ ...first, table: { ...first.table, rows } }, ...others] }),
      'Kinh phí',
    );
    expect(sheet.getCell('C14').value).toBe(7395);
  });

  it('names every source cell of every figure that it shows', async () => {
    const sheet = sheetOf(await render(sampleReport()), 'Nguồn số liệu');
    expect(sheet.getRow(2).values).toEqual([
      undefined,
      'spending.allocated',
      7395e9,
      '6/9',
      expect.stringMatching(/^Báo cáo!B\d+$/),
      'submissions/ha-noi.xlsx',
      'Kinh phí',
      'D7',
      '2391',
      2391e9,
    ]);
    expect(sheet.autoFilter).toBe('A1:I1');
  });

  it('is set up for paper', async () => {
    const sheet = sheetOf(await render(sampleReport()), 'Kinh phí');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:5',
    });
    expect(sheet.headerFooter.oddFooter).toContain('Trang &P/&N');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
  });

  it('has the same bytes whenever it is written', async () => {
    const first = await excel.render(sampleReport(), renderContext('vi'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 4, 17) });
    try {
      expect(Buffer.compare(first, await excel.render(sampleReport(), renderContext('vi')))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

/** What a spreadsheet would compute for the few forms of formula that reports have. */
function calculate(sheet: ExcelJS.Worksheet, formula: string): number {
  const number = (address: string): number => {
    const { value, result } = sheet.getCell(address);
    return typeof value === 'number' ? value : typeof result === 'number' ? result : 0;
  };
  const ratio = /^IF\(N\((\w+)\)=0,"",ROUND\(N\((\w+)\)\/N\(\1\)\*100,10\)\)$/.exec(formula);
  if (ratio !== null) return (number(ratio[2] ?? '') / number(ratio[1] ?? '')) * 100;
  const ranges = /^SUM\((.*)\)$/.exec(formula)?.[1]?.split(',') ?? [];
  return ranges.flatMap((range) => cellsIn(range)).reduce((sum, address) => sum + number(address), 0);
}

function cellsIn(range: string): string[] {
  const [from, to = from] = range.split(':').map((name) => /^([A-Z])(\d+)$/.exec(name));
  const [column, lastColumn] = [from, to].map((cell) => cell?.[1]?.charCodeAt(0) ?? 0);
  const [row, lastRow] = [from, to].map((cell) => Number(cell?.[2]));
  const span = (first = 0, last = 0) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return span(column, lastColumn).flatMap((letter) =>
    span(row, lastRow).map((at) => String.fromCharCode(letter) + at),
  );
}
