import { phrase, type Text } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import { accountRows, type RowAccount } from '../../records/account.ts';
import { sendersOf } from '../../records/senders.ts';
import { tieOut } from '../../records/tie-out.ts';
import type { Summary } from '../../summary/summary.ts';
import type { DatasetName } from '../../workspace/workspace.ts';
import { EMPTY, headerCell, MISSING, ordinalCell, textCell } from '../cells.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column } from '../report.ts';
import { unitText } from '../report-input.ts';

/** The measures that say that a unit reported on a dataset. */
const SAYS_SOMETHING: Record<DatasetName, readonly string[]> = {
  movements: ['count'],
  spending: ['allocated', 'assigned', 'disbursed', 'carried_over'],
  commendations: ['count'],
  targets: ['total'],
};
const DATASETS = Object.keys(SAYS_SOMETHING) as DatasetName[];

/** Who has sent what: unit by unit, dataset by dataset. */
export function receiptAnnex(summary: Summary): AnnexDraft {
  const { workspace, units } = summary;
  const senders = sendersOf(summary.ledger);
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('report.column.files'), kind: 'count' },
    ...DATASETS.map((name): Column => ({ heading: phrase(`dataset.${name}`), kind: 'text' })),
  ];
  const rows = units.map((unit, index) => {
    const files = senders.get(unit.id)?.size ?? 0;
    const isReported = (dataset: DatasetName): boolean =>
      SAYS_SOMETHING[dataset].some(
        (measure) => summary.figure(dataset, measure, { unit: unit.id }).value !== null,
      );
    const cellOf = (dataset: DatasetName): Cell => {
      if (isReported(dataset)) return textCell(phrase('report.reported'));
      return workspace.settings.required[dataset] ? MISSING : EMPTY;
    };
    const cells = [ordinalCell(index), headerCell(unitText(unit)), countCell(files), ...DATASETS.map(cellOf)];
    return { kind: 'data' as const, cells };
  });
  return { id: 'receipts', table: { columns, rows, notes: [], empty: phrase('report.no-units') } };
}

/** What became of every row of every table: used, or set aside with the reason. */
export function accountAnnex(summary: Summary): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('report.column.file'), kind: 'text' },
    { heading: phrase('report.column.sheet'), kind: 'text' },
    { heading: phrase('report.column.dataset'), kind: 'text' },
    { heading: phrase('report.column.seen'), kind: 'count' },
    { heading: phrase('report.column.used'), kind: 'count' },
    { heading: phrase('report.column.aside'), kind: 'count' },
    { heading: phrase('report.column.reasons'), kind: 'text' },
  ];
  const rows = accountRows(summary.ledger).map((account) => ({
    kind: 'data' as const,
    cells: accountCells(account),
  }));
  return { id: 'accounts', table: { columns, rows, notes: [], empty: phrase('report.no-tables') } };
}

function accountCells({ table, seen, used, aside }: RowAccount): Cell[] {
  const reasons = Object.entries(aside).map(
    ([reason, count]): Text =>
      phrase('report.what-count', { what: { key: `aside.${reason as keyof typeof aside}` }, count }),
  );
  const total = Object.values(aside).reduce((sum, n) => sum + n, 0);
  return [
    headerCell(table.file),
    textCell(table.sheet),
    textCell(phrase(`dataset.${table.dataset}`)),
    countCell(seen),
    countCell(used),
    countCell(total),
    reasons.length === 0 ? EMPTY : textCell(phrase('report.list', { items: { as: 'list', value: reasons } })),
  ];
}

/** The numbers of every file: seen, used, and set aside by reason. */
export function tieOutAnnex(summary: Summary): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('report.column.file'), kind: 'text' },
    { heading: phrase('report.column.numbers-seen'), kind: 'count' },
    { heading: phrase('report.column.used'), kind: 'count' },
    { heading: phrase('report.column.aside'), kind: 'count' },
    { heading: phrase('report.column.reasons'), kind: 'text' },
  ];
  const rows = tieOut(summary.ledger).map(({ file, seen, used, aside }) => {
    const reasons = Object.entries(aside).map(
      ([reason, count]): Text =>
        phrase('report.what-count', { what: { key: `aside.${reason as keyof typeof aside}` }, count }),
    );
    const why =
      reasons.length === 0
        ? EMPTY
        : textCell(phrase('report.list', { items: { as: 'list', value: reasons } }));
    const cells = [headerCell(file), countCell(seen), countCell(used), countCell(seen - used), why];
    return { kind: 'data' as const, cells };
  });
  return { id: 'numbers', table: { columns, rows, notes: [], empty: phrase('report.no-tables') } };
}

function countCell(count: number): Cell {
  return { type: 'number', value: decimal(count) };
}
