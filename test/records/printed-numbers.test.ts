import { describe, expect, it } from 'vitest';
import { isDecimal } from '../../src/quantity/decimal.ts';
import { inScale } from '../../src/quantity/money-scale.ts';
import { allRecords } from '../../src/records/ledger.ts';
import { examineCsv } from '../support/examine-text.ts';

/** A column of each kind that holds numbers, and texts in it that only one style can read. */
const COLUMNS = {
  count: {
    header: 'Tên phong trào;Số tập thể',
    field: 'collectives',
    vi: ['1.234.567', '2.345.678'],
    en: ['1,234,567', '2,345,678'],
  },
  tỷ: {
    header: 'Dự án;Kinh phí bố trí (tỷ đồng)',
    field: 'allocated',
    vi: ['1.234,56', '2.345,67'],
    en: ['1,234.56', '2,345.67'],
  },
  đồng: {
    header: 'Dự án;Kinh phí bố trí (đồng)',
    field: 'allocated',
    vi: ['1.234.567', '2.345.678'],
    en: ['1,234,567', '2,345,678'],
  },
  money: {
    header: 'Dự án;Kinh phí bố trí',
    field: 'allocated',
    vi: ['1.234,56 tỷ', '2.345,67 tỷ'],
    en: ['1,234.56 tỷ', '2,345.67 tỷ'],
  },
  percent: {
    header: 'Dự án;Tỷ lệ (%);Kinh phí bố trí (tỷ đồng)',
    field: 'rate',
    vi: ['64,85', '70,25'],
    en: ['64.85', '70.25'],
  },
  quantity: {
    header: 'Chỉ tiêu;Thực hiện',
    field: 'actual',
    vi: ['1.234,56', '2.345,67'],
    en: ['1,234.56', '2,345.67'],
  },
  people: {
    header: 'Chỉ tiêu;Thực hiện;ĐVT',
    field: 'actual',
    vi: ['1.234.567', '2.345.678'],
    en: ['1,234,567', '2,345,678'],
  },
} as const;

type Kind = keyof typeof COLUMNS;
type Style = 'vi' | 'en';

/** What is read of a text in a column of a kind, and the errors and queries at its cell; amounts in tỷ. */
async function readingOf(
  text: string,
  kind: Kind,
  declared: Style,
  shown: Style | undefined,
): Promise<string> {
  const { header, field } = COLUMNS[kind];
  const others = shown === undefined ? [] : COLUMNS[kind][shown];
  const behind = kind === 'people' ? ';người' : '';
  const rows = [text, ...others].map((each, index) => `Tên ${index + 1};${each}${behind}`);
  const { usable, findings } = await examineCsv([header, ...rows], `numbers: ${declared}\n`);
  expect(usable.tables).toHaveLength(1);
  const record = allRecords(usable).find(({ row }) => row.row === 2);
  const value = Object.entries(record?.values ?? {}).find(([name]) => name === field)?.[1];
  // That no rate is as high as 1 541,5 % is said of what was read, not of how.
  const said = findings.filter(
    ({ at, rule, severity }) =>
      at.row === 2 && at.column === 2 && severity !== 'note' && rule !== 'rate-out-of-range',
  );
  const read = isDecimal(value) ? [field === 'allocated' ? inScale(value, 'billion') : value] : [];
  return [...read.map((each) => each.toFixed()), ...said.map(({ rule }) => rule)].join(' ');
}

/** What is said of a number instead of, or beside, reading it. */
const RULES: Readonly<Record<string, string>> = {
  NAN: 'not-a-number',
  TWO: 'ambiguous-number',
  PART: 'count-not-whole',
  OTHER: 'measure-unit-conflict',
  UNIT: 'money-unit-missing',
  UNITS: 'money-unit-conflict',
};

/**
 * Text (`~`: no-break space), kind of column, then what is read where the settings say `numbers: vi`: alone, among proofs of
 * Vietnamese style, among proofs of English style; then the same three where they say `en`.
 */
const READINGS = `
  1.541,5       | count    | PART          | PART          | PART           | NAN            | PART          | NAN
  1.541,5       | tỷ       | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1.541,5       | đồng     | PART          | PART          | PART           | NAN            | PART          | NAN
  1.541,5       | money    | UNIT          | UNIT          | UNIT           | NAN            | UNIT          | NAN
  1.541,5       | percent  | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1.541,5       | quantity | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1.541,5       | people   | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1,541.5       | count    | NAN           | NAN           | PART           | PART           | PART          | PART
  1,541.5       | tỷ       | NAN           | NAN           | 1541.5         | 1541.5         | 1541.5        | 1541.5
  1,541.5       | đồng     | NAN           | NAN           | PART           | PART           | PART          | PART
  1,541.5       | money    | NAN           | NAN           | UNIT           | UNIT           | UNIT          | UNIT
  1,541.5       | percent  | NAN           | NAN           | 1541.5         | 1541.5         | 1541.5        | 1541.5
  1,541.5       | quantity | NAN           | NAN           | 1541.5         | 1541.5         | 1541.5        | 1541.5
  1,541.5       | people   | NAN           | NAN           | 1541.5         | 1541.5         | 1541.5        | 1541.5
  1~541,5       | count    | PART          | PART          | PART           | NAN            | PART          | NAN
  1~541,5       | tỷ       | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1~541,5       | đồng     | PART          | PART          | PART           | NAN            | PART          | NAN
  1~541,5       | money    | UNIT          | UNIT          | UNIT           | NAN            | UNIT          | NAN
  1~541,5       | percent  | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1~541,5       | quantity | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  1~541,5       | people   | 1541.5        | 1541.5        | 1541.5         | NAN            | 1541.5        | NAN
  2.391         | count    | 2391          | 2391          | TWO            | TWO            | 2391          | TWO
  2.391         | tỷ       | 2391          | 2391          | 2.391          | 2.391          | 2391          | 2.391
  2.391         | đồng     | 0.000002391   | 0.000002391   | TWO            | TWO            | 0.000002391   | TWO
  2.391         | money    | UNIT          | UNIT          | UNIT           | UNIT           | UNIT          | UNIT
  2.391         | percent  | TWO           | TWO           | 2.391          | 2.391          | TWO           | 2.391
  2.391         | quantity | 2391          | 2391          | 2.391          | 2.391          | 2391          | 2.391
  2.391         | people   | 2391          | 2391          | TWO            | TWO            | 2391          | TWO
  2.391 tỷ đồng | count    | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  2.391 tỷ đồng | tỷ       | 2391          | 2391          | 2.391          | 2.391          | 2391          | 2.391
  2.391 tỷ đồng | đồng     | 2391 UNITS    | 2391 UNITS    | 2.391 UNITS    | 2.391 UNITS    | 2391 UNITS    | 2.391 UNITS
  2.391 tỷ đồng | money    | 2391          | 2391          | 2.391          | 2.391          | 2391          | 2.391
  2.391 tỷ đồng | percent  | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  2.391 tỷ đồng | quantity | 2391          | 2391          | 2.391          | 2.391          | 2391          | 2.391
  2.391 tỷ đồng | people   | OTHER          | OTHER          | TWO            | TWO            | OTHER          | TWO
  306.105 triệu | count    | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  306.105 triệu | tỷ       | 306.105 UNITS | 306.105 UNITS | 0.306105 UNITS | 0.306105 UNITS | 306.105 UNITS | 0.306105 UNITS
  306.105 triệu | đồng     | 306.105 UNITS | 306.105 UNITS | 0.306105 UNITS | 0.306105 UNITS | 306.105 UNITS | 0.306105 UNITS
  306.105 triệu | money    | 306.105       | 306.105       | 0.306105       | 0.306105       | 306.105       | 0.306105
  306.105 triệu | percent  | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  306.105 triệu | quantity | 306105        | 306105        | 306.105        | 306.105        | 306105        | 306.105
  306.105 triệu | people   | OTHER          | OTHER          | TWO            | TWO            | OTHER          | TWO
  100,7%        | count    | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  100,7%        | tỷ       | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  100,7%        | đồng     | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  100,7%        | money    | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  100,7%        | percent  | 100.7         | 100.7         | 100.7          | NAN            | 100.7         | NAN
  100,7%        | quantity | 100.7         | 100.7         | 100.7          | NAN            | 100.7         | NAN
  100,7%        | people   | OTHER         | OTHER         | OTHER          | NAN            | OTHER         | NAN
  0,18 %        | count    | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  0,18 %        | tỷ       | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  0,18 %        | đồng     | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  0,18 %        | money    | NAN           | NAN           | NAN            | NAN            | NAN           | NAN
  0,18 %        | percent  | 0.18          | 0.18          | 0.18           | NAN            | 0.18          | NAN
  0,18 %        | quantity | 0.18          | 0.18          | 0.18           | NAN            | 0.18          | NAN
  0,18 %        | people   | OTHER         | OTHER         | OTHER          | NAN            | OTHER         | NAN
  1.319,652     | count    | PART          | PART          | PART           | NAN            | PART          | NAN
  1.319,652     | tỷ       | 1319.652      | 1319.652      | 1319.652       | NAN            | 1319.652      | NAN
  1.319,652     | đồng     | PART          | PART          | PART           | NAN            | PART          | NAN
  1.319,652     | money    | UNIT          | UNIT          | UNIT           | NAN            | UNIT          | NAN
  1.319,652     | percent  | 1319.652      | 1319.652      | 1319.652       | NAN            | 1319.652      | NAN
  1.319,652     | quantity | 1319.652      | 1319.652      | 1319.652       | NAN            | 1319.652      | NAN
  1.319,652     | people   | PART          | PART          | PART           | NAN            | PART          | NAN
  1,000         | count    | TWO           | TWO           | 1000           | 1000           | TWO           | 1000
  1,000         | tỷ       | 1             | 1             | 1000           | 1000           | 1             | 1000
  1,000         | đồng     | TWO           | TWO           | 0.000001       | 0.000001       | TWO           | 0.000001
  1,000         | money    | UNIT          | UNIT          | UNIT           | UNIT           | UNIT          | UNIT
  1,000         | percent  | 1             | 1             | TWO            | TWO            | 1             | TWO
  1,000         | quantity | 1             | 1             | 1000           | 1000           | 1             | 1000
  1,000         | people   | TWO           | TWO           | 1000           | 1000           | TWO           | 1000
  0.541         | count    | NAN           | NAN           | PART           | PART           | PART          | PART
  0.541         | tỷ       | NAN           | NAN           | 0.541          | 0.541          | 0.541         | 0.541
  0.541         | đồng     | NAN           | NAN           | PART           | PART           | PART          | PART
  0.541         | money    | NAN           | NAN           | UNIT           | UNIT           | UNIT          | UNIT
  0.541         | percent  | NAN           | NAN           | 0.541          | 0.541          | 0.541         | 0.541
  0.541         | quantity | NAN           | NAN           | 0.541          | 0.541          | 0.541         | 0.541
  0.541         | people   | NAN           | NAN           | PART           | PART           | PART          | PART
`;

const CASES = READINGS.trim()
  .split('\n')
  .map((line) => line.split('|').map((each) => each.trim()));

describe('a printed number', () => {
  it.each(CASES)('%s as %s', async (text = '', kind = '', ...expected) => {
    const given: string[] = [];
    for (const declared of ['vi', 'en'] as const)
      for (const shown of [undefined, 'vi', 'en'] as const)
        given.push(await readingOf(text.replace('~', '\u00a0'), kind as Kind, declared, shown));
    expect(given).toEqual(expected.map((each) => each.replace(/[A-Z]+/, (rule) => RULES[rule] ?? rule)));
  });
});
