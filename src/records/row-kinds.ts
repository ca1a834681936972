import type { SheetRow } from '../intake/sheet.ts';
import { matchKey } from '../workspace/match-key.ts';
import type { Dataset } from './dataset.ts';
import type { TableColumn } from './ledger.ts';

const TOTAL =
  /^((tổng số|tổng cộng|tổng kinh phí|tổng vốn|total|grand total)(?!\p{L})|(tổng|cộng)( [ivx]+)?[ :.]*$)/u;
const FOOT =
  /người lập (biểu|bảng|báo cáo)|thủ trưởng đơn vị|ký, (ghi rõ )?họ tên|ký tên, đóng dấu|nơi nhận:|, ngày [\d….\s]* ?tháng [\d….\s]* ?năm/u;

/** The row is labelled as a total: it is checked against its parts and never added. */
export function isTotalRow(row: SheetRow, dataset: Dataset, columns: readonly TableColumn[]): boolean {
  if (!dataset.hasTotals) return false;
  const labelled = columns.filter(
    ({ field }) => field === 'unit' || field === 'no' || dataset.labels.includes(field ?? ''),
  );
  return labelled.some(({ column }) => {
    const cell = row.cells[column - 1];
    return cell?.kind === 'text' && TOTAL.test(matchKey(cell.text));
  });
}

/** Place, date and signatures under a table; nothing below belongs to it. */
export function isFootRow(row: SheetRow): boolean {
  return row.cells.some(({ kind, text }) => kind === 'text' && FOOT.test(matchKey(text)));
}

/** A B 1 2 3 or 1=(2+3): the form's own column numbers under the header. */
export function isIndexRow(row: SheetRow): boolean {
  const texts = row.cells.filter(({ kind }) => kind !== 'blank').map(({ text }) => text.trim());
  const numbers = texts
    .map((text) => /^\(?(\d{1,2})\)?(\s*=.+)?$/.exec(text)?.[1])
    .filter((n) => n !== undefined);
  const letters = texts.filter((text) => /^[A-E]$/.test(text));
  if (texts.length < 3 || numbers.length < 2 || numbers.length + letters.length < texts.length) return false;
  return numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1);
}
