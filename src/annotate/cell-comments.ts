import { escapeXstring } from '../ooxml/escape-xml.ts';
import { childNamed, type Outline, prefixOf } from '../ooxml/outline.ts';
import type { PackageDraft } from '../ooxml/package-draft.ts';
import { columnLetters } from '../source/location.ts';
import type { CellMark } from './cell-mark.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** A comments part with the text of every mark (ECMA-376 part 1 §18.7). */
export function newComments(draft: PackageDraft, marks: readonly CellMark[], author: string): string {
  const part = draft.freeName('xl/comments', '.xml');
  const comments = marks.map((mark) => commentOf('', mark, 0)).join('');
  const authors = `<authors><author>${escapeXstring(author)}</author></authors>`;
  draft.add(
    part,
    `<comments xmlns="${MAIN}">${authors}<commentList>${comments}</commentList></comments>`,
    TYPE,
  );
  return part;
}

/**
 * Adds the text of marks to the comments that a sheet has: a comment of its own where the cell has none, else behind what somebody
 * wrote there. A cell with a conversation (threaded comment) is left alone: its text is written by Excel.
 * @returns the marks that got a comment of their own, which needs a shape
 */
export function addComments(
  draft: PackageDraft,
  part: string,
  marks: readonly CellMark[],
  author: string,
  threaded: ReadonlySet<string>,
): CellMark[] {
  const root = draft.outline(part, 4, 'ref');
  const authors = childNamed(root, 'authors');
  const list = childNamed(root, 'commentList');
  if (authors === undefined || list === undefined) return [];
  const prefix = prefixOf(root);
  const change = draft.change(part);
  const index = authors.children.length;
  change.insert(authors.closeStart, `<${prefix}author>${escapeXstring(author)}</${prefix}author>`);
  const existing = new Map(list.children.map((comment) => [comment.attributes['ref'] ?? '', comment]));
  const fresh = marks.filter((mark) => {
    const comment = existing.get(cellOf(mark));
    if (comment === undefined) return true;
    const text = childNamed(comment, 'text');
    if (text !== undefined && !threaded.has(cellOf(mark))) appendText(change, prefix, text, mark.text);
    return false;
  });
  change.insert(list.closeStart, fresh.map((mark) => commentOf(prefix, mark, index)).join(''));
  return fresh;
}

/** Plain text becomes a run first: beside runs it would not be shown. */
function appendText(
  change: ReturnType<PackageDraft['change']>,
  prefix: string,
  text: Outline,
  added: string,
): void {
  const plain = childNamed(text, 't');
  if (plain !== undefined) {
    change.insert(plain.start, `<${prefix}r>`);
    change.insert(plain.end, `</${prefix}r>`);
  }
  const at = text.children.findLast(({ name }) => name === 'r' || name === 't')?.end ?? text.openEnd;
  change.insert(at, runOf(prefix, `\n\n${added}`));
}

function commentOf(prefix: string, mark: CellMark, author: number): string {
  return `<${prefix}comment ref="${cellOf(mark)}" authorId="${author}"><${prefix}text>${runOf(prefix, mark.text)}</${prefix}text></${prefix}comment>`;
}

function runOf(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXstring(text)}</${prefix}t></${prefix}r>`;
}

/** The cells that hold a conversation. */
export function threadedCells(root: Outline): Set<string> {
  return new Set(root.children.map(({ attributes }) => attributes['ref'] ?? ''));
}

function cellOf({ row, column }: CellMark): string {
  return `${columnLetters(column)}${row}`;
}
