import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Examination, report } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/render/index.ts';
import { examineFiles } from '../support/examine-text.ts';
import { renderContext } from '../support/render-context.ts';

/** Names that no sheet and no anchor can bear as they are, and two that are the same when cut. */
const NAMES = [
  'Sở Nội vụ / Ban Thi đua: [Khen thưởng] *?',
  'Ủy ban nhân dân thành phố trực thuộc trung ương số một',
  'Ủy ban nhân dân thành phố trực thuộc trung ương số hai',
  'Theo đơn vị',
  "'Nháy'",
];
const SETTINGS = `required: {movements: true, spending: false, commendations: false, targets: false}
units:
${NAMES.map((name, index) => `  - {id: dv-${index + 1}, name: ${JSON.stringify(name)}}`).join('\n')}
`;
const TABLE = 'Tên phong trào;Số tập thể\nDân vận khéo;chưa rõ\nHọc tốt;1.5\nDạy tốt;không rõ\n';

async function rendered(format: string, examination: Examination): Promise<Uint8Array> {
  const renderer = await FORMATS.find(({ name }) => name === format)?.load();
  if (renderer === undefined) throw new Error(format);
  return renderer.render(report('findings', examination, 'vi'), renderContext('vi'));
}

describe('a report of findings', () => {
  let examination: Examination;
  beforeAll(async () => {
    const files = Object.fromEntries(NAMES.slice(0, 4).map((_, index) => [`dv-${index + 1}/a.csv`, TABLE]));
    files['dv-2/b.csv'] = `${TABLE}Tiết kiệm;chưa rõ\n`;
    examination = await examineFiles(files, SETTINGS);
  });

  it('is a workbook with an overview whose links lead to a sheet for each unit', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Buffer.from(await rendered('xlsx', examination)) as never);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    const overview = workbook.worksheets[1];
    const links: string[] = [];
    overview?.eachRow((row) => {
      const { hyperlink } = row.getCell(1);
      if (hyperlink !== undefined) links.push(hyperlink);
    });
    expect(links).toHaveLength(5);
    for (const link of links) expect(names).toContain(/^#'(.+)'!A1$/.exec(link)?.[1]);
    const own = workbook.getWorksheet(/^#'(.+)'!A1$/.exec(links[0] ?? '')?.[1] ?? '');
    expect(JSON.stringify(own?.getSheetValues())).toContain('B2, B4');
  });

  it('is a page whose links lead somewhere', async () => {
    const page = new TextDecoder().decode(await rendered('html', examination));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => id?.startsWith('annex-unit-')).length).toBe(5);
    for (const link of links) expect(ids).toContain(link);
    const contents = page.slice(page.indexOf('<nav'), page.indexOf('</nav>'));
    expect(contents).not.toContain('annex-unit-');
  });

  it('goes unit by unit in Markdown, the worst first, and says that a filter left something out', async () => {
    const text = new TextDecoder().decode(await rendered('md', examination));
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings[0]).toContain('Kết quả kiểm tra theo đơn vị');
    expect(headings[1]).toMatch(/^Ủy ban .* số một: /);
    const omission = {
      filter: { units: [{ id: 'dv-5', name: 'Nháy' }], rules: [] },
      tally: { error: 7, query: 0, note: 0 },
    };
    const nothing = await rendered('md', { ...examination, groups: [], findings: [], omission });
    expect(new TextDecoder().decode(nothing)).toContain('Không nêu ở đây: 7 lỗi.');
  });
});
