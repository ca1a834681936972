import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { RowCount } from '../../report/formula.ts';
import type { Row } from '../../report/report.ts';
import { columnLetters } from '../../source/location.ts';
import { address, quoted, type TablePlace, type Tables } from './table-place.ts';

/** COUNTIFS takes these at the beginning of a text, or anywhere in it, for more than themselves. */
const MEANS_MORE = /^[=<>]|[*?~]/;
/** COUNTIFS compares no longer texts. */
const LONGEST = 255;

/** The rows of another sheet that agree with this one; texts that COUNTIFS would understand otherwise are counted by nobody. */
export function countFormula(
  place: TablePlace,
  row: number,
  count: RowCount,
  value: Decimal,
  tables: Tables,
  language: Language,
): string | undefined {
  const other = tables.get(count.annex);
  const cells = place.table.rows[row];
  if (other === undefined || cells === undefined || other.table.rows.length === 0) return undefined;
  const texts = count.saying?.texts.map((text) => say(language, text));
  const wanted = count.same.map(([theirs, ours]) => [theirs, textAt(cells, ours, language)] as const);
  if ([...wanted.map(([, text]) => text), ...(texts ?? [])].some((text) => !isPlain(text))) return undefined;
  const counted = other.table.rows.filter(
    (each) =>
      wanted.every(([column, text]) => isSame(textAt(each, column, language), text)) &&
      (texts?.some((text) => isSame(textAt(each, count.saying?.column ?? 0, language), text)) ?? true),
  );
  if (!value.eq(counted.length)) return undefined;
  const range = (column: number): string => {
    const letters = columnLetters(column + 1);
    const last = other.firstRow + other.table.rows.length - 1;
    return `'${other.sheet}'!$${letters}$${other.firstRow}:$${letters}$${last}`;
  };
  const pairs = count.same.map(([theirs, ours]) => `${range(theirs)},${address(place, row, ours)}`);
  if (texts === undefined) return `COUNTIFS(${pairs.join(',')})`;
  const each = texts.map(
    (text) => `COUNTIFS(${[...pairs, `${range(count.saying?.column ?? 0)},${quoted(text)}`].join(',')})`,
  );
  return each.length === 1 ? each[0] : `SUM(${each.join(',')})`;
}

function textAt({ cells }: Row, column: number, language: Language): string {
  const cell = cells[column];
  return cell?.type === 'text' ? say(language, cell.text) : '';
}

function isPlain(text: string): boolean {
  return text !== '' && text.length <= LONGEST && !MEANS_MORE.test(text);
}

/** As spreadsheets compare texts. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
