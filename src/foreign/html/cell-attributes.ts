import { markNames } from './html-cell.ts';
import type { CellDraft } from './page-draft.ts';
import { attributeOf, type Element } from './page-tree.ts';

/** HTML's own bounds for spans (§4.9.11). */
export const mostColumns = 1_000;
export const mostRows = 65_534;

/** A span as HTML clamps it: 1 where it is no number, at most `most`. */
export function readSpan(element: Element, name: string, most: number, least = 1): number {
  const stored = /^\s*\+?(\d+)/.exec(attributeOf(element, name) ?? '')?.[1];
  return stored === undefined ? 1 : Math.min(Math.max(Number(stored), least), most);
}

export function readMarks({ attrs }: Element): CellDraft['marks'] {
  const marks = attrs.filter(({ name }) => markNames.test(name));
  return marks.length === 0 ? undefined : new Map(marks.map(({ name, value }) => [name, value]));
}
