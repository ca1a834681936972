import { describe, expect, it } from 'vitest';
import { FORMS, type FormId } from '../../src/records/choices/forms.ts';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'form-recipient-mismatch';
const TYPES = { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' } as const;
const LONG = 'Hình thức khen thưởng;Cấp khen thưởng;Đối tượng;Số lượng';
const WIDE = 'Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân;Hộ gia đình';

describe.each(Object.keys(FORMS) as FormId[])('%s', (id) => {
  const allowed: readonly string[] = FORMS[id].recipients;

  it.each(Object.entries(TYPES))('given to a %s', async (type, word) => {
    const examination = await examineCsv([LONG, `${FORMS[id].words[0]};;${word};3`]);
    expect(examination.ledger.records.commendations.at(0)?.values.form).toBe(id);
    expect(cellsOf(examination, RULE)).toEqual(allowed.includes(type) ? [] : ['D2']);
    expect(examination.usable.records.commendations).toHaveLength(allowed.includes(type) ? 1 : 0);
  });
});

describe('the wide layout', () => {
  it('is judged column by column, and only the wrong cell is left out', async () => {
    const examination = await examineCsv([WIDE, 'Gia đình văn hóa;cấp xã;;14;120']);
    expect(cellsOf(examination, RULE)).toEqual(['D2']);
    expect(examination.usable.records.commendations.map(({ values }) => String(values.count))).toEqual([
      '120',
    ]);
  });

  it('may say 0 where the form is not given', async () => {
    expect((await examineCsv([WIDE, 'Gia đình văn hóa;cấp xã;0;0;120'])).findings).toEqual([]);
  });
});

describe('what is not judged', () => {
  it('is a row without a form or without a recipient type', async () => {
    expect(cellsOf(await examineCsv([LONG, 'Gia đình văn hóa;cấp xã;;14']), RULE)).toEqual([]);
    expect(cellsOf(await examineCsv([LONG, ';cấp xã;cá nhân;14']), RULE)).toEqual([]);
  });
});

it('names the law that it rests on', async () => {
  const [finding] = findingsOf(await examineCsv([LONG, 'Gia đình văn hóa;cấp xã;cá nhân;14']), RULE);
  expect(finding).toMatchObject({ params: { basis: expect.stringContaining('06/2022/QH15') } });
});
