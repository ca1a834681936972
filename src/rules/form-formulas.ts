import { matchKey } from '../workspace/match-key.ts';
import type { FormGrid, GridRow } from './form-grids.ts';
import {
  type Expression,
  idOf,
  looksLikeFormula,
  missingIn,
  parseFormula,
  referencesIn,
  settleReferences,
  withoutBrackets,
} from './parse-formula.ts';

/** A formula of a form with the columns or rows that it is about. */
export interface PlacedFormula {
  /** As printed. */
  readonly text: string;
  readonly over: 'columns' | 'rows';
  /** Where its result stands, and where its references do: numbers of columns, or of rows. */
  readonly result: number;
  readonly places: ReadonlyMap<string, number>;
  readonly expression: Expression;
}

/** A formula that a form prints and that cannot be used. */
export interface UnclearFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** What it refers to and nothing is numbered by; undefined where it is no formula that we can read. */
  readonly missing?: string;
}

export interface FormulasOfForm {
  readonly placed: readonly PlacedFormula[];
  readonly unclear: readonly UnclearFormula[];
}

/** A text with a formula in it, and the place whose formula it is. */
interface Printed {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly over: PlacedFormula['over'];
  readonly result: number;
}

const CODE = /^(mã số|mã|ms|code)$/;
const ROW_NUMBER = /^(stt|tt|số tt|số thứ tự|no)$/;
const MARK = /^\s*([IVX]+|\d{1,2}(?:\.\d{1,2})*|[A-Ha-h])[.)]\s+\p{L}/u;

/** The formulas of an index row, of titles and of row labels; each addresses what the form has numbered, wherever that stands. */
export function formulasOf(grid: FormGrid): FormulasOfForm {
  const placed: PlacedFormula[] = [];
  const unclear: UnclearFormula[] = [];
  const columns = columnIds(grid);
  const rows = rowIds(grid);
  for (const printed of [...columnFormulas(grid), ...rowFormulas(grid)]) {
    const { text, row, column, over, result } = printed;
    const ids = over === 'columns' ? columns : rows;
    const formula = parseFormula(text);
    const isAsked = text.includes('=');
    if (formula === undefined) {
      if (isAsked) unclear.push({ text, row, column });
      continue;
    }
    for (const equal of formula.equals) {
      const expression = settleReferences(equal, (id) => ids.has(id));
      const own = formula.of === undefined ? undefined : ids.get(formula.of);
      const places = new Map(
        referencesIn(equal).flatMap((id) => (ids.has(id) ? [[id, ids.get(id) ?? 0]] : [])),
      );
      if (expression !== undefined && places.size > 0)
        placed.push({ text, over, result: own ?? result, places, expression });
      else if (isAsked) unclear.push({ text, row, column, missing: missingIn(equal, (id) => ids.has(id)) });
    }
  }
  return { placed, unclear };
}

/** What stands in brackets of a text, or behind its last word: "Tổng số (01=02+03)". */
function formulaIn(text: string): string | undefined {
  const trimmed = text.trim().replace(/\s*:$/, '');
  if (looksLikeFormula(trimmed)) return trimmed;
  const [, tail = ''] = /(?:^|\s)([([]?[\dA-Za-z]{1,3}[)\]]?\s*=[^=].*)$/.exec(trimmed) ?? [];
  return [withoutBrackets(tail), ...inBrackets(trimmed)].find(looksLikeFormula);
}

/** What stands in brackets, the last first; brackets within brackets belong to what they stand in. */
function inBrackets(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, letter] of [...text].entries()) {
    if ((letter === '(' || letter === '[') && depth++ === 0) from = at + 1;
    if ((letter === ')' || letter === ']') && --depth === 0)
      found.unshift([...text].slice(from, at).join(''));
  }
  return found;
}

function columnFormulas({ indexRow, titles, titleRow }: FormGrid): Printed[] {
  const inIndex = (indexRow?.cells ?? []).flatMap(({ text }, index): Printed[] =>
    text.includes('=')
      ? [
          {
            text: text.trim(),
            row: indexRow?.row ?? 0,
            column: index + 1,
            over: 'columns',
            result: index + 1,
          },
        ]
      : [],
  );
  const inTitles = titles.flatMap(({ column, title }): Printed[] => {
    const text = title.includes('=') ? formulaIn(lastLevel(title)) : undefined;
    return text === undefined ? [] : [{ text, row: titleRow, column, over: 'columns', result: column }];
  });
  return [...inIndex, ...inTitles];
}

/** Number or letter of a column → the column; what numbers two columns numbers none. */
function columnIds({ indexRow, titles }: FormGrid): ReadonlyMap<string, number> {
  const inIndex = (indexRow?.cells ?? []).map(
    ({ text }, index) => [idOf(text.split('=')[0] ?? ''), index + 1] as const,
  );
  const inTitles = titles.map(({ column, title }) => {
    const last = lastLevel(title);
    const formula = formulaIn(last)?.split('=');
    const [id] = formula !== undefined && formula.length > 1 ? formula : inBrackets(last).filter(idOf);
    return [idOf(id ?? ''), column] as const;
  });
  return uniqueIds(indexRow === undefined ? inTitles : inIndex);
}

function lastLevel(title: string): string {
  return title.split(' / ').at(-1) ?? '';
}

function rowFormulas({ rows, titles, table }: FormGrid): Printed[] {
  const texts = titles.filter(({ column }) => !isFigures(column, table)).map(({ column }) => column);
  return rows.flatMap(({ row, cells }) =>
    texts.flatMap((column): Printed[] => {
      const cell = cells[column - 1];
      const text = cell?.kind === 'text' && /[=+]/.test(cell.text) ? formulaIn(cell.text) : undefined;
      // Without a sign of equality only "(I+II)" is a formula of its row; "(3-5)" may be an age.
      const isFormula = text !== undefined && (text.includes('=') || !/[-*/:]/.test(text));
      return isFormula ? [{ text, row, column, over: 'rows', result: row }] : [];
    }),
  );
}

function isFigures(column: number, table: FormGrid['table']): boolean {
  const kind = table?.columns.find((each) => each.column === column)?.definition?.kind;
  return kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'quantity';
}

/** Code of a row, else its number or the mark before its name → the row; what marks two rows marks none. */
function rowIds({ rows, titles }: FormGrid): ReadonlyMap<string, number> {
  const titled = (pattern: RegExp): number =>
    titles.find(({ title }) => pattern.test(matchKey(lastLevel(title))))?.column ?? 0;
  const column = titled(CODE) || titled(ROW_NUMBER);
  return uniqueIds(rows.map((row) => [rowId(row, column), row.row] as const));
}

function rowId({ cells }: GridRow, column: number): string | undefined {
  const text = cells[column - 1]?.text.split('=')[0] ?? '';
  if (text.trim() !== '') return idOf(text);
  const marks = cells.flatMap(({ kind, text: label }) =>
    kind === 'text' ? (MARK.exec(label)?.[1] ?? []) : [],
  );
  return marks[0] === undefined ? undefined : idOf(marks[0]);
}

function uniqueIds(pairs: readonly (readonly [string | undefined, number])[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const twice = new Set<string>();
  for (const [id, place] of pairs) {
    if (id === undefined) continue;
    if (ids.has(id)) twice.add(id);
    ids.set(id, place);
  }
  for (const id of twice) ids.delete(id);
  return ids;
}
