import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { cleanText } from '../../src/render/clean-text.ts';
import { html } from '../../src/render/html/render-html.ts';
import type { Report } from '../../src/report/report.ts';
import { anyText } from '../support/any-text.ts';
import { renderContext } from '../support/render-context.ts';
import { HOSTILE } from '../support/sample/units.ts';
import { sampleReport } from '../support/sample-report.ts';
import { reportOf, tableOf } from '../support/small-report.ts';

async function render(report: Report, tag = 'vi'): Promise<string> {
  return new TextDecoder().decode(await html.render(report, renderContext(tag)));
}

const TAG = /<(?:"[^"]*"|[^">])*>/g;

/** Names of all elements, in order; text cannot add one without being markup. */
function elementsOf(page: string): string[] {
  return (page.match(TAG) ?? []).map((tag) => tag.replace(/^<(\/?[a-z0-9!]+)[\s\S]*$/i, '$1'));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function textOf(page: string): string {
  return page.replace(TAG, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function everywhere(text: string): Report {
  return {
    ...reportOf(
      [
        { type: 'paragraph', text },
        { type: 'list', items: [text] },
        {
          type: 'bars',
          id: text,
          caption: text,
          alternative: text,
          unit: 'count',
          bars: [{ label: text, value: null, text }],
        },
      ],
      { ...tableOf([[text]]), caption: text, notes: [text] },
    ),
    title: text,
    subtitle: [text],
    facts: [{ label: text, value: text }],
  };
}

describe('the web page', () => {
  it('keeps any text as literal text', async () => {
    const plain = elementsOf(await render(everywhere('x'))).filter(
      (name) => name !== 'text' && name !== '/text',
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        fc.pre(cleanText(text).trim() !== '');
        const page = await render(everywhere(text));
        expect(elementsOf(page).filter((name) => name !== 'text' && name !== '/text')).toEqual(plain);
        expect(textOf(page).split(cleanText(text)).length).toBeGreaterThan(6);
      }),
      { numRuns: 300 },
    );
  });

  it('has no script, no request and no address of elsewhere but the clerk’s links', async () => {
    const page = await render(sampleReport());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|javascript:[^a]| on\w+=/i);
    const addresses = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(['https://example.org/a_(b)', 'https://example.org/x.png']);
  });

  it.each(['vi', 'en'])('leads every figure shown to its entry, and every entry back (%s)', async (tag) => {
    const page = await render(sampleReport(), tag);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(expect.arrayContaining([...new Set(targets)]));
    expect(page).toContain(`<html lang="${tag}">`);
  });

  it('names the source cells of a figure with the text printed there', async () => {
    const page = await render(sampleReport());
    const entry = /<li id="f1">[\s\S]*?<\/li>/.exec(page)?.[0] ?? '';
    expect(textOf(entry)).toContain('spending.allocated ↩ = 7.395 tỷ đồng · 6/9 đơn vị · tổng của 6 ô');
    expect(textOf(entry)).toContain('submissions/ha-noi.xlsx › Kinh phí: D7 “2391”');
  });

  it('gives every table a caption, scopes and as many cells in every row', async () => {
    const page = await render(sampleReport());
    for (const table of page.match(/<table>\n<caption[\s\S]*?<\/table>/g) ?? []) {
      expect(table).toContain('scope="col"');
      const rows = table.split('</thead>')[1]?.match(/<tr[\s\S]*?<\/tr>/g) ?? [];
      const counts = rows
        .filter((row) => !row.includes('colspan'))
        .map((row) => row.match(/<t[hd]/g)?.length);
      expect(new Set(counts).size).toBeLessThanOrEqual(1);
    }
    expect(page).toContain('<th scope="colgroup" colspan="2" class="n">Kế hoạch vốn (tỷ đồng)</th>');
    expect(page).toContain('<th scope="rowgroup" colspan="6">A. Thành phố</th>');
  });

  it('says in words what a chart shows', async () => {
    const page = await render(
      reportOf([{ type: 'bars', id: 'c', caption: 'Chart', alternative: HOSTILE, unit: 'count', bars: [] }]),
    );
    expect(page).toContain('<desc id="chart-c-alternative">=cmd|&#39;/C calc&#39;!A0 &lt;script&gt;');
  });

  it('lets a user’s template win, and says what is wrong with it', async () => {
    const context = renderContext('vi');
    const own = (template: string) => html.render(sampleReport(), { ...context, template: () => template });
    expect(
      new TextDecoder().decode(await own('<h1>{{language}}</h1>{{#each annexes}}{{anchor}} {{/each}}')),
    ).toBe('<h1>vi</h1>annex-spending annex-awards annex-targets annex-empty ');
    for (const broken of [
      '{{nothing}}',
      '{{#each sections}}',
      '{{> nowhere}}',
      '{{shout title}}',
      '{{log title}}',
      '{{title.constructor.name}}',
    ]) {
      await expect(own(broken), broken).rejects.toThrow(Failure);
    }
  });
});
