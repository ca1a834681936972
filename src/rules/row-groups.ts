import type { DataRecord, Table } from '../records/ledger.ts';

/** The row of the heading, or of the total over its parts, that a record stands under; 0 where the table has none above it. */
type GroupOf = (record: DataRecord) => number;

/** One district under Dự án 1 and under Dự án 4 is two facts, though no column says so. */
export function groupFinder(): GroupOf {
  const known = new Map<Table, readonly number[]>();
  return ({ table, row }) => {
    const heads = known.get(table) ?? headsOf(table);
    known.set(table, heads);
    return heads.findLast((head) => head < row.row) ?? 0;
  };
}

function headsOf({ aside, rows }: Table): number[] {
  return [
    ...aside.filter(({ reason }) => reason === 'group-row'),
    ...rows.filter(({ kind, parts }) => kind === 'subtotal' || parts !== undefined),
  ]
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}
