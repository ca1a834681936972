import { readCount } from '../../ooxml/markup.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { CellStyle } from '../../ooxml/styles.ts';
import type { WorkbookCell } from '../../ooxml/workbook.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import { asResult, type CellMaker } from '../cell-maker.ts';
import { TextDraft } from '../text-draft.ts';
import { calc, office, table, text } from './ods-names.ts';
import type { OdsStyles } from './ods-styles.ts';

/** A cell element as read, to be made as often as it is repeated. */
export interface OdsCell {
  type: string | undefined;
  value: string;
  formula: string | undefined;
  isFault: boolean;
  draft: TextDraft;
}

const mostBlanks = 32_767;

/** Reads the cell just started (OpenDocument 1.3 part 3 §9.1.4) up to and with its end. */
export function readOdsCell(reader: XmlReader, styles: OdsStyles, font: number): OdsCell {
  const type = reader.attributeOf(office, 'value-type');
  const named =
    type === 'date' || type === 'time' || type === 'boolean' || type === 'string' ? `${type}-` : '';
  const value = reader.attributeOf(office, `${named}value`);
  const cell: OdsCell = {
    type,
    value: value ?? '',
    formula: reader.attributeOf(table, 'formula'),
    isFault: reader.attributeOf(calc, 'value-type') === 'error',
    draft: new TextDraft(),
  };
  readParagraphs(reader, styles, font, cell.draft);
  if (type === 'string' && value === undefined) cell.value = cell.draft.text;
  if (
    type === 'string' &&
    cell.formula !== undefined &&
    /^(#[A-Z0-9/]+[!?]?|Err:\d+)$/.test(cell.draft.text)
  ) {
    cell.isFault ||= value === '' || value === cell.draft.text;
  }
  return cell;
}

export function isBlank({ type, formula, draft }: OdsCell): boolean {
  return type === undefined && formula === undefined && draft.text === '';
}

/** The value of a cell that is not blank. */
export function makeOdsCell(cell: OdsCell, column: number, style: CellStyle, maker: CellMaker): WorkbookCell {
  if (cell.type === undefined) {
    if (cell.formula !== undefined) return maker.unresolved(column, cell.formula.replace(/^(\w+:)?=/, ''));
    return makeText(cell, column, style, maker);
  }
  const made = makeValue(cell, column, style, maker);
  return cell.formula === undefined ? made : asResult(made);
}

function makeValue(cell: OdsCell, column: number, style: CellStyle, maker: CellMaker): WorkbookCell {
  const { type, value } = cell;
  if (cell.isFault) return maker.fault(column, cell.draft.text);
  switch (type) {
    case 'float':
    case 'currency':
      return maker.number(column, value, style);
    case 'percentage':
      return maker.number(
        column,
        value,
        style.format === 'percent' ? style : { ...style, format: 'percent' },
      );
    case 'boolean':
      return maker.truth(column, value === 'true' || value === '1');
    case 'date':
      return maker.date(column, value, style.font);
    case 'time':
      return makeTime(cell, column, style, maker);
    default:
      return makeText(cell, column, style, maker);
  }
}

function makeText(
  { value, draft }: OdsCell,
  column: number,
  style: CellStyle,
  maker: CellMaker,
): WorkbookCell {
  const { font = style.font, runs } = draft.fonts;
  const isWhole = draft.text === value || value === '';
  return isWhole
    ? maker.text(column, draft.text, font, runs)
    : maker.text(column, value, runs === undefined ? font : style.font);
}

/** `PT13H30M00S` as a part of a day, which is how the other formats store it. */
function makeTime({ value }: OdsCell, column: number, style: CellStyle, maker: CellMaker): WorkbookCell {
  const parts = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(value);
  if (parts === null) return maker.text(column, value, style.font);
  const [, sign = '', hours = '0', minutes = '0', seconds = '0'] = parts;
  const days = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
  const format = style.format === 'duration' || days >= 1 ? 'duration' : 'time';
  return maker.number(column, sign + String(days), { ...style, format });
}

/** Paragraphs joined by line breaks; comments, notes and drawings are no text of the cell. */
function readParagraphs(reader: XmlReader, styles: OdsStyles, font: number, draft: TextDraft): void {
  const open: (number | undefined)[] = [];
  let paragraphs = 0;
  for (let depth = 1; depth > 0; ) {
    const token = reader.next();
    if (token === 'end') {
      depth--;
      open.pop();
    } else if (token === 'text') {
      if (open.length > 0)
        draft.addCollapsed(reader.text, open.findLast((each) => each !== undefined) ?? font);
    } else if (depth === 1) {
      if (reader.uri === table) throw new RefusalError('unexpected-markup', `${reader.part}: ${reader.name}`);
      if (reader.uri !== text || (reader.name !== 'p' && reader.name !== 'h')) {
        reader.skip();
        continue;
      }
      if (paragraphs++ > 0) draft.add('\n', font);
      depth++;
      open.push(undefined);
    } else if (reader.uri !== text || /^(note|ruby-text|bookmark)/.test(reader.name)) reader.skip();
    else {
      depth++;
      open.push(readInline(reader, styles, font, draft));
    }
  }
}

/** Blanks, tabs and breaks are elements (§6.1.2 ff.); a span may name a font. */
function readInline(
  reader: XmlReader,
  styles: OdsStyles,
  font: number,
  draft: TextDraft,
): number | undefined {
  const { name } = reader;
  if (name === 's') {
    const count = readCount(reader.attributeOf(text, 'c') ?? '1');
    if (count < 0 || count > mostBlanks) throw new RefusalError('too-complex', `${count} blanks`);
    draft.add(' '.repeat(count), font);
  }
  if (name === 'tab') draft.add('\t', font);
  if (name === 'line-break') draft.add('\n', font);
  return name === 'span' ? styles.fontOfText(reader.attributeOf(text, 'style-name')) : undefined;
}
