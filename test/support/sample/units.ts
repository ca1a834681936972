import { add, type Decimal, decimal } from '../../../src/quantity/decimal.ts';

/** Text that tries to be something else in some format. */
export const HOSTILE =
  '=cmd|\'/C calc\'!A0 <script>alert("x")</script> | `code` **bold** [x](javascript:alert(1)) _x0041_ \u0001\uFFFE # 1. - & {{title}} http://example.org';

export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly allocated?: number;
  readonly disbursed?: number;
  readonly targets: readonly [number, number];
  readonly awards: readonly [number, number, number];
}

/** The cluster of nine; six report spending, three stay silent. Amounts in tỷ đồng. */
export const UNITS: readonly SampleUnit[] = [
  {
    id: 'ha-noi',
    name: 'Ban Dân tộc thành phố Hà Nội',
    allocated: 2391,
    disbursed: 1550.5,
    targets: [32, 35],
    awards: [40, 61, 12],
  },
  {
    id: 'hoa-binh',
    name: 'Ban Dân tộc tỉnh Hoà Bình',
    allocated: 1118,
    disbursed: 805.25,
    targets: [18, 20],
    awards: [22, 40, 3],
  },
  { id: 'lang-son', name: 'Ban Dân tộc tỉnh Lạng Sơn', targets: [15, 15], awards: [18, 55, 4] },
  {
    id: 'bac-giang',
    name: 'Ban Dân tộc tỉnh Bắc Giang',
    allocated: 1541,
    disbursed: 1230.125,
    targets: [21, 22],
    awards: [30, 48, 6],
  },
  {
    id: 'bac-ninh',
    name: 'Ban Dân tộc tỉnh Bắc Ninh – Trung tâm điều phối chương trình mục tiêu quốc gia vùng đồng bằng',
    allocated: 981,
    disbursed: 981,
    targets: [10, 10],
    awards: [11, 29, 0],
  },
  { id: 'vinh-phuc', name: 'Ban Dân tộc tỉnh Vĩnh Phúc', targets: [12, 14], awards: [14, 35, 2] },
  { id: 'ninh-binh', name: 'Ban Dân tộc tỉnh Ninh Bình', targets: [9, 12], awards: [16, 31, 5] },
  {
    id: 'phu-tho',
    name: 'Ban Dân tộc tỉnh Phú Thọ',
    allocated: 631,
    disbursed: 402,
    targets: [17, 19],
    awards: [25, 52, 9],
  },
  {
    id: 'thai-nguyen',
    name: `Ban Dân tộc tỉnh Thái Nguyên ${HOSTILE}`,
    allocated: 733,
    disbursed: 0,
    targets: [0, 16],
    awards: [33, 88, 8],
  },
];

const BILLION = decimal('1e9');

/** tỷ đồng → đồng; null where nothing was reported. */
export function dong(billions: number | undefined): Decimal | null {
  return billions === undefined ? null : decimal(String(billions)).times(BILLION);
}

/** The sum of what was reported. */
export function sumOf(values: readonly (Decimal | null)[]): Decimal {
  return add(values.filter((value) => value !== null));
}
