import type { JudgedFinding } from '../findings/finding.ts';
import { RETURN_COLUMNS, type ReturnColumn, returnHeading } from '../intake/returned-sheet.ts';
import type { Language } from '../language/language.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import { rangeName, rangesOf } from '../source/ranges.ts';
import { describeOthers, sayFinding } from '../triage/describe-group.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
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

/** The findings of one file as a sheet, in the order in which to mend them, and as marks at every cell. */
export function composeReturn(
  groups: readonly FindingGroup[],
  context: ReturnContext,
): { sheet: FindingsSheet; marks: CellMark[] } {
  const { language, file, guide } = context;
  const rowOf = new Map(groups.map(({ id }, index) => [id, index + 1]));
  const rows = groups.map((group, index) => {
    const { lead } = group;
    const placed = group.findings.map((finding) => placeOf(finding, context));
    const ranges = rangesOf(
      placed.flatMap(({ row, column }) => (row === undefined ? [] : [{ row, column }])),
    );
    const [sheet, first] = [placed[0]?.sheet, ranges[0]];
    const others = describeOthers(group);
    const causes = group.follows.flatMap((id) => rowOf.get(id) ?? []);
    return {
      severity: lead.severity,
      cells: [
        String(index + 1),
        say(language, { key: `severity.${lead.severity}` }),
        sheet ?? '',
        ranges.map(rangeName).join(', '),
        lines(language, sayFinding(lead, 'message'), others),
        lines(
          language,
          causes.length === 0 ? undefined : phrase('returned.follows', { rows: causes.join(', ') }),
          sayFinding(lead, 'suggestion'),
        ),
        lead.rule,
        lead.explanation ?? '',
      ],
      ...(sheet === undefined || first === undefined
        ? {}
        : { link: { column: CELL_COLUMN, sheet, cell: rangeName(first) } }),
    };
  });
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
    marks: marksOf(
      groups.flatMap(({ findings }) => findings),
      context,
    ),
  };
}

function lines(language: Language, ...phrases: readonly (Phrase | undefined)[]): string {
  return phrases.flatMap((each) => (each === undefined ? [] : [say(language, each)])).join('\n');
}

/** Each finding in its own words; several of one cell share a comment, and the gravest, which comes first, gives the colour. */
function marksOf(findings: readonly JudgedFinding[], context: ReturnContext): CellMark[] {
  const { language, anchorOf } = context;
  const sorted = ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const marks = new Map<string, CellMark>();
  for (const finding of sorted) {
    const { sheet, row, column } = placeOf(finding, context);
    if (sheet === undefined || row === undefined || column === undefined) continue;
    const place = anchorOf(sheet, row, column);
    const key = `${place.row} ${place.column} ${sheet}`;
    const before = marks.get(key);
    const severity = say(language, { key: `severity.${finding.severity}` });
    const message = say(language, sayFinding(finding, 'message'));
    const text = `${severity}: ${message}\n→ ${say(language, sayFinding(finding, 'suggestion'))}`;
    marks.set(
      key,
      before === undefined
        ? { sheet, ...place, severity: finding.severity, text }
        : { ...before, text: `${before.text}\n\n${text}` },
    );
  }
  return [...marks.values()];
}

/** Where a finding is shown: its cell, else the first that its row fills. */
function placeOf({ at }: JudgedFinding, { onlySheet, columnOf }: ReturnContext) {
  if (at.row === undefined) return { sheet: at.sheet };
  return {
    sheet: at.sheet ?? onlySheet,
    row: at.row,
    column: at.column ?? columnOf(at.sheet, at.row),
  };
}
