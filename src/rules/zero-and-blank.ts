import { FORMS, type RecipientType } from '../records/choices/forms.ts';
import { type Ledger, placeOf, type Table, type TableColumn, type TableRow } from '../records/ledger.ts';
import { defineRule } from './rule.ts';

/** A long list may have as many blanks as rows; the first ones show where to look. */
const MOST_RELATED = 50;

/** A column that says 0 in some rows and nothing in others: does the blank mean none, or not reported? One finding a column. */
export const zeroAndBlank = defineRule({
  code: 'zero-and-blank',
  version: 1,
  severity: 'note',
  *check({ ledger }) {
    const recipients = recipientsOf(ledger);
    for (const table of ledger.tables) {
      const columns = figuresOf(table);
      const rows = table.rows.filter(({ kind, numbers }) => kind === 'data' && reports(numbers, columns));
      for (const { column, title, members } of columns) {
        const zeros = rows.filter(({ numbers }) => numbers.get(column)?.eq(0));
        const blanks = rows.filter(
          (row) =>
            (row.cells[column - 1]?.kind ?? 'blank') === 'blank' &&
            (recipients.get(row)?.includes(members?.['recipient_type'] as RecipientType) ?? true),
        );
        const [first] = blanks;
        if (zeros.length === 0 || first === undefined) continue;
        yield {
          finding: {
            rule: 'zero-and-blank',
            at: placeOf(table, first.row, column),
            related: blanks.slice(1, MOST_RELATED).map(({ row }) => placeOf(table, row, column)),
            ...(table.unit === undefined ? {} : { unit: table.unit.id }),
            dataset: table.dataset,
            column: title,
            params: { column: title, zeros: zeros.length, blanks: blanks.length },
          },
        };
      }
    }
  },
});

/** To whom the law gives the form of a row, in columns by recipient: no collective is Lao động tiên tiến, and its blank says nothing. */
function recipientsOf({ records }: Ledger): Map<TableRow, readonly RecipientType[]> {
  return new Map(
    records.commendations.flatMap(({ row, values: { form }, columns, table }) => {
      const isWide = table.columns.some(
        ({ column, members }) => column === columns['count'] && members?.['recipient_type'] !== undefined,
      );
      return form === undefined || !isWide ? [] : [[row, FORMS[form].recipients] as const];
    }),
  );
}

/** Counts and amounts that stand for themselves; a total of blanks and zeros is told by its parts. */
function figuresOf({ columns }: Table): TableColumn[] {
  return columns.filter(
    ({ definition, isTotal }) => !isTotal && (definition?.kind === 'count' || definition?.kind === 'money'),
  );
}

/** The row says something: one that is blank in all of several columns was not reported, and nobody wonders. */
function reports(numbers: TableRow['numbers'], columns: readonly TableColumn[]): boolean {
  return columns.length === 1 || columns.some(({ column }) => numbers.has(column));
}
