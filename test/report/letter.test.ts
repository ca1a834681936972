import { describe, expect, it } from 'vitest';
import { LETTER_FORMATS, renderLetter } from '../../src/render/letter/render-letter.ts';
import { composeLetters } from '../../src/report/letter/compose-letter.ts';
import { renderContext } from '../support/render-context.ts';
import { allOf, examineWorkspace, standOn } from '../support/stand.ts';

const UNITS = `cluster: {id: cum, name: {vi: Cụm thi đua số 2, en: Emulation Cluster No. 2}}
period: {kind: year, year: 2024}
units: [{id: aa, name: {vi: Ban Dân tộc <A & B>, en: Committee A}, short: A}]
`;
const DUE = 'due: {all: 2024-12-10, spending: 2024-12-05}\n';
const WRONG = 'Tên phong trào,Số tập thể\nPhong trào lạ,mười hai\n';

async function lettersFor(
  files: Readonly<Record<string, string>>,
  today: string,
  settings = UNITS + DUE,
  tag = 'vi',
): Promise<Record<string, string>[]> {
  const examination = await examineWorkspace(files, settings);
  return composeLetters(standOn(examination, today), examination.workspace).map((letter) =>
    Object.fromEntries(
      LETTER_FORMATS.map((format) => [
        format.extension,
        new TextDecoder().decode(renderLetter(letter, format, renderContext(tag))),
      ]),
    ),
  );
}

describe('a letter', () => {
  it('is written to nobody who owes nothing', async () => {
    expect(await lettersFor(allOf('aa'), '2025-01-01')).toEqual([]);
  });

  it('asks for what is missing, with the day on which it was due and how long ago that is', async () => {
    const [letter] = await lettersFor(allOf('aa', ['spending', 'targets']), '2024-12-08');
    expect(letter?.['md']).toContain('V/v đôn đốc gửi báo cáo công tác thi đua, khen thưởng năm 2024');
    expect(letter?.['md']).toContain('**Kính gửi:** Ban Dân tộc \\<A \\& B\\>');
    expect(letter?.['md']).toContain(
      '1. Gửi báo cáo về kinh phí chương trình (hạn gửi: ngày 05 tháng 12 năm 2024, đã quá hạn 03 ngày).',
    );
    expect(letter?.['md']).toContain('2. Gửi báo cáo về chỉ tiêu (hạn gửi: ngày 10 tháng 12 năm 2024).');
    expect(letter?.['md']).not.toContain('PHỤ LỤC');
  });

  it('gives the day by which to answer only where one lies ahead, and leaves it blank otherwise', async () => {
    const files = allOf('aa', ['targets']);
    const [early] = await lettersFor(files, '2024-12-10');
    expect(early?.['md']).toContain('V/v đề nghị gửi báo cáo');
    expect(early?.['md']).toContain('chậm nhất ngày 10 tháng 12 năm 2024. Trân trọng./.');
    const [late] = await lettersFor(files, '2024-12-11');
    expect(late?.['md']).toContain('chậm nhất ngày …… tháng …… năm 20……. Trân trọng./.');
    const [undated] = await lettersFor(files, '2024-12-11', UNITS);
    expect(undated?.['md']).toContain('Gửi báo cáo về chỉ tiêu.');
    expect(undated?.['md']).toContain('chậm nhất ngày …… tháng');
  });

  it('lists errors with how to correct them, and queries with room for an answer', async () => {
    const [letter] = await lettersFor({ ...allOf('aa'), 'aa/movements.csv': WRONG }, '2024-12-01');
    const text = letter?.['md'] ?? '';
    expect(text).toContain('V/v đề nghị hoàn thiện báo cáo');
    expect(text).toContain('1. Sửa 01 lỗi nêu tại mục I của Phụ lục');
    expect(text).toContain('2. Kiểm tra 01 nội dung nêu tại mục II của Phụ lục');
    expect(text).toMatch(
      /\| 1 \| aa\/movements\.csv › B2 \| Cột “Số tập thể” phải ghi số.* \| Chỉ ghi số.* \|/,
    );
    expect(text).toMatch(/\| 1 \| aa\/movements\.csv › A2 \| Phong trào “Phong trào lạ”.* \| {2}\|/);
  });

  it('names the first hundred of many, and says of how many', async () => {
    const examination = await examineWorkspace({ ...allOf('aa'), 'aa/movements.csv': WRONG }, UNITS);
    const standing = standOn(examination, '2024-12-01');
    const units = standing.units.map((unit) => ({
      ...unit,
      datasets: unit.datasets.map((each) => ({
        ...each,
        errors: each.errors.flatMap((error) => Array.from({ length: 130 }, () => error)),
      })),
    }));
    const [letter] = composeLetters({ ...standing, units }, examination.workspace);
    const [format] = LETTER_FORMATS;
    if (letter === undefined || format === undefined) throw new Error('no letter');
    const text = new TextDecoder().decode(renderLetter(letter, format, renderContext('vi')));
    expect(text.match(/movements\.csv › B2/g)).toHaveLength(100);
    expect(text).toContain('Phụ lục chỉ nêu 100 nội dung đầu trong tổng số 130 nội dung.');
  });

  it('invents neither number, day, period nor signatory', async () => {
    const [letter] = await lettersFor({}, '2024-12-01', 'units: [{id: aa, name: A}]\n');
    for (const text of [letter?.['md'], letter?.['html']]) {
      expect(text).toContain('Số: ……/……');
      expect(text).toContain('…………, ngày …… tháng …… năm 20……');
      expect(text).toContain('khen thưởng kỳ ……………');
      expect(text?.match(/………………………………/g)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('is one page of its own on the web: no script, no request, nothing of a unit as markup', async () => {
    const [letter] = await lettersFor(
      { ...allOf('aa'), 'aa/movements.csv': WRONG.replace('lạ', 'lạ <script>alert(1)</script>') },
      '2024-12-01',
    );
    const page = letter?.['html'] ?? '';
    expect(page).toContain('Ban Dân tộc &lt;A &amp; B&gt;');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|\bsrc=|\bhref=|url\(|@import/);
    expect(page).toContain('size: A4 portrait');
  });

  it('is in English where that is asked for', async () => {
    const [letter] = await lettersFor(allOf('aa', ['spending']), '2024-12-06', UNITS + DUE, 'en');
    expect(letter?.['md']).toContain('**To:** Committee A');
    expect(letter?.['md']).toContain('due on 5 December 2024, 1 day overdue.');
    expect(letter?.['md']).not.toMatch(/Kính gửi|Nơi nhận/);
  });
});
