import { type Decimal, decimal, percentOf } from '../../../src/quantity/decimal.ts';
import type { Annex, Cell, Row, Table } from '../../../src/report/report.ts';
import { dong, HOSTILE, sumOf, UNITS } from './units.ts';

/** A number, or missing. */
export function cell(
  value: Decimal | null,
  figure: string,
  formula?: { part: readonly number[]; whole: readonly number[] },
): Cell {
  if (value === null) return { type: 'missing' };
  return { type: 'number', value, figure, ...(formula === undefined ? {} : { formula: { ratio: formula } }) };
}

/** The sum of a column. */
export function total(values: readonly (Decimal | null)[], figure: string): Cell {
  return { type: 'number', value: sumOf(values), figure, formula: { sum: 'rows' } };
}

/** Money, a ratio, dates, units that said nothing, a total. */
export function spendingTable(): Table {
  const ratio = { part: [3], whole: [2] };
  const rows = UNITS.map((unit, index): Row => {
    const [allocated, disbursed] = [dong(unit.allocated), dong(unit.disbursed)];
    const rate = allocated === null || disbursed === null ? null : percentOf(disbursed, allocated);
    return {
      kind: 'data',
      cells: [
        { type: 'number', value: decimal(index + 1) },
        { type: 'text', text: unit.name, rowHeader: true },
        cell(allocated, `spending.allocated[unit=${unit.id}]`),
        cell(disbursed, `spending.disbursed[unit=${unit.id}]`),
        cell(rate, `spending.rate[unit=${unit.id}]`, ratio),
        { type: 'date', value: index % 2 === 0 ? '2024-12-10' : '2024-12' },
      ],
    };
  });
  const [allocated, disbursed] = [
    UNITS.map((unit) => dong(unit.allocated)),
    UNITS.map((unit) => dong(unit.disbursed)),
  ];
  const rate = percentOf(sumOf(disbursed), sumOf(allocated));
  const totals: Row = {
    kind: 'total',
    cells: [
      { type: 'empty' },
      { type: 'text', text: 'Tổng số', rowHeader: true },
      total(allocated, 'spending.allocated'),
      total(disbursed, 'spending.disbursed'),
      cell(rate, 'spending.rate', ratio),
    ],
  };
  return {
    type: 'table',
    caption: 'Kết quả giải ngân Chương trình mục tiêu quốc gia năm 2024',
    columns: [
      { heading: 'STT', kind: 'ordinal' },
      { heading: 'Đơn vị', kind: 'text' },
      { heading: 'Bố trí', kind: 'money', group: 'Kế hoạch vốn' },
      { heading: 'Giải ngân', kind: 'money', group: 'Kế hoạch vốn' },
      { heading: 'Tỷ lệ giải ngân', kind: 'percent' },
      { heading: 'Tính đến ngày', kind: 'date' },
    ],
    rows: [...rows, totals],
    notes: ['6/9 đơn vị báo cáo kinh phí; chưa có số liệu của: Lạng Sơn, Vĩnh Phúc, Ninh Bình.', HOSTILE],
    empty: 'Không có số liệu.',
  };
}

export function spendingAnnex(): Annex {
  return {
    id: 'spending',
    heading: 'Phụ lục 1. Kết quả giải ngân Chương trình mục tiêu quốc gia',
    tab: 'Kinh phí',
    table: spendingTable(),
  };
}

export function emptyAnnex(): Annex {
  const table: Table = {
    ...spendingTable(),
    rows: [],
    notes: [],
    caption: 'Danh sách đề nghị khen thưởng',
    empty: 'Chưa có đơn vị nào đề nghị khen thưởng.',
  };
  return { id: 'empty', heading: 'Phụ lục 4. Danh sách đề nghị khen thưởng', tab: '', table };
}
