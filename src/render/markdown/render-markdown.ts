import { openCitations } from '../citations.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import { composePage } from '../page/compose-page.ts';
import { fillTemplate } from '../page/fill-template.ts';
import type { Markup } from '../page/page.ts';
import type { Renderer } from '../renderer.ts';
import { escapeInline, escapeMarkdown } from './escape-markdown.ts';
import { writeNarrative } from './write-narrative.ts';

/** GitHub-flavoured Markdown. */
export const markdown: Renderer = {
  format: 'md',
  extension: 'md',
  async render(report, context) {
    const citations = openCitations(report.figures);
    const inline: Markup['inline'] = (parts) => {
      for (const { figure } of parts) if (figure !== undefined) citations.cite(figure);
      return escapeMarkdown(parts.map((part) => part.text).join(''));
    };
    const markup: Markup = {
      inline,
      // Each site makes anchors of headings in a way of its own.
      link: inline,
      label: (text) => escapeInline(text).trim(),
      narrative: (text, below) => writeNarrative(parseNarrative(text), below),
    };
    const view = composePage(report, { language: context.language, markup, citations }, context.generator);
    const text = fillTemplate(`${report.kind}/page.md.hbs`, view, context);
    return new TextEncoder().encode(tidyBlankLines(text));
  },
};

/** Templates may leave blank lines where a block was absent; Markdown needs one at most. */
export function tidyBlankLines(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
