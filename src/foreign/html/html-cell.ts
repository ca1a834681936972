import { describeFormat } from '../../ooxml/styles.ts';
import type { WorkbookCell } from '../../ooxml/workbook.ts';
import { asResult, type CellMaker, isDecimal } from '../cell-maker.ts';
import { findNamedFormat } from '../named-formats.ts';
import type { CellDraft } from './page-draft.ts';

/** Attributes that say what a value is: Excel's (`x:…`), LibreOffice's (`sdval`, `sdnum`) and SheetJS's (`data-…`). */
export const markNames = /^(x:(num|str|bool|err|fmla)|sdval|sdnum|data-[tvz])$/;

type Marks = NonNullable<CellDraft['marks']>;

const fault = /^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!)$/;
/** `1.541` is one and a half or one and a half thousand. */
const isAmbiguous = /^[-+]?\d{1,3}\.\d{3}$/;

/**
 * The value of an HTML cell: what attributes and formats prove, else its text, which is never read as a number here.
 * Undefined where the cell is blank.
 */
export function makeHtmlCell(column: number, draft: CellDraft, maker: CellMaker): WorkbookCell | undefined {
  const { text, marks } = draft;
  const formula = marks?.get('x:fmla');
  if (text === '' && findStored(marks) === undefined) {
    return formula === undefined ? undefined : maker.unresolved(column, formula.replace(/^=/, ''));
  }
  const cell = makeMarked(column, draft, maker) ?? maker.text(column, text, draft.font, draft.runs);
  return formula === undefined ? cell : asResult(cell);
}

function makeMarked(column: number, draft: CellDraft, maker: CellMaker): WorkbookCell | undefined {
  const { text, marks } = draft;
  const code = findCode(draft);
  if (marks !== undefined && !marks.has('x:str')) {
    const error = marks.get('x:err') || text;
    const isError = marks.has('x:err') || marks.has('sdval') || marks.get('data-t') === 'e';
    if (isError && fault.test(error)) return maker.fault(column, error);
    const truth = findTruth(text, code, marks);
    if (truth !== undefined) return maker.truth(column, truth);
    const digits = findDigits(text, marks);
    if (digits !== undefined) return maker.number(column, digits, describeFormat(code ?? 'General'));
  }
  return code === undefined ? undefined : makeFormatted(column, text, code, maker);
}

function findTruth(text: string, code: string | undefined, marks: Marks): boolean | undefined {
  const isTruth =
    marks.has('x:bool') || marks.get('data-t') === 'b' || (marks.has('sdval') && code === 'BOOLEAN');
  if (!isTruth) return undefined;
  const stored = marks.get('x:bool') || marks.get('data-v') || marks.get('sdval') || text;
  return /^(true|false|1|0)$/i.test(stored) ? /^(true|1)$/i.test(stored) : undefined;
}

function findCode({ format, marks }: CellDraft): string | undefined {
  const own = marks?.get('sdnum')?.split(';').slice(2).join(';') || marks?.get('data-z');
  return own === undefined || own === '' ? format : findNamedFormat(own);
}

/** The number that an attribute holds beside what is shown. */
function findStored(marks: Marks | undefined): string | undefined {
  const script = marks?.get('data-t') === 'n' ? marks.get('data-v') : undefined;
  return marks?.get('x:num') || marks?.get('sdval') || script || undefined;
}

/** Without a value of its own, `x:num` says that the text is the number, in the English way of writing. */
function findDigits(text: string, marks: Marks): string | undefined {
  const stored = findStored(marks)?.trim();
  if (stored !== undefined) return isDecimal(stored) ? stored : undefined;
  return marks.has('x:num') && isDecimal(text) && !isAmbiguous.test(text) ? text : undefined;
}

/** Text under a format is a value only where no locale reads it otherwise: 0.185 under %, ISO days, serial numbers. */
function makeFormatted(
  column: number,
  text: string,
  code: string,
  maker: CellMaker,
): WorkbookCell | undefined {
  const style = describeFormat(code);
  const isPart = /^-?(0(\.\d+)?|1)$/.test(text) && !isAmbiguous.test(text);
  if (style.format === 'percent' && isPart) return maker.number(column, text, style);
  if (style.format !== 'date') return undefined;
  if (/^\d{5}(\.\d+)?$/.test(text)) return maker.number(column, text, style);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$/.exec(text);
  return iso === null ? undefined : maker.date(column, iso[2] === undefined ? text : `${iso[1]}T${iso[2]}`);
}
