import type { Cell, SheetRow } from '../../intake/sheet.ts';
import type { List } from '../../lists/list.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { remembered } from '../../workspace/remembered.ts';
import { looksLikeNumber } from '../cells/numbers.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn } from '../ledger.ts';

/** Labels that begin with "Tổng", "Cộng" and their like, but for words such as tổng kết, tổng công ty, cộng đồng. */
const TOTAL =
  /^(tổng(?!\p{L})(?! (hợp|kết|công ty|cục|liên đoàn|hội|đài|bí thư|giám đốc|vệ sinh|rà soát|điều tra|động viên|duyệt))|cộng(?!\p{L})(?! (hòa|đồng|tác|sản))|l[uũ]y kế|toàn (tỉnh|thành phố|cụm|khối|ngành)(?! (chung|thi đua|đoàn kết|xây dựng|tham gia|hưởng ứng|ra quân|học tập))|(grand )?total)(?!\p{L})/u;
/** Labels that say nothing but that: "Tổng số", "Cộng I", "Tổng toàn tỉnh", "Cộng (1+2)". */
const ONLY_TOTAL =
  /^(tổng( số| cộng| chung)?|cộng( dồn)?|l[uũ]y kế|(grand )?total)?[ .:]*(toàn (tỉnh|thành phố|cụm|khối|ngành)|cả (tỉnh|cụm|khối))?[ .:]*([ivx]+|[a-h]|\d+|(nhóm|mục|phần|cụm|khối|group|part) [ivx\d]+|\(.*\))?[ .:]*$/u;
const FOOT =
  /^(người lập (biểu|bảng|báo cáo)|thủ trưởng đơn vị|nơi nhận|(ghi chú|chú thích|lưu ý|notes?) ?:)|^\(?ký( tên)?(, | và )(ghi rõ )?(họ tên|đóng dấu)|^[\p{L} .–-]+, ngày [\d….\s]*tháng [\d….\s]*năm[\d….\s]*$/u;
const OF_WHICH = /^(trong đó|of which)(?!\p{L})/u;
const BROKEN_DOWN = /^(chia ra|chia theo|broken down by)(?!\p{L})|^(bao )?gồm( có)?:?$|^\d+\. chia theo/u;
const GROUP = /^([ivx]+|[a-h])[.)] |^phần [ivx\d]+/u;

/** A row with such a label is checked against its parts and never added. */
export function isTotalLabel(label: string): boolean {
  return BEGINS_AS_TOTAL.test(label) && isTotal(label);
}

const isTotal = remembered((label: string): boolean => TOTAL.test(matchKey(label)));

/** The label says nothing but "Tổng cộng"; one that goes on as a name does leaves it to the numbers ("Total quality"). */
const isOnlyTotal = remembered((label: string): boolean => {
  const key = matchKey(label);
  return TOTAL.test(key) && ONLY_TOTAL.test(key);
});

/** A cell of the row says nothing but "Tổng cộng", in whatever column that stands. */
export function saysOnlyTotal({ cells }: Pick<SheetRow, 'cells'>): boolean {
  return cells.some(({ kind, text }) => kind === 'text' && BEGINS_AS_TOTAL.test(text) && isOnlyTotal(text));
}

const BEGINS_AS_TOTAL = /^\s*[tclg]/i;

/** The columns whose texts say what a row is about. */
export function labelColumns(dataset: Dataset, columns: readonly TableColumn[]): number[] {
  return columns
    .filter(({ field = '' }) => field === 'unit' || field === 'no' || dataset.labels.includes(field))
    .map(({ column }) => column);
}

/** The texts of a row in some columns. */
export function labelsOf({ cells }: SheetRow, columns: readonly number[]): string[] {
  const labels: string[] = [];
  for (const column of columns) {
    const cell = cells[column - 1];
    if (cell?.kind === 'text') labels.push(cell.text);
  }
  return labels;
}

/** What a label says of its row beside the rows above. */
export const whatLabelSays = remembered((label: string) => ({
  /** "Trong đó: …": some of what the row above counts, not more of it. */
  isOfWhich: OF_WHICH.test(withoutMark(label)),
  /** "Chia ra:", "1. Chia theo …": what follows adds up to the row above. */
  isBrokenDown: BROKEN_DOWN.test(withoutMark(label)),
  /** "- …", "+ …": a part of the row above that bears no mark. */
  isPart: /^\s*[-–+•]\s*\p{L}/u.test(label),
}));

/** Place, date and signatures under a table: texts alone. */
export function isFootRow({ cells }: SheetRow): boolean {
  return (
    cells.some(({ kind, text }) => kind === 'text' && FOOT.test(matchKey(text))) && cells.every(isNoNumber)
  );
}

/** "I. Danh hiệu thi đua" with nothing beside it heads the rows below; a number in whatever dress is something: "C", "(1.000)". */
export function isGroupRow(row: SheetRow, label: string, columns: readonly TableColumn[]): boolean {
  const filled = row.cells.filter(({ kind }) => kind !== 'blank');
  if (filled.length === 2 && holdsFigure(row, columns)) return false;
  const isAlone =
    filled.length === 1 ||
    (filled.length === 2 && /^([ivx]+|[a-h])[.)]?$/i.test(filled[0]?.text.trim() ?? ''));
  return isAlone && filled.every(isNoNumber) && (filled.length === 2 || GROUP.test(matchKey(label)));
}

/** A cell where a number belongs holds a digit. */
function holdsFigure({ cells }: SheetRow, columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ column, definition }) =>
      FIGURES.has(definition?.kind ?? '') && /\d/.test(cells[column - 1]?.text ?? ''),
  );
}

const FIGURES = new Set(['count', 'money', 'percent', 'quantity']);

/** Words alone where a row number belongs: a heading or a remark over the width of the table. */
export function isRemark({ cells }: SheetRow, columns: readonly TableColumn[]): boolean {
  const no = columns.find(({ field }) => field === 'no')?.column ?? 0;
  if (cells.length !== no) return false;
  const isAlone = cells.every(({ kind }, index) => (kind === 'blank') === (index + 1 !== no));
  return isAlone && /\p{L}{2}/u.test(cells[no - 1]?.text ?? '');
}

function withoutMark(label: string): string {
  return matchKey(label.replace(/^[\s\-–+•*]+/, ''));
}

function isNoNumber({ kind, text }: Cell): boolean {
  return kind === 'blank' || (kind === 'text' && !looksLikeNumber(text));
}

/**
 * A B 1 2 3, a b c=a+b or 1=(2+3): the form's own column numbers under the header. Fewer than three say it only by filling every column,
 * and where no row below goes on as a list of A, B, C would.
 */
export function isIndexRow(row: SheetRow, columns: readonly TableColumn[], others: List<SheetRow>): boolean {
  const texts = textsIn(row);
  const numbers = texts.map((text) => NUMBERED.exec(text)?.[1]).filter((n) => n !== undefined);
  const letters = texts.map((text) => LETTERED.exec(text)?.[1]).filter((letter) => letter !== undefined);
  const hasFormula = texts.some((text) => text.includes('='));
  if ((numbers.length === 0 && !hasFormula) || numbers.length + letters.length < texts.length) return false;
  if ((texts.length < 3 || (numbers.length < 2 && !hasFormula)) && texts.length < columns.length)
    return false;
  if (texts.length < 3 && others.some((other) => textsIn(other).some((text) => LETTER.test(text))))
    return false;
  const isInOrder = numbers.every((number, index) => Number(number) === index + 1);
  return (
    isInOrder && letters.every((letter, index) => letter.toUpperCase() === String.fromCharCode(65 + index))
  );
}

const NUMBERED = /^[([]?(\d{1,2})[)\]]?(\s*=.+)?$/;
const LETTERED = /^[([]?([A-Za-z])[)\]]?(\s*=.+)?$/;
const LETTER = /^[A-Z]$/;

function textsIn({ cells }: SheetRow): string[] {
  return cells.filter(({ kind }) => kind !== 'blank').map(({ text }) => text.trim());
}
