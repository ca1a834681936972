import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { say } from '../language/translate.ts';
import type { Reply, Sheet } from './sheet.ts';

/** The columns of the sheet of findings that goes back to a unit, in order. */
export const RETURN_COLUMNS = [
  'no',
  'severity',
  'sheet',
  'cell',
  'finding',
  'remedy',
  'rule',
  'reply',
] as const;
export type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** The heading of a column in one language. */
export function returnHeading(language: Language, column: ReturnColumn): string {
  return say(language, { key: column === 'no' ? 'column.no' : `returned.column.${column}` });
}

/** The headings stand below a title and a few lines of guidance. */
const SEARCHED_ROWS = 20;

/**
 * The replies of a unit, where the sheet is one of findings that came back with its file; known by its headings, so that it may
 * have another name by now, and be sorted and cut. Undefined where it is another sheet.
 */
export function readReplies({ rows }: Sheet): Reply[] | undefined {
  const wide = rows.slice(0, SEARCHED_ROWS).filter(({ cells }) => cells.length >= RETURN_COLUMNS.length - 1);
  for (const language of wide.length === 0 ? [] : LANGUAGES) {
    const headings = RETURN_COLUMNS.map((column) => returnHeading(language, column));
    const found = wide.find(({ cells }) =>
      headings.every((heading) => cells.some((cell) => cell.text === heading)),
    );
    if (found === undefined) continue;
    const at = (column: ReturnColumn): number =>
      found.cells.findIndex(({ text }) => text === returnHeading(language, column));
    const places = { rule: at('rule'), sheet: at('sheet'), cell: at('cell'), reply: at('reply') };
    return rows.flatMap(({ row, cells }): Reply[] => {
      if (row <= found.row) return [];
      const textIn = (index: number): string => cells[index]?.text.trim() ?? '';
      const [rule, reason] = [textIn(places.rule), textIn(places.reply)];
      const [sheet, cell] = [textIn(places.sheet), textIn(places.cell)];
      if (rule === '' || reason === '') return [];
      return [{ rule, reason, ...(sheet === '' ? {} : { sheet }), ...(cell === '' ? {} : { cell }) }];
    });
  }
  return undefined;
}
