import { matchKey } from '../../workspace/match-key.ts';
import { findChoice } from '../choices/find-choice.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { labelColumns, labelsOf } from './row-kinds.ts';
import { depthOf, depthReader } from './row-marks.ts';

/** What headings within a table say of the rows below them, by row: `level: province` under "II. Cấp tỉnh". */
export type Carried = ReadonlyMap<number, Readonly<Record<string, string>>>;

type Row = Pick<TableRow, 'row' | 'cells'>;

/**
 * Carries what a heading names down to the rows below it, to the next heading that is as high. Only what no column of the table
 * says is taken, and only words that mean exactly one value.
 */
export function carryDown(
  rows: readonly Row[],
  isHeading: (row: Row) => boolean,
  dataset: Dataset,
  columns: readonly TableColumn[],
): Carried {
  const fields = missingChoices(dataset, columns);
  const labelled = labelColumns(dataset, columns);
  const readDepth = depthReader(dataset, columns);
  const carried = new Map<number, Readonly<Record<string, string>>>();
  let open: { depth: number; says: Readonly<Record<string, string>> }[] = [];
  for (const row of rows) {
    if (isHeading(row)) {
      const marked = readDepth(row);
      const depth = marked === undefined ? 0 : depthOf(marked);
      open = [...open.filter((heading) => heading.depth < depth), { depth, says: saidBy(row) }];
    } else if (open.length > 0) {
      carried.set(row.row, Object.assign({}, ...open.map(({ says }) => says)));
    }
  }
  return carried;

  function saidBy(row: Row): Record<string, string> {
    const words = labelsOf(row, labelled)
      .map(withoutMark)
      .filter((text) => !isMark(text));
    const found = words.flatMap((text) =>
      fields.flatMap(({ field, choices }) => {
        const id = findChoice(choices, text);
        return id === undefined ? [] : [[field, id] as const];
      }),
    );
    return found.length === 1 ? Object.fromEntries(found) : {};
  }
}

function missingChoices(dataset: Dataset, columns: readonly TableColumn[]) {
  const there = new Set(columns.flatMap(({ field = '', members = {} }) => [field, ...Object.keys(members)]));
  return Object.entries(dataset.fields).flatMap(([field, { choices }]) =>
    choices === undefined || there.has(field) ? [] : [{ field, choices: { ...choices, byBeginning: false } }],
  );
}

function isMark(text: string): boolean {
  return /^([a-h]|[ivx]+|\d+(\.\d+)*|)[.)]?$/.test(text);
}

/** "II. Khen thưởng cấp tỉnh:" → "cấp tỉnh". */
function withoutMark(label: string): string {
  return matchKey(label)
    .replace(/^([a-h]|[ivx]+|\d+(\.\d+)*)[.)] ?/, '')
    .replace(/^khen thưởng (?=cấp )/, '');
}
