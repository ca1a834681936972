import { cleanText } from '../clean-text.ts';

/** Characters that make markup anywhere in a line of GitHub's Markdown; "$" starts formulas there. */
const MARKUP = /[\\`*_{}[\]<>#|~&$]/g;

/** Beginnings that would make a line a list item, a rule, the underline of a heading or of a table's head. */
const OPENING = /^(?:[-+](?=[\s-]|$)|[=:](?=[=-])|=$|\d+(?=[.)](?:\s|$)))/;

/** Any text as one line of literal Markdown, safe at the start of a line and in a table cell. */
export function escapeMarkdown(text: string): string {
  return escapeOpening(escapeInline(text).trim());
}

/** Literal text in the middle of a line. */
export function escapeInline(text: string): string {
  return cleanText(text)
    .replace(/[\t\n ]+/g, ' ')
    .replace(MARKUP, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/(www)\./gi, '$1\\.');
}

/** Keeps a line from being read as a block of its own. */
export function escapeOpening(line: string): string {
  return line.replace(OPENING, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
