import { RefusalError } from '../../ooxml/refusal.ts';
import type { CellStyle } from '../../ooxml/styles.ts';
import type { WorkbookCell } from '../../ooxml/workbook.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import { asResult, type CellMaker } from '../cell-maker.ts';
import { TextDraft } from '../text-draft.ts';
import { attribute } from './attribute.ts';
import { html, spreadsheet } from './names.ts';
import type { SpreadsheetmlStyles } from './spreadsheetml-styles.ts';

/** Reads the `<Cell>` just started, up to and with its end; undefined where it holds nothing. */
export function readCell(
  reader: XmlReader,
  column: number,
  style: CellStyle,
  styles: SpreadsheetmlStyles,
  maker: CellMaker,
): WorkbookCell | undefined {
  const formula = attribute(reader, 'Formula');
  let cell: WorkbookCell | undefined;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'text' && reader.text.trim() !== '') {
      throw new RefusalError('unexpected-markup', `text in a cell of column ${column}`);
    }
    if (token !== 'start') continue;
    if (reader.uri !== spreadsheet || reader.name !== 'Data') reader.skip();
    else if (cell !== undefined)
      throw new RefusalError('unexpected-markup', `two values in column ${column}`);
    else cell = readData(reader, column, style, styles, maker);
  }
  if (formula === undefined) return cell;
  if (cell === undefined) return maker.unresolved(column, formula.replace(/^=/, ''));
  return asResult(cell);
}

function readData(
  reader: XmlReader,
  column: number,
  style: CellStyle,
  styles: SpreadsheetmlStyles,
  maker: CellMaker,
): WorkbookCell | undefined {
  const type = attribute(reader, 'Type') ?? 'String';
  const draft = readText(reader, style.font, styles);
  const value = draft.text.trim();
  if (type === 'String') {
    const { font = style.font, runs } = draft.fonts;
    return maker.text(column, draft.text, font, runs);
  }
  if (value === '') return undefined;
  switch (type) {
    case 'Number':
      return maker.number(column, value, style);
    case 'DateTime':
      return maker.date(column, value, style.font);
    case 'Boolean':
      return /^(0|1|true|false)$/i.test(value)
        ? maker.truth(column, /^(1|true)$/i.test(value))
        : maker.text(column, value, style.font);
    case 'Error':
      return maker.fault(column, value);
    default:
      throw new RefusalError('unexpected-markup', `Type="${type}" in column ${column}`);
  }
}

/** Text as stored; parts of it may stand in HTML elements of which only fonts and breaks matter. */
function readText(reader: XmlReader, font: number, styles: SpreadsheetmlStyles): TextDraft {
  const draft = new TextDraft();
  const fonts = [font];
  while (fonts.length > 0) {
    const token = reader.next();
    const current = fonts.at(-1) ?? font;
    if (token === 'text') draft.add(reader.text, current);
    else if (token === 'end') fonts.pop();
    else {
      if (reader.name === 'Br') draft.add('\n', current);
      const face =
        reader.name === 'Font' ? (reader.attributeOf(html, 'Face') ?? reader.attribute('Face')) : undefined;
      fonts.push(face === undefined ? current : styles.findFont(face));
    }
  }
  return draft;
}
