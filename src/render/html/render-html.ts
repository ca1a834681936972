import type { TextPart } from '../../language/translate.ts';
import { type Citations, openCitations } from '../citations.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import { composePage } from '../page/compose-page.ts';
import { fillTemplate } from '../page/fill-template.ts';
import type { Markup } from '../page/page.ts';
import type { Renderer } from '../renderer.ts';
import { escapeHtml } from './escape-html.ts';
import { writeNarrative } from './write-narrative.ts';

/** One self-contained web page: no script, no request, readable from paper to phone. */
export const html: Renderer = {
  format: 'html',
  extension: 'html',
  async render(report, context) {
    const citations = openCitations(report.figures);
    const markup: Markup = {
      inline: (parts) => parts.map((part) => writePart(part, citations)).join(''),
      link: (parts, anchor) =>
        `<a href="#${anchor}">${escapeHtml(parts.map(({ text }) => text).join(''))}</a>`,
      label: escapeHtml,
      narrative: (text, below) => writeNarrative(parseNarrative(text), below),
    };
    const view = composePage(report, { language: context.language, markup, citations }, context.generator);
    return new TextEncoder().encode(fillTemplate(`${report.kind}/page.html.hbs`, view, context));
  },
};

/** A figure leads to its entry among the sources; its first place on the page is where that entry leads back to. */
function writePart({ text, figure }: TextPart, citations: Citations): string {
  const citation = figure === undefined ? undefined : citations.cite(figure);
  if (citation === undefined) return escapeHtml(text);
  const place = citation.isFirst ? ` id="r${citation.number}"` : '';
  return `<a${place} href="#f${citation.number}">${escapeHtml(text)}</a>`;
}
