import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/language/languages.ts';
import { type Examination, report } from '../../src/pipeline.ts';
import { renderStatus } from '../../src/render/terminal/render-status.ts';
import { allOf, examineWorkspace } from '../support/stand.ts';

const names = Array.from({ length: 300 }, (_, at) => `don-vi-${String(at).padStart(3, '0')}`);
const UNITS = `units:\n${names.map((id) => `  - {id: ${id}, name: Ủy ban nhân dân ${id}, short: ${id}}\n`).join('')}`;
const RECEIVED = 'received: [{unit: don-vi-001, date: 2024-12-12}]\n';

let examination: Examination;
beforeAll(async () => {
  const sent = names
    .filter((_, at) => at % 10 !== 0)
    .map((unit) => allOf(unit, unit.endsWith('7') ? ['targets'] : []));
  examination = await examineWorkspace(Object.assign({}, ...sent), `${UNITS}due: 2024-12-10\n${RECEIVED}`);
});

function print(width: number, colour = false, tag = 'vi'): string {
  const language = findLanguage(tag);
  if (language === undefined) throw new Error(tag);
  const moment = { today: '2024-12-13', lastChanged: () => undefined };
  return renderStatus(report('status', examination, tag, moment), { language, width, colour });
}

describe('a status of 300 units on a terminal', () => {
  it.each([72, 80, 100, 120])('fits %i columns', (width) => {
    const lines = [...print(width).split('\n'), ...print(width, false, 'en').split('\n')];
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it('begins with the summary, then who sent nothing, then who owes something', () => {
    const text = print(80);
    expect(text.split('\n').slice(0, 5).join(' ')).toContain('240/300 đơn vị đã hoàn thành');
    const places = [
      'Chưa gửi báo cáo (30 đơn vị)',
      'Gửi chưa đủ (30 đơn vị)',
      'Đã hoàn thành (240 đơn vị)',
    ].map((heading) => text.indexOf(heading));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('names those that are done without a row each, and still shows the evidence where one is late', () => {
    const rows = print(80).split('\n');
    expect(rows.filter((line) => /^don-vi-\d{3} /.test(line))).toHaveLength(61);
    expect(print(200)).toContain(
      'gửi chậm 02 ngày: hạn gửi 10/12/2024, ngày nhận 12/12/2024 (ghi tại emulate.yaml)',
    );
    const text = print(100);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('says the same without colours, and ends with how many of how many', () => {
    expect(stripVTControlCharacters(print(100, true))).toBe(print(100));
    expect(print(100, true)).not.toBe(print(100));
    expect(print(100)).toMatch(
      /Đã gửi +270\/300 \(90 %\) +270\/300 \(90 %\) +270\/300 \(90 %\) +240\/300 \(80 %\)/,
    );
  });
});
