import type { Budget } from '../limits/budget.ts';
import { normalizeIsoDate } from './iso-date.ts';
import { isTrue, passForeign, readCount } from './markup.ts';
import { mainNamespace } from './namespaces.ts';
import { RefusalError } from './refusal.ts';
import { type RichText, readRichText } from './rich-text.ts';
import { convertSerial } from './serial-date.ts';
import { type CellStyle, plainStyle, type Styles, unknownStyle } from './styles.ts';
import type { TextCell, WorkbookCell } from './workbook.ts';
import type { XmlReader } from './xml-reader.ts';
import { decodeXstring } from './xstring.ts';

/** What the cells of all sheets share. */
export interface CellSources {
  strings: readonly (string | RichText)[] | undefined;
  styles: Styles;
  date1904: boolean;
  budget: Budget;
}

const mostDates = 5_000;
/** A run takes about as much memory as so many letters. */
const runUnits = 40;

/** Reads `<c>` elements (ECMA-376 part 1 §18.3.1.4) into values. */
export class CellReader {
  readonly #reader: XmlReader;
  readonly #sources: CellSources;
  #value: string | undefined;
  #inline: string | RichText | undefined;
  #formula: string | undefined;
  /** Few days stand in many cells. */
  readonly #dates = new Map<string, { iso: string; serial: string }>();

  constructor(reader: XmlReader, sources: CellSources) {
    this.#reader = reader;
    this.#sources = sources;
  }

  /** Reads the `<c>` just started, up to and with its end; undefined when it holds nothing. */
  read(column: number, reference: string): WorkbookCell | undefined {
    const reader = this.#reader;
    const type = reader.attribute('t');
    const index = reader.attribute('s');
    this.#value = undefined;
    this.#inline = undefined;
    this.#formula = undefined;
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token === 'start') this.#readChild();
    }
    const style = this.#styleAt(index ?? '0');
    const cell = this.#makeCell(column, type ?? 'n', style, reference);
    if (cell === undefined) return undefined;
    if (this.#formula !== undefined && cell.kind !== 'unresolved') cell.formula = true;
    const runs = cell.kind === 'text' ? (cell.runs?.length ?? 0) : 0;
    this.#sources.budget.spend(column, measureText(cell), runs * runUnits);
    return cell;
  }

  #readChild(): void {
    const reader = this.#reader;
    if (reader.uri !== mainNamespace) passForeign(reader);
    else if (reader.name === 'v' && this.#value === undefined) this.#value = reader.readText();
    else if (reader.name === 'f' && this.#formula === undefined) this.#formula = reader.readText();
    else if (reader.name === 'is' && this.#inline === undefined) this.#inline = readRichText(reader);
    else passForeign(reader);
  }

  #styleAt(index: string): CellStyle {
    const { cells } = this.#sources.styles;
    if (cells.length === 0 && index === '0') return plainStyle;
    return cells[readCount(index)] ?? unknownStyle;
  }

  #makeCell(column: number, type: string, style: CellStyle, reference: string): WorkbookCell | undefined {
    const isText = type === 'str' || type === 'inlineStr';
    const value = isText ? this.#value : this.#value?.trim();
    if (this.#inline !== undefined && (type === 'inlineStr' || value === undefined)) {
      return this.#makeRichText(column, this.#inline, style);
    }
    if (value === undefined || (value === '' && !isText)) {
      return this.#formula === undefined ? undefined : { column, kind: 'unresolved', formula: this.#formula };
    }
    switch (type) {
      case 'n':
        return this.#makeNumber(column, value, style);
      case 's':
        return this.#makeRichText(column, this.#findString(value, reference), style);
      case 'str':
      case 'inlineStr':
        return makeText(column, decodeXstring(value), style);
      case 'b':
        return makeTruth(column, value, style);
      case 'e':
        return { column, kind: 'fault', code: value };
      case 'd':
        return makeDate(column, value, style);
      default:
        throw new RefusalError('unexpected-markup', `${this.#reader.part}: ${reference} t="${type}"`);
    }
  }

  #findString(index: string, reference: string): string | RichText {
    const { strings } = this.#sources;
    if (strings === undefined) throw new RefusalError('missing-part', 'shared strings');
    const text = strings[readCount(index)];
    if (text === undefined) {
      throw new RefusalError(
        'bad-reference',
        `${this.#reader.part}: ${reference}: string ${index} of ${strings.length}`,
      );
    }
    return text;
  }

  #makeRichText(column: number, rich: string | RichText, style: CellStyle): TextCell {
    if (typeof rich === 'string') return makeText(column, rich, style);
    const cell = makeText(column, rich.text, style);
    const { fonts } = this.#sources.styles;
    const runs = rich.runs.map(({ end, font }) => ({
      end,
      font: font === '' ? style.font : fonts.find(font),
    }));
    if (runs.some(({ font }) => fonts.list[font] !== fonts.list[style.font])) cell.runs = runs;
    return cell;
  }

  /** What is no xsd:double stays text: `1,5` is what a person must see, and neither 1 nor 15. */
  #makeNumber(column: number, text: string, style: CellStyle): WorkbookCell {
    if (!isDecimal(text)) return makeText(column, text, style);
    const { format, pattern } = style;
    if (format === 'date') {
      const date = this.#dates.get(text) ?? this.#convertDate(text);
      if (date.iso !== '') return { column, kind: 'date', iso: date.iso, serial: date.serial };
    }
    if (pattern !== undefined) return { column, kind: 'number', text, format, pattern };
    return { column, kind: 'number', text, format };
  }

  #convertDate(serial: string): { iso: string; serial: string } {
    const date = { iso: convertSerial(Number(serial), this.#sources.date1904) ?? '', serial };
    if (this.#dates.size < mostDates) this.#dates.set(serial, date);
    return date;
  }
}

/** Dates, truth values and errors are short. */
function measureText(cell: WorkbookCell): number {
  if (cell.kind === 'text' || cell.kind === 'number') return cell.text.length;
  return cell.kind === 'unresolved' ? cell.formula.length : 0;
}

function makeText(column: number, text: string, style: CellStyle): TextCell {
  return style.font === 0 ? { column, kind: 'text', text } : { column, kind: 'text', text, font: style.font };
}

function makeTruth(column: number, text: string, style: CellStyle): WorkbookCell {
  if (text !== '0' && text !== 'false' && !isTrue(text)) return makeText(column, text, style);
  return { column, kind: 'truth', value: isTrue(text) };
}

function makeDate(column: number, text: string, style: CellStyle): WorkbookCell {
  const iso = normalizeIsoDate(text);
  return iso === undefined ? makeText(column, text, style) : { column, kind: 'date', iso };
}

function isDecimal(text: string): boolean {
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text);
}
