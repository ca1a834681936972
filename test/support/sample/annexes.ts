import { decimal } from '../../../src/quantity/decimal.ts';
import type { Annex, Cell, Row } from '../../../src/report/report.ts';
import { cell, total } from './spending.ts';
import { sumOf, UNITS } from './units.ts';

/** Counts under a group heading, with group rows and sums both ways. */
export function awardsAnnex(): Annex {
  const data = UNITS.map(
    (unit, index): Row => ({
      kind: 'data',
      cells: [
        { type: 'number', value: decimal(index + 1) },
        { type: 'text', text: unit.name, rowHeader: true },
        ...unit.awards.map(
          (count, award): Cell =>
            cell(decimal(count), `commendations.count[recipient=${award},unit=${unit.id}]`),
        ),
        {
          type: 'number',
          value: decimal(unit.awards.reduce((sum, count) => sum + count, 0)),
          formula: { sum: 'columns', of: [2, 3, 4] },
        },
      ],
    }),
  );
  const columnTotal = (award: number): Cell =>
    total(
      UNITS.map((unit) => decimal(unit.awards[award] ?? 0)),
      `commendations.count[recipient=${award}]`,
    );
  const group = (text: string): Row => ({ kind: 'group', cells: [{ type: 'text', text }] });
  return {
    id: 'awards',
    heading: 'Phụ lục 2. Tổng hợp kết quả khen thưởng',
    tab: 'Khen: thưởng / [2024]',
    table: {
      type: 'table',
      caption: 'Phụ lục 2. Tổng hợp kết quả khen thưởng',
      columns: [
        { heading: 'STT', kind: 'ordinal' },
        { heading: 'Đơn vị', kind: 'text' },
        { heading: 'Tập thể', kind: 'count', group: 'Đối tượng được khen' },
        { heading: 'Cá nhân', kind: 'count', group: 'Đối tượng được khen' },
        { heading: 'Hộ gia đình', kind: 'count', group: 'Đối tượng được khen' },
        { heading: 'Tổng cộng', kind: 'count' },
      ],
      rows: [
        group('A. Thành phố'),
        ...data.slice(0, 1),
        group('B. Tỉnh'),
        ...data.slice(1),
        {
          kind: 'total',
          cells: [
            { type: 'empty' },
            { type: 'text', text: 'Tổng số', rowHeader: true },
            columnTotal(0),
            columnTotal(1),
            columnTotal(2),
            {
              type: 'number',
              value: sumOf(UNITS.flatMap((unit) => unit.awards.map((n) => decimal(n)))),
              figure: 'commendations.count',
              formula: { sum: 'rows' },
            },
          ],
        },
      ],
      notes: ['9/9 đơn vị báo cáo.'],
      empty: 'Không có số liệu.',
    },
  };
}

/** Quantities of different kinds in one column. */
export function targetsAnnex(): Annex {
  const row = (name: string, unit: string, planned: string, actual: string, verdict: string): Row => ({
    kind: 'data',
    cells: [
      { type: 'text', text: name, rowHeader: true },
      { type: 'text', text: unit },
      { type: 'number', value: decimal(planned) },
      { type: 'number', value: decimal(actual) },
      { type: 'text', text: verdict },
    ],
  });
  return {
    id: 'targets',
    heading: 'Phụ lục 3. Kết quả thực hiện chỉ tiêu',
    tab: 'Khen: thưởng / [2024]',
    table: {
      type: 'table',
      caption: 'Kết quả thực hiện các chỉ tiêu năm 2024',
      columns: [
        { heading: 'Chỉ tiêu', kind: 'text' },
        { heading: 'Đơn vị tính', kind: 'text' },
        { heading: 'Kế hoạch', kind: 'quantity' },
        { heading: 'Thực hiện', kind: 'quantity' },
        { heading: 'Đánh giá', kind: 'text' },
      ],
      rows: [
        row('Tỷ lệ hộ nghèo', '%', '0.5', '0.18', 'Đạt'),
        row('Đường giao thông nông thôn được cứng hoá', 'km', '35', '41.25', 'Vượt'),
        row('Số người được tập huấn', 'người', '1200', '1150', 'Không đạt'),
      ],
      notes: [],
      empty: 'Không có số liệu.',
    },
  };
}
