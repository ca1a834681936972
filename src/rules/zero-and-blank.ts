import { FORMS } from '../records/choices/forms.ts';
import { type DataRecord, placeOf, type Table, type TableColumn, type TableRow } from '../records/ledger.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

/** A long list may have as many blanks as rows; the first ones show where to look. */
const MOST_RELATED = 50;

/** A column that says 0 in some rows and nothing in others: does the blank mean none, or not reported? One finding a column. */
export const zeroAndBlank = defineRule({
  code: 'zero-and-blank',
  version: 1,
  severity: 'note',
  varies: ['column', 'zeros', 'blanks'],
  watchRows({ ledger }) {
    const tables = new Map(ledger.tables.map((table) => [table, figuresOf(table).map(countOf)]));
    return {
      see({ table, row: { kind, row, numbers, cells }, records }) {
        const counts = tables.get(table) ?? [];
        if (kind !== 'data' || !reports(numbers, counts)) return;
        for (const count of counts) {
          if (numbers.get(count.column)?.eq(0)) count.zeros += 1;
          if ((cells[count.column - 1]?.kind ?? 'blank') !== 'blank') continue;
          if (isGivenToNobody(count, records)) continue;
          count.blanks += 1;
          if (count.rows.length < MOST_RELATED) count.rows.push(row);
        }
      },
      *tell() {
        for (const [table, counts] of tables) {
          for (const { column, title, zeros, blanks, rows } of counts) {
            const [first, ...others] = rows;
            if (zeros === 0 || first === undefined) continue;
            yield {
              finding: {
                rule: 'zero-and-blank',
                at: placeOf(table, first, column),
                related: others.map((row) => placeOf(table, row, column)),
                ...(table.unit === undefined ? {} : { unit: table.unit.id }),
                dataset: table.dataset,
                column: title,
                params: { column: title, zeros, blanks },
              },
            };
          }
        }
      },
    };
  },
});

/** A column as its cells are counted. */
interface Count {
  readonly column: number;
  readonly title: string;
  /** To whom the column's awards go, in the wide layout. */
  readonly recipient: string | undefined;
  zeros: number;
  blanks: number;
  /** The first blank ones. */
  readonly rows: number[];
}

function countOf({ column, title, members }: TableColumn): Count {
  return { column, title, recipient: members?.['recipient_type'], zeros: 0, blanks: 0, rows: [] };
}

/** The law gives the form of the row to no such recipient: no collective is Lao động tiên tiến, and its blank says nothing. */
function isGivenToNobody({ recipient }: Count, records: readonly DataRecord[]): boolean {
  const [award] = rowOfDataset('commendations', records);
  const form = award?.values.form;
  if (form === undefined || recipient === undefined) return false;
  const recipients: readonly string[] = FORMS[form].recipients;
  return !recipients.includes(recipient);
}

/** Counts and amounts that stand for themselves; a total of blanks and zeros is told by its parts. */
function figuresOf({ columns }: Table): TableColumn[] {
  return columns.filter(
    ({ definition, isTotal }) => !isTotal && (definition?.kind === 'count' || definition?.kind === 'money'),
  );
}

/** The row says something: one that is blank in all of several columns was not reported, and nobody wonders. */
function reports(numbers: TableRow['numbers'], columns: readonly Count[]): boolean {
  return columns.length === 1 || columns.some(({ column }) => numbers.has(column));
}
