import { type Phrase, phrase } from '../../language/phrase.ts';
import type { Location } from '../../source/location.ts';
import { tonelessKey } from '../../workspace/match-key.ts';
import type { Period } from '../../workspace/workspace.ts';
import { placeOf, type Table } from '../ledger.ts';

/** A period that a title or a file name states: a year, or some months of it. */
export interface StatedPeriod {
  readonly year: number;
  /** First and last month, where it is not the whole year. */
  readonly months?: readonly [number, number];
  readonly label: Phrase;
}

/** Years that are named for another reason than to say what the file is of. */
const ASIDE: readonly RegExp[] = [
  /^\(?(kem theo|ban hanh|can cu|theo|ap dung).*/,
  /\b(so voi|cung ky|tang so voi|giam so voi|luy ke tu)[^,;()]*?\b(19|20)\d\d\b/g,
  /(?<!thuc hien[a-z ]{0,40})\b(ke hoach|phuong huong|nhiem vu|du toan|du kien|muc tieu|dang ky|den|tam nhin)( [a-z]+){0,6} nam 20\d\d\b/g,
  /\b(quyet dinh|chi thi|nghi quyet|nghi dinh|thong tu|luat|cong van)\b[^,;()]*|\bso:? ?\d+\/[^,;()]*/g,
  /(?<!den )\bngay \d{1,2}( thang |\/|\.| )\d{1,2}( nam |\/|\.| )20\d\d\b/g,
  /\b((giai doan|nhiem ky|thoi ky) )?(19|20)\d\d ?(den )?(nam )?(19|20)\d\d\b/g,
];

const QUARTER = /\b(?:quy|q) ?(iv|i{1,3}|[1-4])\b ?(?:\/ ?|nam )*(20\d\d)\b/g;
const MONTHS = /\b(6|9|sau|chin) thang (dau |cuoi )?nam (20\d\d)\b/g;
const AS_OF = /\bden (?:het )?(?:ngay )?\d{1,2}[/. ](\d{1,2})[/. ](20\d\d)\b/g;
const YEAR = /\b(?:nam(?: bao cao)?|ky(?: bao cao)?|year) ?:? ?(20\d\d)\b/g;
const BARE_YEAR = /(?<![\d/.])(20\d\d)(?![\d/.])/g;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A stated period with the words and their place. */
export interface Statement {
  readonly period: StatedPeriod;
  readonly by: string;
  readonly at: Location;
}

/** What the titles of a table say, each with its cell; where they say nothing, the name of its sheet, and then the path. */
export function statedPeriods(table: Table): Statement[] {
  const titled = table.titles.flatMap(({ text, row, column }) =>
    periodsInTitle(text).map((period) => ({ period, by: text, at: placeOf(table, row, column) })),
  );
  if (titled.length > 0) return titled;
  const { file, sheet } = table;
  const named = sheet === undefined ? [] : periodsIn(sheet, BARE_YEAR);
  if (sheet !== undefined && named.length > 0)
    return named.map((period) => ({ period, by: sheet, at: { file, sheet } }));
  return periodsInPath(file).map((period) => ({ period, by: file, at: { file } }));
}

/** Fields that hold the figures of an earlier year, and say which. */
const EARLIER = new Set(['carried_over', 'previous']);

/** In a title block the plan is of another year than the report; over a column of figures, its year is theirs. */
const PLANNED = /kế hoạch|dự toán|đăng ký|dự kiến/giu;

/** What the titles of columns of figures say of themselves: "Thực hiện năm 2023", "Kế hoạch năm 2023". */
export function periodsOfColumns(table: Table): Statement[] {
  return table.columns.flatMap(({ column, title, field, definition, mapping }) => {
    const isFigure = ['count', 'money', 'percent', 'quantity'].includes(definition?.kind ?? '');
    if (!isFigure || mapping !== undefined || EARLIER.has(field ?? '')) return [];
    const at = placeOf(table, table.header.bottom, column);
    return periodsInTitle(title.replace(PLANNED, '')).map((period) => ({ period, by: title, at }));
  });
}

/** What a title says of the period; a comparison, a plan, a decision or a span of years says nothing. */
export function periodsInTitle(title: string): StatedPeriod[] {
  return periodsIn(title, YEAR);
}

/** The same of a path: its folders and its name, where a year may stand alone. */
export function periodsInPath(path: string): StatedPeriod[] {
  const stem = path.replace(/\.[^./]+$/, '');
  return stem.split('/').flatMap((part) => periodsIn(part, BARE_YEAR));
}

function periodsIn(text: string, yearPattern: RegExp): StatedPeriod[] {
  let rest = ASIDE.reduce((key, aside) => key.replace(aside, ' '), tonelessKey(text));
  const found: StatedPeriod[] = [];
  const take = (pattern: RegExp, read: (groups: string[]) => StatedPeriod | StatedPeriod[]): void => {
    rest = rest.replace(pattern, (_, ...groups: string[]) => {
      found.push(...[read(groups)].flat());
      return ' ';
    });
  };
  take(QUARTER, ([name = '', year]) => quarterOf(QUARTERS[name] ?? Number(name), Number(year)));
  take(MONTHS, ([count, part, year]) =>
    monthsOf(count === '6' || count === 'sau' ? 6 : 9, part, Number(year)),
  );
  // What is counted up to the first months of a year may close the year before.
  take(AS_OF, ([month, year]) => [
    yearOf(Number(year)),
    ...(Number(month) <= 3 ? [yearOf(Number(year) - 1)] : []),
  ]);
  take(yearPattern, ([year]) => yearOf(Number(year)));
  return found;
}

function quarterOf(quarter: number, year: number): StatedPeriod {
  const label = phrase('period.quarter', { quarter: `${quarter}`, year: `${year}` });
  return { year, months: [quarter * 3 - 2, quarter * 3], label };
}

function monthsOf(count: number, part: string | undefined, year: number): StatedPeriod {
  if (count === 9) return { year, months: [1, 9], label: phrase('period.nine-months', { year: `${year}` }) };
  return part?.startsWith('cuoi')
    ? { year, months: [7, 12], label: phrase('period.second-half', { year: `${year}` }) }
    : { year, months: [1, 6], label: phrase('period.first-half', { year: `${year}` }) };
}

function yearOf(year: number): StatedPeriod {
  return { year, label: phrase('period.year', { year: `${year}` }) };
}

/** The stated period is the workspace's, or its year where no months are stated. */
export function isOfPeriod({ year, months }: StatedPeriod, period: Period): boolean {
  const [from, to] = 'from' in period ? [period.from, period.to] : [period.year, period.year];
  if (year < from || year > to) return false;
  if (months === undefined || 'from' in period) return true;
  const own = monthsOfPeriod(period);
  return months[0] === own[0] && months[1] === own[1];
}

function monthsOfPeriod(period: Period): readonly [number, number] {
  if (period.kind === 'half') return period.half === 1 ? [1, 6] : [7, 12];
  return period.kind === 'quarter' ? [period.quarter * 3 - 2, period.quarter * 3] : [1, 12];
}
