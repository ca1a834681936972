import type { SheetRow } from '../../intake/sheet.ts';
import type { List } from '../../lists/list.ts';
import { isLeftOut } from '../../workspace/mapping.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { findChoice } from '../choices/find-choice.ts';
import { MONEY_UNITS } from '../choices/lists.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn } from '../ledger.ts';
import { titleMeaning } from './title-meaning.ts';

/** Initials that are recipients beside one another, and a row number or a branch office elsewhere. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  tt: 'Tập thể',
  cn: 'Cá nhân',
  hgđ: 'Hộ gia đình',
  hgd: 'Hộ gia đình',
};
const RECIPIENT_FIELDS = new Set(['collectives', 'individuals', 'households']);
/** "TH" is the result beside a target or its plan; else it may be a summary ("Tổng hợp"). */
const PLANS = new Set(['target', 'planned', 'registered', 'estimate', 'rate']);

/** Titles of two meanings, decided by the columns beside them: TT, CN, HGĐ, TH. */
export function settleTitles(dataset: Dataset, columns: readonly TableColumn[]): TableColumn[] {
  const hasPlan = columns.some(({ field = '' }) => PLANS.has(field));
  return columns.map((column, index) => {
    if (isDecided(column)) return column;
    const key = matchKey(column.title);
    if (key === 'th' && column.field !== undefined && !hasPlan) return unknown(column);
    const words = RECIPIENTS[key];
    if (words === undefined) return column;
    const isBeside = [columns[index - 1], columns[index + 1]].some(
      (other) => other !== undefined && key !== matchKey(other.title) && isRecipient(other),
    );
    if (key === 'tt' && (index === 0 || !isBeside)) return column;
    if (!isBeside) return unknown(column);
    const meaning = titleMeaning(dataset, words);
    const isTaken = columns.some((other) => other !== column && isSame(other, meaning));
    return isTaken || meaning.field === undefined
      ? column
      : { ...meaning, column: column.column, title: column.title };
  });
}

/** A person said what the column holds, or that it is left out; nothing is inferred against that. */
export function isDecided({ mapping }: TableColumn): boolean {
  return mapping !== undefined && (mapping.meaning !== undefined || isLeftOut(mapping));
}

/** "Đơn vị" is the body that reports or the unit of measure, decided by the words under it. */
export function settleUnitColumn(
  dataset: Dataset,
  columns: readonly TableColumn[],
  rows: List<SheetRow>,
): TableColumn[] {
  const field = ['measure_unit', 'money_unit'].find((each) => dataset.fields[each] !== undefined);
  if (field === undefined || columns.some((column) => column.field === field)) return [...columns];
  return columns.map((column) => {
    if (isDecided(column)) return column;
    const { title, readAs = title } = column;
    if (matchKey(readAs) !== 'đơn vị' || column.field !== 'unit') return column;
    const textIn = ({ cells }: SheetRow): string | undefined => {
      const cell = cells[column.column - 1];
      return cell?.kind === 'text' ? cell.text : undefined;
    };
    const isMeasure =
      rows.some((row) => textIn(row) !== undefined) && rows.every((row) => isMeasureUnit(textIn(row) ?? '%'));
    const definition = dataset.fields[field];
    return isMeasure && definition !== undefined ? { ...column, field, definition } : column;
  });
}

const MEASURES =
  /^(%|‰|(tỷ|tỉ) lệ( %)?|điểm|hộ|người|lượt( người)?|xã|huyện|thôn|bản|km|m2|m²|m3|ha|tấn|kg|cái|chiếc|buổi|lớp|cuộc|đợt|vụ|việc|văn bản|mô hình|công trình|phong trào|tập thể|cá nhân|danh hiệu|giấy khen|bằng khen|hội nghị|dự án|sản phẩm|tiêu chí|đơn vị|trường|học sinh|triệu đồng\/(người|năm|người\/năm))$/u;

function isMeasureUnit(text: string): boolean {
  return MEASURES.test(matchKey(text)) || findChoice(MONEY_UNITS, text) !== undefined;
}

function isRecipient({ field = '', members, title }: TableColumn): boolean {
  return (
    members?.['recipient_type'] !== undefined ||
    RECIPIENT_FIELDS.has(field) ||
    RECIPIENTS[matchKey(title)] !== undefined
  );
}

function isSame(column: TableColumn, meaning: Omit<TableColumn, 'column'>): boolean {
  return (
    column.field === meaning.field &&
    column.members?.['recipient_type'] === meaning.members?.['recipient_type']
  );
}

function unknown({ column, title }: TableColumn): TableColumn {
  return { column, title };
}
