import type { SheetRow } from '../../intake/sheet.ts';
import { firstFrom } from '../../lists/derive.ts';
import type { List } from '../../lists/list.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { findChoice } from '../choices/find-choice.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { labelColumns, labelsOf } from './row-kinds.ts';
import { depthOf, depthReader } from './row-marks.ts';

/** What headings within a table say of the rows below them: `level: province` under "II. Cấp tỉnh". */
export interface Carried {
  readonly for: (row: number) => Readonly<Record<string, string>> | undefined;
  /** The fields that rows are given in this way. */
  readonly fields: readonly string[];
}

type Row = Pick<TableRow, 'row' | 'cells'>;

/** From a heading on, to the next one. */
interface Stretch {
  readonly row: number;
  readonly says: Readonly<Record<string, string>>;
}

/**
 * Carries what a heading names down to the rows below it, to the next heading that is as high. Only what no column of the table
 * says is taken, and only words that mean exactly one value.
 * @param headings the numbers of the rows that are one, in order
 */
export function carryDown(
  rows: List<{ readonly row: number; readonly cells: SheetRow['cells'] }>,
  headings: readonly number[],
  dataset: Dataset,
  columns: readonly TableColumn[],
): Carried {
  const fields = missingChoices(dataset, columns);
  const labelled = labelColumns(dataset, columns);
  const readDepth = depthReader(dataset, columns);
  const given = new Set<string>();
  const stretches: Stretch[] = [];
  let open: { depth: number; says: Readonly<Record<string, string>> }[] = [];
  headings.forEach((heading, at) => {
    const index = firstFrom(rows, heading);
    const row = rows.at(index);
    if (row === undefined) return;
    const marked = readDepth(row);
    const depth = marked === undefined ? 0 : depthOf(marked);
    open = [...open.filter((each) => each.depth < depth), { depth, says: saidBy(row) }];
    const says: Record<string, string> = Object.assign({}, ...open.map((each) => each.says));
    stretches.push({ row: heading, says });
    if (rows.at(index + 1) !== undefined && rows.at(index + 1)?.row !== headings[at + 1])
      for (const field of Object.keys(says)) given.add(field);
  });
  return {
    fields: [...given],
    for: (row) => {
      const next = firstFrom(stretches, row);
      return stretches[next]?.row === row ? undefined : stretches[next - 1]?.says;
    },
  };

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
