import type { Cell, SheetRow } from '../intake/sheet.ts';
import { matchKey } from '../workspace/match-key.ts';
import type { Dataset } from './dataset.ts';
import type { TableColumn } from './ledger.ts';
import { looksLikeNumber } from './numbers.ts';

/** Labels that begin with "Tổng", "Cộng" and their like, but for words such as tổng kết, tổng công ty, cộng đồng. */
const TOTAL =
  /^(tổng(?!\p{L})(?! (hợp|kết|công ty|cục|liên đoàn|hội|đài|bí thư|giám đốc|vệ sinh))|cộng(?!\p{L})(?! (hòa|đồng|tác|sản))|l[uũ]y kế|toàn (tỉnh|thành phố|cụm|khối|ngành)|(grand )?total)(?!\p{L})/u;
const FOOT =
  /^(người lập (biểu|bảng|báo cáo)|thủ trưởng đơn vị|nơi nhận)|^\(?ký( tên)?(, | và )(ghi rõ )?(họ tên|đóng dấu)|^[\p{L} .–-]+, ngày [\d….\s]*tháng [\d….\s]*năm[\d….\s]*$/u;
const OF_WHICH = /^(trong đó|of which)(?!\p{L})/u;
const BROKEN_DOWN = /^(chia ra|chia theo|broken down by)(?!\p{L})|^\d+\. chia theo/u;
const GROUP = /^([ivx]+|[a-h])[.)] |^phần [ivx\d]+/u;

/** The row is labelled as a total: it is checked against its parts and never added. */
export function isTotalRow(row: SheetRow, dataset: Dataset, columns: readonly TableColumn[]): boolean {
  if (!dataset.hasTotals) return false;
  return labelsOf(row, dataset, columns).some((label) => TOTAL.test(matchKey(label)));
}

/** The texts of a row that say what it is about. */
export function labelsOf(row: SheetRow, dataset: Dataset, columns: readonly TableColumn[]): string[] {
  return columns
    .filter(({ field = '' }) => field === 'unit' || field === 'no' || dataset.labels.includes(field))
    .map(({ column }) => row.cells[column - 1])
    .flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
}

/** Place, date and signatures under a table: texts alone. */
export function isFootRow({ cells }: SheetRow): boolean {
  return (
    cells.some(({ kind, text }) => kind === 'text' && FOOT.test(matchKey(text))) && cells.every(isNoNumber)
  );
}

/** "Trong đó: …": some of what the row above counts, not more of it. */
export function isOfWhichRow(label: string): boolean {
  return OF_WHICH.test(withoutMark(label));
}

/** "Chia ra:", "1. Chia theo …": what follows adds up to the row above. */
export function isBrokenDownRow(label: string): boolean {
  return BROKEN_DOWN.test(withoutMark(label));
}

/** "- …", "+ …": a part of the row above that bears no mark. */
export function isPartRow(label: string): boolean {
  return /^\s*[-–+•]\s*\p{L}/u.test(label);
}

/** "I. Danh hiệu thi đua" with nothing beside it heads the rows below. */
export function isGroupRow(row: SheetRow, label: string): boolean {
  const filled = row.cells.filter(({ kind }) => kind !== 'blank');
  const isAlone =
    filled.length === 1 ||
    (filled.length === 2 && /^([ivx]+|[a-h])[.)]?$/i.test(filled[0]?.text.trim() ?? ''));
  return isAlone && filled.every(isNoNumber) && (filled.length === 2 || GROUP.test(matchKey(label)));
}

function withoutMark(label: string): string {
  return matchKey(label.replace(/^[\s\-–+•*]+/, ''));
}

function isNoNumber({ kind, text }: Cell): boolean {
  return kind === 'blank' || (kind === 'text' && !looksLikeNumber(text));
}

/** A B 1 2 3 or 1=(2+3): the form's own column numbers under the header. */
export function isIndexRow(row: SheetRow): boolean {
  const texts = row.cells.filter(({ kind }) => kind !== 'blank').map(({ text }) => text.trim());
  const numbers = texts
    .map((text) => /^\(?(\d{1,2})\)?(\s*=.+)?$/.exec(text)?.[1])
    .filter((n) => n !== undefined);
  const letters = texts.filter((text) => /^[A-E]$/.test(text));
  if (texts.length < 3 || numbers.length < 2 || numbers.length + letters.length < texts.length) return false;
  const isInOrder = numbers.every((number, index) => Number(number) === index + 1);
  return isInOrder && letters.every((letter, index) => letter === 'ABCDE'[index]);
}
