import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { writeNarrative as writeHtml } from '../../src/render/html/write-narrative.ts';
import { writeNarrative as writeMarkdown } from '../../src/render/markdown/write-narrative.ts';
import { narrativeLines } from '../../src/render/narrative/narrative-lines.ts';
import { parseNarrative } from '../../src/render/narrative/parse-narrative.ts';
import { anyText } from '../support/any-text.ts';

const lines = (markdown: string): string[] =>
  narrativeLines(parseNarrative(markdown)).map((line) => cleanText(line).replace(/\s+/g, ' ').trim());

describe('a clerk’s text', () => {
  it('says the same after it was written again as Markdown', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (parts) => {
        const text = parts.join('\n\n');
        const again = writeMarkdown(parseNarrative(text), 2);
        expect(lines(again).filter((line) => line !== '')).toEqual(lines(text).filter((line) => line !== ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('becomes HTML of known elements only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = writeHtml(parseNarrative(text), 2);
        for (const tag of html.match(/<[^>]*>/g) ?? []) {
          expect(tag).toMatch(
            /^<(?:\/?(?:p|h[1-6]|ul|ol|li|blockquote|strong|em|s|table|thead|tbody|tr|th|td|div)|br|hr|ol start="\d+"|div class="scroll" tabindex="0"|a href="(?:https?:|mailto:)[^"]*" rel="noopener noreferrer"|\/a)>$/,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has its headings demoted below the section that it belongs to', () => {
    expect(writeMarkdown(parseNarrative('# A\n\n## B'), 3)).toBe('#### A\n\n##### B');
    expect(writeHtml(parseNarrative('### A\n\n#### B'), 2)).toBe('<h3>A</h3><h4>B</h4>');
  });

  it('is one line per paragraph or item where only plain text fits', () => {
    expect(lines('# A\n\nb *c*\nd\n\n1. e\n   - f\n\n| g | h |\n|---|---|\n| i | j |')).toEqual([
      'A',
      'b c d',
      '– e',
      '– f',
      'g · h',
      'i · j',
    ]);
  });
});
