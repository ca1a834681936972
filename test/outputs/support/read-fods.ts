import { readFileSync } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A cell as LibreOffice holds it. */
export interface OfficeCell {
  /** float, percentage, date, string, boolean, error … */
  readonly type: string;
  /** The exact value; for text, the text. */
  readonly value: string;
  /** The value as shown. */
  readonly shown: string;
  readonly formula?: string;
  /** Where the cell links to. */
  readonly links: readonly string[];
}

export interface OfficeSheet {
  readonly name: string;
  /** By row and column from 1: "4:2". Empty cells are not listed. */
  readonly cells: ReadonlyMap<string, OfficeCell>;
  /** Last of the rows that are repeated on each page, or 0. */
  readonly lastHeadRow: number;
}

/** Reads LibreOffice's flat XML. */
export function readFods(path: string): OfficeSheet[] {
  const reader = new FodsReader();
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.write(readFileSync(path, 'utf8')).close();
  return reader.sheets;
}

class FodsReader {
  readonly sheets: { name: string; cells: Map<string, OfficeCell>; lastHeadRow: number }[] = [];
  #row = 0;
  #column = 0;
  #isHead = false;
  #cell: { attributes: Record<string, string>; lines: string[]; links: string[] } | undefined;
  #isInLine = false;
  /** How many drawn objects are open: a chart is a document with a table of its own. */
  #objects = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    if (name === 'draw:object') this.#objects += 1;
    if (this.#objects > 0) return;
    switch (name) {
      case 'table:table':
        this.sheets.push({ name: attributes['table:name'] ?? '', cells: new Map(), lastHeadRow: 0 });
        this.#row = 0;
        break;
      case 'table:table-header-rows':
        this.#isHead = true;
        break;
      case 'table:table-row':
        this.#row += 1;
        this.#column = 0;
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = { attributes, lines: [], links: [] };
        break;
      case 'text:p':
        this.#isInLine = true;
        this.#cell?.lines.push('');
        break;
      case 'text:s':
        this.text(' '.repeat(Number(attributes['text:c'] ?? 1)));
        break;
      case 'text:tab':
        this.text('\t');
        break;
      case 'text:line-break':
        this.text('\n');
        break;
      case 'text:a':
        this.#cell?.links.push(attributes['xlink:href'] ?? '');
        break;
    }
  }

  text(text: string): void {
    const lines = this.#objects > 0 ? undefined : this.#cell?.lines;
    if (this.#isInLine && lines !== undefined) lines.push((lines.pop() ?? '') + text);
  }

  close({ name, attributes }: SaxesTagPlain): void {
    if (name === 'draw:object') this.#objects -= 1;
    if (this.#objects > 0) return;
    const sheet = this.sheets.at(-1);
    if (sheet === undefined) return;
    if (name === 'text:p') this.#isInLine = false;
    if (name === 'table:table-header-rows') {
      this.#isHead = false;
      sheet.lastHeadRow = this.#row;
    }
    if (name === 'table:table-row') {
      this.#repeatRow(sheet.cells, Number(attributes['table:number-rows-repeated'] ?? 1));
      if (this.#isHead) sheet.lastHeadRow = this.#row;
    }
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell(sheet.cells);
  }

  /** Equal neighbours are written once; a sheet ends with a million empty rows, which hold no cell to repeat. */
  #repeatRow(cells: Map<string, OfficeCell>, times: number): void {
    const row =
      times === 1
        ? []
        : [...cells].flatMap(([place, cell]) => {
            const [at, column] = place.split(':');
            return Number(at) === this.#row ? [{ column, cell }] : [];
          });
    if (row.length > 0) {
      for (let more = 1; more < times; more++)
        for (const { column, cell } of row) cells.set(`${this.#row + more}:${column}`, cell);
    }
    this.#row += times - 1;
  }

  #closeCell(cells: Map<string, OfficeCell>): void {
    const { attributes = {}, lines = [], links = [] } = this.#cell ?? {};
    this.#cell = undefined;
    const repeated = Number(attributes['table:number-columns-repeated'] ?? 1);
    const type = attributes['calcext:value-type'] ?? attributes['office:value-type'];
    if (type !== undefined) {
      const shown = lines.join('\n');
      const value =
        attributes['office:value'] ??
        attributes['office:date-value'] ??
        attributes['office:boolean-value'] ??
        shown;
      const formula = attributes['table:formula'];
      for (let at = 1; at <= repeated; at++) {
        cells.set(`${this.#row}:${this.#column + at}`, {
          type,
          value,
          shown,
          links,
          ...(formula === undefined ? {} : { formula }),
        });
      }
    }
    this.#column += repeated;
  }
}
