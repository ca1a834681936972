import type { Language } from '../../language/language.ts';
import type { Text } from '../../language/phrase.ts';
import { say, type TextPart, translate } from '../../language/translate.ts';
import type { Citations } from '../citations.ts';

/** How a page format writes text: the only place where markup is made outside the templates. */
export interface Markup {
  /** Runs of text as literal text; a run that is a figure may lead to its sources. */
  readonly inline: (parts: readonly TextPart[]) => string;
  /** Runs of text that lead to a place on the page, where the format can. */
  readonly link: (parts: readonly TextPart[], anchor: string) => string;
  /** Literal text that follows something else on its line: a heading, a caption, a label. */
  readonly label: (text: string) => string;
  /** A clerk's Markdown, its headings below a heading of rank `below`. */
  readonly narrative: (markdown: string, below: number) => string;
}

/** What composing a page needs besides the report. */
export interface Page {
  readonly language: Language;
  readonly markup: Markup;
  readonly citations: Citations;
}

/** A text in the page's language, its figures leading to their sources. */
export function inline({ language, markup }: Page, text: Text): string {
  return markup.inline(translate(language, text));
}

/** A text without links, for headings, captions and attributes. */
export function plain({ language, markup }: Page, text: Text): string {
  return markup.label(say(language, text));
}
