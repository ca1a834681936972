import type { Finding } from '../findings/finding.ts';
import { LANGUAGES } from '../language/languages.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { findNearest } from '../workspace/nearest.ts';
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
    case 'unknown-choice':
      return { rule: problem, ...about, params: { ...params, hint: choiceHint(column, value) } };
    case 'not-a-date':
    case 'dash-in-number':
    case 'cell-fault':
    case 'formula-without-result':
    case 'money-unit-missing':
    case 'money-unit-conflict':
      return { rule: problem, ...about, params };
  }
}

/** Lists longer than this are not listed; the nearest word is what helps. */
const MOST_CHOICES = 8;

function choiceHint({ definition }: TableColumn, value: string): Phrase {
  const words = definition?.choices === undefined ? [] : choiceWords(definition.choices);
  const nearest = findNearest(
    value,
    LANGUAGES.flatMap(({ catalogue }) => words.map((key) => String(catalogue[key]))),
  );
  if (nearest !== undefined) return phrase('hint.choice-near', { nearest });
  if (words.length > MOST_CHOICES) return phrase('hint.choice-official');
  return phrase('hint.choices', { choices: { as: 'list', value: words.map((key) => ({ key })) } });
}
