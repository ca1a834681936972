import type { Buffer } from 'node:buffer';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { Workbook } from '../../ooxml/workbook.ts';
import type { CellMaker } from '../cell-maker.ts';
import { decodeMarkup } from '../decode-text.ts';
import { layOutTable } from './lay-out-table.ts';
import { hasCells, type PageDraft, type TableDraft } from './page-draft.ts';
import { PageReader } from './page-reader.ts';
import { walkPage } from './page-tree.ts';
import { StyleReader } from './style-reader.ts';

const mostDepth = 4_000;
const mostAttributes = 10_000;

/**
 * A page of HTML tables saved as a workbook, each table a sheet. A table inside a cell is a sheet of its own; the one
 * around it is a sheet only when it holds text besides. Cells are text unless attributes or formats prove a value.
 * parse5 repairs the markup as browsers do, so the rows are those that the sender sees.
 */
export async function readHtml(bytes: Buffer, maker: CellMaker): Promise<Workbook> {
  const document = await parsePage(decodeMarkup(bytes, 'page'));
  const styleReader = new StyleReader();
  walkPage(document, styleReader);
  const reader = new PageReader(styleReader.styles);
  walkPage(document, reader);
  const page = reader.finish();
  if (page.tables.length === 0) throw new RefusalError('not-a-workbook', 'page without a table');
  maker.date1904 = page.date1904;
  const shown = page.tables.filter(hasContent);
  const names = nameTables(shown, page);
  return {
    date1904: page.date1904,
    sheets: shown.map((table, index) => layOutTable(table, names[index] ?? '', maker)),
    otherSheets: [],
    fonts: page.fonts,
  };
}

/** parse5's work grows with the square of the depth and of a tag's attributes; browsers stop at 512 elements. */
async function parsePage(text: string): Promise<DefaultTreeAdapterTypes.Document> {
  refuseCrowdedTags(text);
  const { defaultTreeAdapter, parse } = await import('parse5');
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush(): void {
      if (++depth > mostDepth) throw new RefusalError('too-complex', `${depth} elements one in another`);
    },
    onItemPop(): void {
      depth--;
    },
  };
  return parse(text, { scriptingEnabled: false, treeAdapter });
}

function refuseCrowdedTags(text: string): void {
  for (let at = text.indexOf('<'); at !== -1; ) {
    const next = text.indexOf('<', at + 1);
    const end = next === -1 ? text.length : next;
    if (end - at > mostAttributes) {
      const tag = text
        .slice(at, end)
        .replace(/>.*/s, '')
        .replace(/"[^"]*"|'[^']*'/g, '"');
      if (tag.split(/[\s/"]+/, mostAttributes + 1).length > mostAttributes) {
        throw new RefusalError('too-complex', 'attributes of one element');
      }
    }
    at = next;
  }
}

function hasContent(table: TableDraft): boolean {
  return table.before.length > 0 || table.after.length > 0 || hasCells(table);
}

/** Excel's own names where there is one for each table, else caption or heading, else a number; never twice. */
function nameTables(tables: readonly TableDraft[], { sheetNames }: PageDraft): string[] {
  const given = new Set<string>();
  return tables.map(({ name }, index) => {
    const own = sheetNames.length === tables.length ? sheetNames[index] : name;
    const wanted = own === undefined || own === '' ? `Table ${index + 1}` : own.slice(0, 100);
    let unique = wanted;
    for (let count = 2; given.has(unique.toLowerCase()); count++) unique = `${wanted} (${count})`;
    given.add(unique.toLowerCase());
    return unique;
  });
}
