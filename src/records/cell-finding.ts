import type { Finding } from '../findings/finding.ts';
import { phrase, type Text } from '../language/phrase.ts';
import { choiceWords } from './choices/find-choice.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from './ledger.ts';
import type { CellProblem } from './read-cell.ts';

/** What is wrong with one cell, said with its column's title and what was read. */
export function cellFinding(
  table: Table,
  row: TableRow,
  column: TableColumn,
  problem: CellProblem,
  otherwise?: string,
): Finding {
  const value = row.cells[column.column - 1]?.text.trim() ?? '';
  const about = {
    at: placeOf(table, row.row, column.column),
    ...(table.unit === undefined ? {} : { unit: table.unit.id }),
    dataset: table.dataset,
    column: column.title,
    value,
  };
  const params = { column: column.title, value };
  switch (problem) {
    case 'not-a-number':
      return otherwise === undefined
        ? { rule: problem, ...about, params: { ...params, hint: phrase('hint.digits-only') } }
        : {
            rule: problem,
            ...about,
            expected: otherwise,
            params: { ...params, hint: phrase('hint.other-style', { otherwise }) },
          };
    case 'unknown-choice': {
      const words: Text[] =
        column.definition?.choices === undefined
          ? []
          : choiceWords(column.definition.choices).map((key) => ({ key }));
      return { rule: problem, ...about, params: { ...params, choices: { as: 'list', value: words } } };
    }
    case 'not-a-date':
    case 'dash-in-number':
    case 'cell-fault':
    case 'formula-without-result':
    case 'money-unit-missing':
    case 'money-unit-conflict':
      return { rule: problem, ...about, params };
  }
}
