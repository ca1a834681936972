import { phrase } from '../../language/phrase.ts';
import type { Letter } from '../../report/letter/letter.ts';
import { openCitations } from '../citations.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { escapeInline, escapeMarkdown } from '../markdown/escape-markdown.ts';
import { tidyBlankLines } from '../markdown/render-markdown.ts';
import { composeTable } from '../page/compose-table.ts';
import { fillTemplate } from '../page/fill-template.ts';
import { inline, type Markup, type Page, plain } from '../page/page.ts';
import type { RenderContext } from '../renderer.ts';
import type { LetterView } from './letter-view.ts';

/** A format that letters come in. */
interface LetterFormat {
  readonly extension: 'md' | 'html';
  readonly markup: Omit<Markup, 'narrative'>;
  readonly finish: (text: string) => string;
}

export const LETTER_FORMATS: readonly LetterFormat[] = [
  {
    extension: 'md',
    markup: {
      inline: (parts) => escapeMarkdown(parts.map(({ text }) => text).join('')),
      label: (text) => escapeInline(text).trim(),
      link: (parts) => escapeMarkdown(parts.map(({ text }) => text).join('')),
    },
    finish: tidyBlankLines,
  },
  {
    extension: 'html',
    markup: {
      inline: (parts) => escapeHtml(parts.map(({ text }) => text).join('')),
      label: escapeHtml,
      link: (parts) => escapeHtml(parts.map(({ text }) => text).join('')),
    },
    finish: (text) => text,
  },
];

/** A letter as one self-contained text, made with the template `letter/page.<extension>.hbs`. */
export function renderLetter(letter: Letter, format: LetterFormat, context: RenderContext): Uint8Array {
  // A letter holds no text of the clerk's own.
  const markup: Markup = { ...format.markup, narrative: () => '' };
  const page: Page = { language: context.language, markup, citations: openCitations([]) };
  const text = fillTemplate(`letter/page.${format.extension}.hbs`, composeView(letter, page), context);
  return new TextEncoder().encode(format.finish(text));
}

function composeView(letter: Letter, page: Page): LetterView {
  return {
    language: page.language.tag,
    words: wordsOf(page),
    nation: plain(page, phrase('render.nation')),
    motto: plain(page, phrase('render.motto')),
    issuer: plain(page, letter.issuer),
    subject: plain(page, letter.subject),
    to: plain(page, letter.to),
    opening: inline(page, letter.opening),
    requests: letter.requests.map((request, index) => ({
      number: index + 1,
      text: inline(page, request),
    })),
    closing: inline(page, letter.closing),
    annex:
      letter.annex.length === 0
        ? null
        : {
            parts: letter.annex.map(({ heading, table }) => ({
              heading: plain(page, heading),
              table: composeTable(page, table, plain(page, heading)),
            })),
          },
  };
}

function wordsOf({ language, markup }: Page): Record<string, string> {
  const prefix = 'letter.words.';
  return Object.fromEntries(
    Object.entries(language.catalogue).flatMap(([key, message]) =>
      key.startsWith(prefix) && typeof message === 'string'
        ? [[key.slice(prefix.length), markup.label(message)] as const]
        : [],
    ),
  );
}
