import { describe, expect, it } from 'vitest';
import { report } from '../../src/pipeline.ts';
import { csv } from '../../src/render/csv/render-csv.ts';
import { examineFiles } from '../support/examine-text.ts';
import { renderContext } from '../support/render-context.ts';
import { reportOf, tableOf } from '../support/small-report.ts';

const UNITS =
  'period: {kind: year, year: 2024}\nunits:\n  - {id: a, name: An Bình}\n  - {id: b, name: Bắc Sơn}\n';
const ROWS = [
  'Chỉ tiêu;Đơn vị tính;So sánh;Kế hoạch;Thực hiện;Ước thực hiện;Thực hiện năm trước;Thời hạn hoàn thành;Đánh giá',
  'Tỷ lệ hộ nghèo;%;<=;1,5;0,18;;0,3;2024;',
  'Số hộ được hỗ trợ;hộ;;2.300;2.116;;2.000;2025;',
  'Số mô hình;mô hình;;10 - 12;;11;9;;',
  'Quy chế; ;;;Đạt;;;;',
  'Số xã;xã;>;12;;;;2030;',
];

const write = async (made: Parameters<typeof csv.render>[0], tag: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.render(made, renderContext(tag)));

describe('a CSV file of targets', () => {
  it.each([
    ['vi', ';', '0,18'],
    ['en', ',', '0.18'],
  ])('in %s is separated by “%s” and writes %s', async (tag, delimiter, digits) => {
    const examination = await examineFiles({ 'a.csv': ROWS.join('\n') }, UNITS);
    const text = await write(report('targets', examination, tag), tag);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head = '', first = ''] = text.slice(1).split('\r\n');
    expect(first.split(delimiter)).toHaveLength(head.split(delimiter).length);
    expect(first.split(delimiter)).toContain(digits);
  });

  it('can be read again as a submission, with the same targets and verdicts', async () => {
    const first = await examineFiles({ 'a.csv': ROWS.join('\n') }, UNITS);
    const text = await write(report('targets', first, 'vi'), 'vi');
    const again = await examineFiles({ 'ca-cum.csv': text }, UNITS);
    const rowsOf = (made: typeof first) => {
      const { annexes } = report('targets', made, 'vi');
      const { columns, rows } = annexes.find(({ id }) => id === 'targets')?.table ?? {
        columns: [],
        rows: [],
      };
      // All but the last column, the place of the cell.
      const kept = (key: string, value: unknown) => (key === 'formula' ? undefined : value);
      return rows.map(({ cells }) => JSON.stringify(cells.slice(0, columns.length - 1), kept));
    };
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rowsOf(again)).toEqual(rowsOf(first));
    expect(rowsOf(first)).toHaveLength(5);
  });

  it('quotes what would break a row, and keeps texts from being formulas', async () => {
    const table = tableOf([['a;b', 'c"d', 'e\nf', '=1+1', '-2', '@x', '+3', 'g'], []]);
    const text = await write({ ...reportOf([], table), list: 'only' }, 'vi');
    expect(text.slice(1).split('\r\n').slice(1, 3)).toEqual([
      `"a;b";"c""d";"e\nf";'=1+1;'-2;'@x;'+3;g`,
      ';;;;;;;',
    ]);
  });
});
