import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { markdown } from '../../src/render/markdown/render-markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { anyText } from '../support/any-text.ts';
import { renderContext } from '../support/render-context.ts';
import { sampleReport } from '../support/sample-report.ts';
import { reportOf, tableOf } from '../support/small-report.ts';

const gfm = new MarkdownIt({ html: true });

async function render(report: Report, tag = 'vi'): Promise<string> {
  return new TextDecoder().decode(await markdown.render(report, renderContext(tag)));
}

/** The texts of all elements with this tag, as a reader sees them. */
function textsOf(document: string, tag: string): string[] {
  const tokens = gfm.parse(document, {});
  return tokens.flatMap((token, index) =>
    token.type === `${tag}_open` ? [(tokens[index + 1]?.children ?? []).map(shown).join('')] : [],
  );
}

function shown(token: Token): string {
  return token.type === 'text' ? token.content : `<${token.type}>`;
}

/** Markdown keeps every visible character; runs of blanks and line ends become one blank. */
function asRead(text: string): string {
  return cleanText(text)
    .replace(/[\t\n ]+/g, ' ')
    .trim();
}

describe('Markdown', () => {
  it('keeps any text as literal text, in paragraphs and lists', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        fc.pre(asRead(text) !== '');
        const document = await render(
          reportOf([
            { type: 'paragraph', text },
            { type: 'list', items: [text, 'after'] },
          ]),
        );
        expect(textsOf(document, 'paragraph')).toEqual(expect.arrayContaining([asRead(text)]));
        expect(
          textsOf(document, 'paragraph').filter((shown) => shown === asRead(text)).length,
        ).toBeGreaterThan(1);
        expect(textsOf(document, 'heading')).toEqual(['Title', 'Section', 'Annex']);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps any text as literal text in table cells, and every row as wide as its table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const document = await render(reportOf([], tableOf(rows)));
          expect(textsOf(document, 'td')).toEqual(rows.flat().map(asRead));
          expect(columnCounts(document)).toEqual(new Set([3]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives every table equal column counts in every row', async () => {
    for (const block of (await render(sampleReport())).split('\n\n').filter((part) => part.startsWith('|'))) {
      expect(columnCounts(block).size, block).toBe(1);
    }
  });

  it('keeps a clerk’s text from breaking the document', async () => {
    const document = await render(sampleReport());
    expect(textsOf(document, 'heading').slice(0, 5)).toContain('Bối cảnh');
    expect(document).toContain('#### Bối cảnh');
    expect(document).not.toMatch(/(?<!\\)<(?!https)/);
    expect(textsOf(document, 'heading').at(-1)).toBe('Nguồn số liệu');
    const links = gfm
      .parse(document, {})
      .flatMap((token) => token.children ?? [])
      .filter((token) => token.type === 'link_open');
    expect(links.map((link) => link.attrGet('href'))).toEqual([
      'https://example.org/a_(b)',
      'https://example.org/x.png',
    ]);
  });

  it.each([
    '<!-- open',
    '```\nopen',
    '<script>',
    '~~~',
    '[a]: javascript:x',
    '| a |\n|---|',
    '> quote',
    '- - -\n===',
    '\\',
    '![a](b)!\\',
  ])('ends a clerk’s text that leaves %j open', async (text) => {
    const after = { type: 'paragraph', text: 'After' } as const;
    const document = await render(reportOf([{ type: 'narrative', markdown: text, file: 'x.md' }, after]));
    expect(textsOf(document, 'paragraph')).toContain('After');
    expect(textsOf(document, 'heading')).toContain('Annex');
  });

  it('says what is missing and on how many units a figure rests', async () => {
    const [vi, en] = await Promise.all([render(sampleReport(), 'vi'), render(sampleReport(), 'en')]);
    expect(vi).toContain('| *chưa báo cáo* |');
    expect(vi).toContain('| 7.395 tỷ đồng | 6/9 đơn vị |');
    expect(en).toContain('| 7,395 billion VND | 6/9 units |');
    expect(vi).toContain('697');
  });
});

/** Cells per line of the tables, counted by the unescaped pipes. */
function columnCounts(document: string): Set<number> {
  const lines = document.split('\n').filter((line) => line.startsWith('|'));
  return new Set(lines.map((line) => line.replace(/\\[\\|]/g, '').split('|').length - 2));
}
