import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/quantity/decimal.ts';
import { json } from '../../src/render/json/render-json.ts';
import { writeJson } from '../../src/render/json/write-json.ts';
import { anyText } from '../support/any-text.ts';
import { renderContext } from '../support/render-context.ts';
import { HOSTILE } from '../support/sample/units.ts';
import { sampleReport } from '../support/sample-report.ts';

async function render(tag: string): Promise<string> {
  return new TextDecoder().decode(await json.render(sampleReport(), renderContext(tag)));
}

describe('JSON', () => {
  it('has the shape of the contract', async () => {
    const report = JSON.parse(await render('vi'));
    expect(Object.keys(report).filter((key) => !['subtitle', 'facts'].includes(key))).toEqual([
      'schema',
      'kind',
      'language',
      'title',
      'period',
      'sections',
      'annexes',
      'figures',
      'findings',
    ]);
    expect(report.schema).toBe('emulate/report/1');
    const figure = (id: string) => report.figures.find((one: { id: string }) => one.id === id);
    expect(figure('spending.allocated[unit=ha-noi]')).toEqual({
      id: 'spending.allocated[unit=ha-noi]',
      value: 2391000000000,
      unit: 'money',
      units: { reported: 1, expected: 1 },
      calculation: { operation: 'sum' },
      sources: [
        {
          file: 'submissions/ha-noi.xlsx',
          sheet: 'Kinh phí',
          cell: 'D7',
          text: '2391',
          value: 2391000000000,
        },
      ],
    });
    expect(figure('spending.allocated[unit=lang-son]').value).toBeNull();
    expect(figure('commendations.count').sources[0]).not.toHaveProperty('sheet');
  });

  it('says a finding in words, with its place and what was read', async () => {
    const [finding] = JSON.parse(await render('vi')).findings;
    expect(finding).toMatchObject({
      rule: 'not-a-number',
      severity: 'error',
      file: 'submissions/phu-tho.xlsx',
      cell: 'E9',
      value: HOSTILE,
      message: `Cột “Giải ngân” phải ghi số, nhưng ô này ghi “${HOSTILE}”.`,
    });
  });

  it('writes what JSON.stringify would, with every digit of any number', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), anyText, (value, text) => {
        const both = { value, [text]: [text, {}, []] } as Parameters<typeof writeJson>[0];
        expect(writeJson(both)).toBe(`${JSON.stringify(both, null, 2)}\n`);
      }),
    );
    const digits = '123456789012345678901234567890.000000000000000000001';
    expect(writeJson({ a: decimal(digits), b: decimal('1e25'), c: undefined })).toBe(
      `{\n  "a": ${digits},\n  "b": 10000000000000000000000000\n}\n`,
    );
  });

  it('speaks the reader’s language', async () => {
    expect(await render('en')).toContain('7,395 billion VND');
    expect(await render('vi')).toContain('7.395 tỷ đồng');
  });
});
