import { SaxesParser } from 'saxes';
import { runProgram } from './run-program.ts';

export interface GfmTable {
  /** First and last line in the file, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The text of each cell, the head first. */
  readonly rows: readonly (readonly string[])[];
}

/** A Markdown file as GitHub's own parser understands it. */
export interface GfmDocument {
  readonly tables: readonly GfmTable[];
  /** Raw HTML that would reach a page. */
  readonly html: readonly string[];
  /** Where links and pictures lead. */
  readonly destinations: readonly string[];
  /** Code spans and code blocks. */
  readonly code: readonly string[];
}

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist'];
const RAW: ReadonlySet<string> = new Set(['html_inline', 'html_block']);
const CODE: ReadonlySet<string> = new Set(['code', 'code_block']);

export async function readGfm(path: string): Promise<GfmDocument> {
  const options = EXTENSIONS.flatMap((name) => ['--extension', name]);
  const xml = await runProgram('cmark-gfm', [...options, '--sourcepos', '--to', 'xml', path]);
  const tables: { firstLine: number; lastLine: number; rows: string[][] }[] = [];
  const found = { html: [] as string[], destinations: [] as string[], code: [] as string[] };
  let cell: string | undefined;
  let text = '';

  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'table') {
      const [, first, last] = /^(\d+):\d+-(\d+):/.exec(attributes['sourcepos'] ?? '') ?? [];
      tables.push({ firstLine: Number(first), lastLine: Number(last), rows: [] });
    }
    if (name === 'table_header' || name === 'table_row') tables.at(-1)?.rows.push([]);
    if (name === 'table_cell') cell = '';
    if (name === 'link' || name === 'image') found.destinations.push(attributes['destination'] ?? '');
    if (cell !== undefined && name === 'softbreak') cell += ' ';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (RAW.has(name)) found.html.push(text);
    if (CODE.has(name)) found.code.push(text);
    if (cell !== undefined && (name === 'text' || CODE.has(name))) cell += text;
    if (name === 'table_cell') {
      tables
        .at(-1)
        ?.rows.at(-1)
        ?.push(cell ?? '');
      cell = undefined;
    }
    text = '';
  });
  parser.write(xml).close();
  return { tables, ...found };
}
