import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'verdict-mismatch';
const HEADER = 'Chỉ tiêu;So sánh;Chiều hướng;Kế hoạch;Thực hiện;Thời hạn hoàn thành;Đánh giá';
const YEAR = 'period: {kind: year, year: 2024}\n';

async function isContradicted(row: string): Promise<boolean> {
  return cellsOf(await examineCsv([HEADER, `Chỉ tiêu 1;${row}`], YEAR), RULE).length > 0;
}

describe('a verdict', () => {
  it.each([
    ['more is better unless something else is said', ';;95;92;;Đạt', true],
    ['exactly the plan is enough', ';;95;95;;Đạt', false],
    ['“vượt” is as good as “đạt”', ';;95;95;;Vượt', false],
    ['“không đạt” beside a result above the plan', ';;95;96;;Không đạt', true],
    ['lower is better', ';càng thấp càng tốt;1;0,18;;Đạt', false],
    ['lower is better, and it is higher', ';càng thấp càng tốt;1;1,5;;Đạt', true],
    ['the comparator decides over the direction', '>;càng thấp càng tốt;1;1,5;;Đạt', false],
    ['“trên 95” is not reached by 95', '>;;95;95;;Đạt', true],
    ['“bằng 100” is not reached by 99,9', '=;;100;99,9;;Đạt', true],
    ['a comparator written with the number counts', ';;≤ 1;0,18;;Đạt', false],
    ['“cơ bản đạt” is the unit’s own judgement', ';;95;92;;Cơ bản đạt', false],
    ['“đang thực hiện” below the plan', ';;95;92;;Đang thực hiện', false],
    ['“không đạt” before the due year agrees with being in progress', ';;95;92;2025;Không đạt', false],
    ['“đạt” before the due year and below the plan', ';;95;92;2025;Đạt', true],
    ['without numbers there is nothing to hold it against', ';;;;;Đạt', false],
    ['“chưa có số liệu” is no judgement', ';;95;96;;Chưa có số liệu', false],
  ])('%s', async (_, row, expected) => {
    expect(await isContradicted(row)).toBe(expected);
  });

  it('is shown beside the numbers that contradict it', async () => {
    const [finding] = findingsOf(await examineCsv([HEADER, 'Chỉ tiêu 1;;;95;92;;Đạt'], YEAR), RULE);
    expect(finding).toMatchObject({
      at: { row: 2, column: 7 },
      value: 'Đạt',
      related: [{ column: 5 }, { column: 4 }],
      params: {
        stated: { key: 'choice.verdict.met' },
        computed: { key: 'choice.verdict.not_met' },
        actual: '92',
        planned: '95',
      },
    });
  });

  it('rests on what was registered where there is no plan, and on the estimate where there is no result', async () => {
    const header = 'Chỉ tiêu;Kế hoạch;Chỉ tiêu đăng ký;Thực hiện;Ước thực hiện;Đánh giá';
    const [finding] = findingsOf(await examineCsv([header, 'Chỉ tiêu 1;;95;;92;Đạt'], YEAR), RULE);
    expect(finding).toMatchObject({
      related: [{ column: 5 }, { column: 3 }],
      params: { actual: '92', planned: '95' },
    });
  });
});
