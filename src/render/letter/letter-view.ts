import type { TableView } from '../page/page-view.ts';

/**
 * What a letter template is given. As in a page's view, every string is already safe in the format it is for; those marked *inline*
 * may begin a line. What only the signatory knows is not here: the template leaves room for it with `words.blank…`.
 */
export interface LetterView {
  /** BCP 47 tag. */
  readonly language: string;
  /** The catalogue's `letter.words.*`: `words.number`, `words.to`, `words.recipients`, … */
  readonly words: Readonly<Record<string, string>>;
  readonly nation: string;
  readonly motto: string;
  readonly issuer: string;
  readonly subject: string;
  readonly to: string;
  /** Inline. */
  readonly opening: string;
  readonly requests: readonly { readonly number: number /** Inline. */; readonly text: string }[];
  /** Inline. */
  readonly closing: string;
  /** Null where the letter says all by itself. */
  readonly annex: {
    readonly parts: readonly { readonly heading: string; readonly table: TableView }[];
  } | null;
}
