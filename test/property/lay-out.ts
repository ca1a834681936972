import type { Dice } from './dice.ts';
import type { Habits } from './habits.ts';
import { MONEY_WORDS } from './money-words.ts';
import type { Paper, Printed } from './paper.ts';
import { type Printer, printerOf } from './print-cell.ts';
import { type Column, type DataRow, isAdded, type MadeTable, sumOf } from './table.ts';
import { headerLevels, mergeHeader } from './write-header.ts';

/** A table that is being put on paper. */
interface Desk {
  readonly dice: Dice;
  readonly paper: Paper;
  readonly table: MadeTable;
  readonly habits: Habits;
  /** The column in which the rows say what they are about. */
  readonly label: Column;
  readonly print: Printer;
}

type Cells = readonly (Printed | undefined)[];

const LABELS = {
  movements: 'movement',
  spending: 'project',
  commendations: 'form',
  targets: 'target',
} as const;

/** Puts a table on the paper as an office would, and notes what stands where. */
export function layOut(dice: Dice, paper: Paper, table: MadeTable, habits: Habits): void {
  const label = table.columns.find(({ field }) => field === LABELS[table.dataset]) as Column;
  const desk: Desk = { dice, paper, table, habits, label, print: printerOf(dice, table, habits) };
  putTitles(desk);
  const header = putHeader(desk);
  if (habits.hasIndexRow) putIndexRow(desk);
  const words = dice.pick(
    habits.language === 'vi' ? ['Tổng số', 'Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng'] : ['Total', 'TOTAL'],
  );
  if (habits.total === 'top') putTotal(desk, table.rows, words);
  const groups = habits.hasGroups && table.rows.length > 1 ? split(dice, table.rows) : [table.rows];
  for (const [index, rows] of groups.entries()) {
    const roman = index === 0 ? 'I' : 'II';
    if (groups.length > 1) putGroup(desk, roman);
    for (const [at, row] of rows.entries()) {
      putData(desk, row);
      if (habits.hasOfWhich && dice.chance(40)) putOfWhich(desk, row);
      if (habits.hasBlankRows && dice.chance(20)) put(desk, []);
      const isWithin = at + 1 < rows.length;
      if (habits.hasRepeatedHeader && isWithin && dice.chance(20))
        paper.rows.push(...header.map((each) => [...each]));
    }
    const isSummed = groups.length > 1 && habits.hasGroupTotals;
    if (isSummed) putTotal(desk, rows, habits.language === 'vi' ? `Cộng ${roman}` : `Total ${roman}`);
  }
  if (habits.total === 'bottom') putTotal(desk, table.rows, words);
  if (habits.hasFoot && habits.language === 'vi') putFoot(desk);
}

function put({ paper, habits }: Desk, cells: Cells): void {
  paper.rows.push([...blanks(habits.blankColumns), ...cells]);
}

function putWords(desk: Desk, text: string, at: number): void {
  put(desk, [...blanks(at), { text }]);
}

function blanks(count: number): undefined[] {
  return Array<undefined>(count).fill(undefined);
}

function merge({ paper, habits }: Desk, top: number, from: number, bottom: number, to: number): void {
  const left = habits.blankColumns;
  if (habits.isMerged && (bottom > top || to > from))
    paper.merges.push({ top, left: left + from, bottom, right: left + to });
}

const TITLES = {
  vi: [
    ['BIỂU TỔNG HỢP KẾT QUẢ', '(Kèm theo Báo cáo số 12/BC-BDT ngày 5 tháng 12 năm 2024)'],
    ['Phụ lục I'],
    ['PHỤ LỤC', 'Tổng hợp kết quả năm 2024; số liệu đến 30/11/2024'],
  ],
  en: [['ANNEX 1', '(year 2024)'], ['Summary']],
};

/** Titles, and the caption that names the unit of money; a blank row may follow where there is none. */
function putTitles(desk: Desk): void {
  const { dice, paper, table, habits } = desk;
  const width = table.columns.length;
  for (const title of habits.hasTitleBlock ? dice.pick(TITLES[habits.language]) : []) {
    putWords(desk, title, dice.below(2));
    merge(desk, paper.rows.length, 1, paper.rows.length, width);
  }
  const hasMoney = table.columns.some(({ kind }) => kind === 'money');
  if (hasMoney && habits.money.place === 'caption') {
    const before = habits.language === 'vi' ? dice.pick(['Đơn vị tính: ', 'ĐVT: ', 'Đơn vị: ']) : 'Unit: ';
    putWords(desk, before + dice.pick(MONEY_WORDS[habits.language][table.scale]), dice.below(width));
  } else if (habits.hasTitleBlock && dice.chance(50)) put(desk, []);
}

function putHeader(desk: Desk): Cells[] {
  const { dice, paper, table, habits } = desk;
  const top = paper.rows.length + 1;
  const levels = headerLevels(dice, table, habits);
  for (const level of levels)
    put(
      desk,
      level.map((text) => (text === '' ? undefined : { text })),
    );
  mergeHeader(levels, top, (...range) => merge(desk, ...range));
  return paper.rows.slice(top - 1);
}

/** A B 1 2 3=1+2. */
function putIndexRow(desk: Desk): void {
  const { dice, table } = desk;
  let letters = 0;
  let numbers = 0;
  const cells = table.columns.map(({ kind }): Printed => {
    if (!['count', 'money', 'percent', 'quantity'].includes(kind)) {
      letters += 1;
      return { text: String.fromCharCode(64 + letters) };
    }
    numbers += 1;
    return { text: numbers === 3 && dice.chance(50) ? '3=1+2' : String(numbers) };
  });
  put(desk, cells);
}

/** A total under its label, in whatever column of words that stands; targets have none. */
function putTotal(desk: Desk, rows: readonly DataRow[], text: string): void {
  const { dice, table, label, print } = desk;
  if (!table.columns.some(({ kind }) => isAdded(kind))) return;
  const worded = table.columns.filter(
    ({ field, kind }) => field === 'no' || (kind === 'text' && field !== 'unit'),
  );
  const at = dice.pick([label, label, ...worded]);
  const cells = table.columns.map((column) => {
    const digits = isAdded(column.kind) ? sumOf(rows, column) : undefined;
    if (column === at) return { text };
    return digits === undefined ? undefined : print({ digits, kind: column.kind }, column);
  });
  put(desk, cells);
}

function putGroup(desk: Desk, roman: string): void {
  const { dice, table, habits, label } = desk;
  const vi = ['Nhóm phong trào do Trung ương phát động', 'Các xã miền núi', 'Khối sở, ngành'];
  const text = habits.language === 'vi' ? dice.pick(vi) : 'Northern districts';
  const isNumbered = table.columns.some(({ field }) => field === 'no') && dice.chance(50);
  if (!isNumbered) {
    putWords(desk, `${roman}. ${text}`, table.columns.indexOf(label));
    return;
  }
  const cells = table.columns.map((column) =>
    column.field === 'no' ? { text: roman } : column === label ? { text } : undefined,
  );
  put(desk, cells);
}

function putData(desk: Desk, row: DataRow): void {
  const { paper, table, print } = desk;
  const cells = table.columns.map((column) => {
    const content = row.cells.get(column);
    return content === undefined ? undefined : print(content, column);
  });
  put(desk, cells);
  paper.written.push({ row: paper.rows.length, unit: row.unit, facts: row.facts, columnOf: columnsOf(desk) });
}

/** "Trong đó: …" with all that the row above counts. */
function putOfWhich(desk: Desk, row: DataRow): void {
  const { dice, table, habits, label, print } = desk;
  if (!table.columns.some(({ kind }) => isAdded(kind))) return;
  const vi = ['Trong đó: khối doanh nghiệp', '- Trong đó: miền núi'];
  const text = habits.language === 'vi' ? dice.pick(vi) : 'Of which: firms';
  const cells = table.columns.map((column) => {
    const content = row.cells.get(column);
    if (column === label) return { text };
    return content === undefined || !isAdded(column.kind) ? undefined : print(content, column);
  });
  put(desk, cells);
}

/** Where each field stands; a plan or result in doubt takes what would stand in for it along. */
function columnsOf({ table, habits }: Desk): Record<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const note = (field: string, column: number): unknown =>
    places.has(field) ? places.get(field)?.push(column) : places.set(field, [column]);
  for (const [index, { field, kind, members = {} }] of table.columns.entries()) {
    for (const each of [field, ...Object.keys(members)]) note(each, habits.blankColumns + index + 1);
    if (kind !== 'quantity') continue;
    for (const each of ['planned', 'registered', 'actual', 'estimate', 'comparator', 'measure_unit'])
      if (each !== field) note(each, habits.blankColumns + index + 1);
  }
  return Object.fromEntries(places);
}

function putFoot(desk: Desk): void {
  const { dice, table } = desk;
  const at = dice.below(table.columns.length);
  const pair = (one: string, other: string): void =>
    put(desk, [{ text: one }, ...blanks(at), { text: other }]);
  if (dice.chance(50)) put(desk, []);
  putWords(desk, dice.pick(['Hòa Bình, ngày 10 tháng 12 năm 2024', 'Hà Nội, ngày … tháng … năm 2024']), at);
  pair(dice.pick(['NGƯỜI LẬP BIỂU', 'Người lập biểu']), 'THỦ TRƯỞNG ĐƠN VỊ');
  pair('(Ký, họ tên)', '(Ký, họ tên, đóng dấu)');
  if (dice.chance(40)) return;
  put(desk, []);
  pair('Người Một', 'Người Hai');
}

function split(dice: Dice, rows: readonly DataRow[]): (readonly DataRow[])[] {
  const at = 1 + dice.below(rows.length - 1);
  return [rows.slice(0, at), rows.slice(at)];
}
