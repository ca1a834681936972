import type { Buffer } from 'node:buffer';
import type { SourceDocument } from '../intake/sheet.ts';
import type { Language } from '../language/language.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { Limits } from '../limits/limits.ts';
import { RefusalError } from '../ooxml/refusal.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
import { annotateWorkbook } from './annotate-workbook.ts';
import { composeReturn } from './compose-return.ts';
import { plainWorkbook } from './plain-workbook.ts';

/** A file as it came, and what was read of it, if anything. */
export interface FileToReturn {
  /** As the sender knows it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly document?: SourceDocument | undefined;
}

export interface ReturnedFile {
  readonly bytes: Buffer;
  /** What the copy is named, behind the folder of its file. */
  readonly name: string;
}

/** Names the findings' author in the comments of a workbook. */
const AUTHOR = 'emulate';

/**
 * A file's copy with its findings in it: an .xlsx or .xlsm workbook itself, changed only where they stand; of everything else a new
 * workbook with the values as they were read.
 * @param remarks what else the sheet of findings says before them
 */
export function returnFile(
  { file, bytes, document }: FileToReturn,
  groups: readonly FindingGroup[],
  language: Language,
  limits: Limits,
  remarks: readonly Phrase[] = [],
): ReturnedFile {
  const name = file.split('/').at(-1) ?? file;
  const guide = [phrase('returned.guide.colours'), phrase('returned.guide.send'), ...remarks];
  const onlySheet = say(language, phrase('returned.data-sheet'));
  const columnOf = (sheet: string | undefined, row: number): number => firstColumn(document, sheet, row);
  const anchorOf = (sheet: string, row: number, column: number) => anchorIn(document, sheet, row, column);
  const context = { file: name, language, onlySheet, columnOf, anchorOf };
  const own =
    document?.format === 'xlsx'
      ? annotated(bytes, composeReturn(groups, { ...context, guide }), limits)
      : undefined;
  if (own !== undefined) return { name, bytes: own };
  const about = phrase(document === undefined ? 'returned.guide.unread' : 'returned.guide.values');
  const { sheet, marks } = composeReturn(groups, { ...context, guide: [...guide, about] });
  const sheets = (document?.sheets ?? []).map((each) => ({ name: each.name ?? onlySheet, rows: each.rows }));
  const plain = plainWorkbook(sheets.length === 0 ? [{ name: onlySheet, rows: [] }] : sheets);
  return { name: `${name}.xlsx`, bytes: annotateWorkbook(plain, marks, sheet, AUTHOR) };
}

/** Undefined where a part of the workbook that reading needs not, such as its comments, is damaged. */
function annotated(
  bytes: Uint8Array,
  { sheet, marks }: ReturnType<typeof composeReturn>,
  limits: Limits,
): Buffer | undefined {
  try {
    return annotateWorkbook(bytes, marks, sheet, AUTHOR, limits);
  } catch (error) {
    if (error instanceof RefusalError) return undefined;
    throw error;
  }
}

/** Of merged cells only the first can be seen. */
function anchorIn(
  document: SourceDocument | undefined,
  sheet: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const merges = document?.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  const merged = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merged === undefined ? { row, column } : { row: merged.top, column: merged.left };
}

function firstColumn(document: SourceDocument | undefined, sheet: string | undefined, row: number): number {
  const found = document?.sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row);
  return (found?.cells.findIndex(({ kind }) => kind !== 'blank') ?? 0) + 1 || 1;
}
