import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/ooxml/read-workbook.ts';
import type { WorkbookSheet } from '../../src/ooxml/workbook.ts';
import { ZipPackage } from '../../src/ooxml/zip-package.ts';
import { examine, report } from '../../src/pipeline.ts';
import { excel } from '../../src/render/excel/render-excel.ts';
import { columnNumber } from '../../src/source/location.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readHere } from '../support/examine-fixture.ts';
import { renderContext } from '../support/render-context.ts';
import { fixture } from '../support/run-cli.ts';

interface Series {
  readonly cells: string;
  readonly cached: ReadonlyMap<number, string>;
}

let bytes: Buffer;
let sheets: readonly WorkbookSheet[];

beforeAll(async () => {
  const examination = await examine(openWorkspace(fixture('cum-thi-dua-so-2')), readHere);
  bytes = Buffer.from(await excel.render(report('conference', examination, 'vi'), renderContext('vi')));
  const reading = readWorkbook(bytes);
  sheets = reading.ok ? reading.workbook.sheets : [];
});

function partsNamed(pattern: RegExp): string[] {
  const zip = new ZipPackage(bytes);
  const names = zip.entries().map(({ entry }) => entry.name);
  return names.filter((name) => pattern.test(name)).map((name) => zip.read(name).toString('utf8'));
}

function seriesIn(chart: string): Series[] {
  return [...chart.matchAll(/<c:f>([^<]+)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g)].map(
    ([, cells = '', cache = '']) => ({
      cells,
      cached: new Map(
        [...cache.matchAll(/idx="(\d+)"><c:v>([^<]*)</g)].map(([, index, value]) => [
          Number(index),
          value ?? '',
        ]),
      ),
    }),
  );
}

/** What stands in a cell of a range, as text; undefined where it is blank. */
function textAt(cells: string, index: number): string | undefined {
  const [, name, letters = '', top] = /^'(.+)'!\$([A-Z]+)\$(\d+)/.exec(cells) ?? [];
  const row = sheets
    .find((sheet) => sheet.name === name)
    ?.rows.find((each) => each.row === Number(top) + index);
  const cell = row?.cells.find(({ column }) => column === columnNumber(letters));
  return cell === undefined || !('text' in cell) ? undefined : cell.text;
}

describe('the charts of the workbook', () => {
  it('are native, one for each annex that has something to draw, and say what they are', () => {
    expect(partsNamed(/^xl\/charts\/chart\d+\.xml$/)).toHaveLength(4);
    const [drawing = ''] = partsNamed(/^xl\/drawings\/drawing\d+\.xml$/);
    expect(drawing.match(/<c:chart /g)).toHaveLength(4);
    expect(drawing).toContain('descr="Biểu đồ cột: Kinh phí theo đơn vị.');
  });

  it('are bound to cells that hold what they show', () => {
    const series = partsNamed(/^xl\/charts\/chart\d+\.xml$/).flatMap(seriesIn);
    expect(series.length).toBeGreaterThan(16);
    for (const { cells, cached } of series) {
      expect(cached.size, cells).toBeGreaterThan(0);
      for (const [index, value] of cached) expect(textAt(cells, index), `${cells} ${index}`).toBe(value);
    }
  });

  it('show nothing for a unit that reported nothing, and say who it is beside them', () => {
    const [spending = ''] = partsNamed(/^xl\/charts\/chart\d+\.xml$/);
    const amounts = seriesIn(spending).find(({ cached }) => cached.get(0) === '2391');
    expect([...(amounts?.cached.keys() ?? [])]).toEqual([0, 1, 3, 4, 5, 7]);
    const page = sheets.find(({ name }) => name === 'Biểu đồ');
    const texts = page?.rows.flatMap(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : '')));
    expect(texts?.join('\n')).toContain('chưa có số liệu của: Vĩnh Phúc, Lạng Sơn và Ninh Bình');
  });

  it('mark what was to be reached over what was', () => {
    const targets = partsNamed(/^xl\/charts\/chart\d+\.xml$/)[1] ?? '';
    const [, marks = ''] = targets.split('<c:lineChart>');
    expect(seriesIn(marks).map(({ cached }) => cached.get(0))).toEqual(['Số chỉ tiêu', 'Hà Nội', '35']);
  });
});
