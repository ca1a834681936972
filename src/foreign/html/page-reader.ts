import { FontNames } from '../../ooxml/font-names.ts';
import { mostColumns, mostRows, readMarks, readSpan } from './cell-attributes.ts';
import type { Look, StyleSheet } from './css.ts';
import { readControl } from './form-controls.ts';
import { HtmlText } from './html-text.ts';
import { type CellDraft, hasCells, type PageDraft, type RowDraft, type TableDraft } from './page-draft.ts';
import { attributeOf, type Element, type PageVisitor } from './page-tree.ts';
import { splitLines, unfoldLayouts } from './unfold-layouts.ts';

/** What an open element adds; `undo` closes a table, row, cell or caption. */
interface Open {
  isHidden: boolean;
  font: number;
  undo: (() => void) | undefined;
}

interface OpenTable {
  draft: TableDraft;
  group: number;
  row: RowDraft | undefined;
  /** The open cell or caption. */
  cell: HtmlText | undefined;
  /** Tables inside the open cell. */
  inner: CellDraft['inner'];
}

const unread = new Set(['script', 'template', 'iframe', 'svg', 'math', 'title', 'comment', 'xml']);
const blocks =
  /^(p|div|h[1-6]|ul|ol|li|dl|dt|dd|pre|blockquote|center|address|article|section|header|footer|form|fieldset|hr|tr)$/;

/** Turns a page into drafts of its tables: every text shown stands in a cell, or in a line before or after a table. */
export class PageReader implements PageVisitor {
  readonly page: PageDraft;
  readonly #styles: StyleSheet;
  readonly #fonts: FontNames;
  readonly #open: Open[] = [{ isHidden: false, font: 0, undo: undefined }];
  /** Tables around the place where the walk stands, the innermost last; each with its open cell. */
  readonly #tables: OpenTable[] = [];
  #loose = new HtmlText();
  #heading: HtmlText | undefined;
  #lastHeading: string | undefined;
  #lastOuter: TableDraft | undefined;

  constructor(styles: StyleSheet) {
    this.#styles = styles;
    const font = ['td', 'table', 'body'].map((tag) => styles.find(tag, undefined, undefined)?.font);
    this.#fonts = new FontNames([font.find((name) => name !== undefined) ?? '']);
    this.page = { tables: [], sheetNames: [], date1904: false, fonts: this.#fonts.list };
  }

  enter(element: Element): boolean {
    const { tagName } = element;
    if (tagName === 'style' || unread.has(tagName)) return false;
    const look = this.#styles.find(tagName, attributeOf(element, 'class'), attributeOf(element, 'style'));
    const parent = this.#top;
    const font =
      look?.font ?? (tagName === 'font' ? attributeOf(element, 'face')?.split(',')[0]?.trim() : undefined);
    const isHidden =
      parent.isHidden || look?.isHidden === true || attributeOf(element, 'hidden') !== undefined;
    const open: Open = {
      isHidden,
      font: font === undefined ? parent.font : this.#fonts.find(font),
      undo: undefined,
    };
    const control = readControl(element);
    if (control !== undefined) {
      if (!isHidden) this.#target.add(control, open.font);
      return false;
    }
    if (blocks.test(tagName)) this.#target.breakBlock();
    if (tagName === 'br' && !this.#isSuppressed(isHidden)) this.#target.breakLine(open.font);
    open.undo = this.#begin(element, open, look);
    this.#open.push(open);
    return true;
  }

  leave({ tagName }: Element): void {
    this.#open.pop()?.undo?.();
    if (blocks.test(tagName)) this.#target.breakBlock();
  }

  text(text: string): void {
    const { isHidden, font } = this.#top;
    if (!this.#isSuppressed(isHidden)) this.#target.add(text, font);
    if (!isHidden) this.#heading?.add(text, font);
  }

  /** Excel puts what a page cannot say into conditional comments. */
  comment(text: string): void {
    if (!text.includes('ExcelWorkbook')) return;
    for (const [, name = ''] of text.matchAll(/<x:Name>([^<]*)<\/x:Name>/gi))
      this.page.sheetNames.push(name.trim());
    if (/<x:Date1904\s*\/?>/i.test(text)) this.page.date1904 = true;
  }

  /** To be asked once, when the walk is done. */
  finish(): PageDraft {
    unfoldLayouts(this.page.tables);
    const { tables } = this.page;
    const last = this.#lastOuter;
    (last !== undefined && hasCells(last) ? last : tables.at(-1))?.after.push(...this.#takeLoose());
    return this.page;
  }

  get #top(): Open {
    return this.#open.at(-1) ?? { isHidden: false, font: 0, undo: undefined };
  }

  get #target(): HtmlText {
    return this.#tables.at(-1)?.cell ?? this.#loose;
  }

  /** What is hidden inside a cell or between tables is not shown; hidden rows and tables are read and marked. */
  #isSuppressed(isHidden: boolean): boolean {
    if (!isHidden) return false;
    const table = this.#tables.at(-1);
    return table?.cell === undefined ? table === undefined : !this.#isCellHidden;
  }

  /** The open cell stands in a hidden row, column group or table, and its text is kept. */
  #isCellHidden = false;

  #begin(element: Element, open: Open, look: Look | undefined): (() => void) | undefined {
    const { tagName } = element;
    if (tagName === 'table') return this.#beginTable(open);
    if (/^h[1-6]$/.test(tagName)) return this.#beginHeading();
    const table = this.#tables.at(-1);
    if (table === undefined) return undefined;
    if (tagName === 'caption') return this.#beginCaption();
    if (/^(thead|tbody|tfoot)$/.test(tagName)) table.group++;
    if (tagName === 'col') this.#addColumns(element, open.isHidden && !this.#isTableHidden, table.draft);
    if (tagName === 'tr') return this.#beginRow(open);
    return tagName === 'td' || tagName === 'th' ? this.#beginCell(element, open, look) : undefined;
  }

  get #isTableHidden(): boolean {
    return this.#tables.at(-1)?.draft.isHidden === true;
  }

  #beginTable({ isHidden }: Open): () => void {
    const isOuter = this.#tables.length === 0;
    const before = isOuter ? this.#takeLoose() : [];
    const draft: TableDraft = {
      name: isOuter ? this.#lastHeading : undefined,
      isHidden,
      before,
      after: [],
      rows: [],
      hiddenColumns: new Set(),
      columns: 0,
    };
    this.#lastHeading = undefined;
    this.page.tables.push(draft);
    if (isOuter) this.#lastOuter = draft;
    const isCellHidden = this.#isCellHidden;
    const outer = this.#tables.at(-1);
    outer?.inner.push({ at: outer.cell?.text.trim().length ?? 0, table: draft });
    this.#tables.push({ draft, group: 0, row: undefined, cell: undefined, inner: [] });
    return () => {
      this.#tables.pop();
      this.#isCellHidden = isCellHidden;
      this.#target.breakBlock();
    };
  }

  #beginHeading(): () => void {
    const heading = new HtmlText();
    this.#heading = heading;
    return () => {
      this.#heading = undefined;
      this.#lastHeading = heading.finish().text.replaceAll('\n', ' ') || undefined;
    };
  }

  /** A caption is a line before the table, and names it. */
  #beginCaption(): () => void {
    const table = this.#tables.at(-1);
    const text = new HtmlText();
    if (table === undefined) return () => {};
    table.cell = text;
    return () => {
      table.cell = undefined;
      const lines = splitLines(text.finish().text);
      table.draft.before.push(...lines);
      table.draft.name = lines[0] ?? table.draft.name;
    };
  }

  #addColumns(element: Element, isHidden: boolean, draft: TableDraft): void {
    const first = draft.columns + 1;
    draft.columns += readSpan(element, 'span', mostColumns);
    for (let column = first; isHidden && column <= Math.min(draft.columns, 16_384); column++) {
      draft.hiddenColumns.add(column);
    }
  }

  #beginRow({ isHidden }: Open): () => void {
    const table = this.#tables.at(-1);
    if (table === undefined) return () => {};
    const row: RowDraft = { isHidden: isHidden && !table.draft.isHidden, group: table.group, cells: [] };
    table.row = row;
    table.draft.rows.push(row);
    return () => {
      table.row = undefined;
    };
  }

  #beginCell(element: Element, open: Open, look: Look | undefined): () => void {
    const table = this.#tables.at(-1);
    const row = table?.row;
    if (table === undefined || row === undefined) return () => {};
    const text = new HtmlText();
    const isCellHidden = this.#isCellHidden;
    const inner: CellDraft['inner'] = [];
    table.cell = text;
    table.inner = inner;
    this.#isCellHidden = open.isHidden;
    return () => {
      table.cell = undefined;
      this.#isCellHidden = isCellHidden;
      const { text: letters, font = open.font, runs } = text.finish();
      const width = readSpan(element, 'colspan', mostColumns);
      const height = readSpan(element, 'rowspan', mostRows, 0);
      const marks = readMarks(element);
      row.cells.push({ text: letters, font, runs, width, height, format: look?.format, marks, inner });
    };
  }

  #takeLoose(): string[] {
    const lines = splitLines(this.#loose.finish().text);
    this.#loose = new HtmlText();
    return lines;
  }
}
