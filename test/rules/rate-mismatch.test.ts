import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/quantity/decimal.ts';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'rate-mismatch';

async function rateOf(header: string, row: string): Promise<(string | undefined)[]> {
  return cellsOf(await examineCsv([header, row]), RULE);
}

describe('a rate of disbursement', () => {
  const header = 'Dự án;Kinh phí bố trí (tỷ đồng);Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)';

  it.each(['23', '24', '23,5', '23,51', '23,512', '23,512 %', '23,51239'])(
    'may be rounded or cut off: %s',
    async (rate) => {
      expect(await rateOf(header, `Dự án 1;193,515;45,5;${rate}`)).toEqual([]);
    },
  );

  it.each(['22', '25', '23,4', '23,6', '23,53', '235'])('may not be anything else: %s', async (rate) => {
    expect(await rateOf(header, `Dự án 1;193,515;45,5;${rate}`)).toEqual(['D2']);
  });

  it('says what it was computed from, to two places', async () => {
    const [finding] = findingsOf(await examineCsv([header, 'Dự án 1;193,515;45,5;32']), RULE);
    expect(finding).toMatchObject({
      value: '32',
      params: {
        part: '45,5',
        whole: '193,515',
        printed: { as: 'percent', value: decimal('32') },
        computed: { as: 'percent', value: decimal('23.51') },
      },
    });
  });

  it.each(['50', '40', '33', '28'])(
    'may rest on any plan that the row has, with or without what was carried over: %s',
    async (rate) => {
      const plans =
        'Dự án;Vốn năm trước chuyển sang (tỷ đồng);Kế hoạch vốn được giao (tỷ đồng);Kinh phí bố trí (tỷ đồng)';
      const lines = [`${plans};Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)`, `Dự án 1;50;125;100;50;${rate}`];
      expect(cellsOf(await examineCsv(lines), RULE)).toEqual([]);
    },
  );

  it('is not judged without its parts, and not over a plan of zero', async () => {
    expect(await rateOf(header, 'Dự án 1;;45,5;32')).toEqual([]);
    expect(await rateOf(header, 'Dự án 1;193,515;;32')).toEqual([]);
    expect(await rateOf(header, 'Dự án 1;0;0;32')).toEqual([]);
  });
});

describe('a rate of attainment', () => {
  const header = 'Chỉ tiêu;Chiều hướng;Kế hoạch;Chỉ tiêu đăng ký;Thực hiện;Ước thực hiện;Tỷ lệ thực hiện (%)';

  it('is the result over the plan or over what was registered', async () => {
    expect(await rateOf(header, 'Số hộ;;450;500;462;;102,7')).toEqual([]);
    expect(await rateOf(header, 'Số hộ;;450;500;462;;92,4')).toEqual([]);
    expect(await rateOf(header, 'Số hộ;;450;500;462;;100')).toEqual(['G2']);
  });

  it('takes the estimate where there is no result yet', async () => {
    expect(await rateOf(header, 'Số hộ;;200;;;150;75')).toEqual([]);
    expect(await rateOf(header, 'Số hộ;;200;;;150;80')).toEqual(['G2']);
  });

  it('is not judged where lower is better: offices compute it in more than one way', async () => {
    expect(await rateOf(header, 'Tỷ lệ hộ nghèo;càng thấp càng tốt;1;;0,18;;100')).toEqual([]);
  });
});

it('the rate of a total is of the totals, not the average of the rates above', async () => {
  const header = 'Dự án;Kế hoạch vốn (tỷ đồng);Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)';
  const lines = [header, 'Dự án 1;100;50;50', 'Dự án 4;300;270;90'];
  expect(cellsOf(await examineCsv([...lines, 'Tổng cộng;400;320;70']), 'rate-mismatch')).toEqual(['D4']);
  expect(cellsOf(await examineCsv([...lines, 'Tổng cộng;400;320;80']), 'rate-mismatch')).toEqual([]);
  expect(cellsOf(await examineCsv([...lines, 'Tổng cộng;400;320;']), 'rate-mismatch')).toEqual([]);
});
