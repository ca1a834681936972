import type { JudgedFinding } from '../findings/finding.ts';
import { RETURN_COLUMNS, type ReturnColumn, returnHeading } from '../intake/returned-sheet.ts';
import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import { cellName } from '../source/location.ts';
import type { CellMark } from './cell-mark.ts';
import type { FindingsSheet } from './findings-sheet.ts';

const WIDTHS: Readonly<Record<ReturnColumn, number>> = {
  no: 5,
  severity: 13,
  sheet: 18,
  cell: 8,
  finding: 52,
  remedy: 52,
  rule: 20,
  reply: 40,
};
const CELL_COLUMN = RETURN_COLUMNS.indexOf('cell') + 1;
const ORDER = ['error', 'query', 'note'] as const;

/** What is said of the file as a whole, before its findings. */
export interface ReturnContext {
  readonly file: string;
  readonly language: Language;
  readonly guide: readonly Phrase[];
  /** The name of the only sheet of a file that has none. */
  readonly onlySheet?: string;
  /** The first filled column of a row, where a finding names no cell. */
  readonly columnOf: (sheet: string | undefined, row: number) => number;
  /** The cell that shows what stands at a place. */
  readonly anchorOf: (
    sheet: string,
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number };
}

/** The findings of one file as a sheet, the gravest first, and as marks at their cells. */
export function composeReturn(
  findings: readonly JudgedFinding[],
  context: ReturnContext,
): { sheet: FindingsSheet; marks: CellMark[] } {
  const { language, file, guide } = context;
  const sorted = ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const texts = sorted.map((finding) => sayAll(finding, context));
  const rows = texts.map(({ finding, sheet, cell, message, remedy, severity }, index) => ({
    severity: finding.severity,
    cells: [
      String(index + 1),
      severity,
      sheet ?? '',
      cell ?? '',
      message,
      remedy,
      finding.rule,
      finding.explanation ?? '',
    ],
    ...(sheet === undefined || cell === undefined ? {} : { link: { column: CELL_COLUMN, sheet, cell } }),
  }));
  return {
    sheet: {
      name: say(language, phrase('returned.sheet')),
      title: say(language, phrase('returned.title', { file })),
      guide: guide.map((line) => say(language, line)),
      columns: RETURN_COLUMNS.map((name) => ({
        heading: returnHeading(language, name),
        width: WIDTHS[name],
      })),
      rows,
    },
    marks: marksOf(texts, context.anchorOf),
  };
}

/** Several findings of one cell share a comment; the gravest, which comes first, gives the colour. */
function marksOf(
  texts: readonly ReturnType<typeof sayAll>[],
  anchorOf: ReturnContext['anchorOf'],
): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { finding, sheet, row, column, severity, message, remedy } of texts) {
    if (sheet === undefined || row === undefined || column === undefined) continue;
    const place = anchorOf(sheet, row, column);
    const key = `${place.row} ${place.column} ${sheet}`;
    const before = marks.get(key);
    const text = `${severity}: ${message}\n→ ${remedy}`;
    marks.set(
      key,
      before === undefined
        ? { sheet, ...place, severity: finding.severity, text }
        : { ...before, text: `${before.text}\n\n${text}` },
    );
  }
  return [...marks.values()];
}

function sayAll(finding: JudgedFinding, { language, onlySheet, columnOf }: ReturnContext) {
  const { rule, params, at } = finding;
  const words = (part: 'message' | 'suggestion'): string => {
    const key: MessageKey = `rule.${rule}.${part}`;
    return say(language, params === undefined ? { key } : { key, params });
  };
  const sheet = at.sheet ?? (at.row === undefined ? undefined : onlySheet);
  const column = at.row === undefined ? undefined : (at.column ?? columnOf(at.sheet, at.row));
  const cell = cellName({
    ...(at.row === undefined ? {} : { row: at.row }),
    ...(column === undefined ? {} : { column }),
  });
  return {
    finding,
    sheet,
    row: at.row,
    column,
    cell,
    severity: say(language, { key: `severity.${finding.severity}` }),
    message: words('message'),
    remedy: words('suggestion'),
  };
}
