import type { Finding } from '../../findings/finding.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import { findNearest } from '../../workspace/nearest.ts';
import { choiceWords } from '../choices/find-choice.ts';
import { placeOf, rowOf, type Table, type TableColumn, type TableRow } from '../ledger.ts';
import { dateHint } from './date-findings.ts';
import type { ColumnStyle } from './decide-style.ts';
import type { CellProblem } from './read-cell.ts';

/** What is wrong with one cell, said with its column's title and what was read. */
export function cellFinding(
  table: Pick<Table, 'file' | 'sheet' | 'unit' | 'dataset'>,
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
    case 'ambiguous-number': {
      const [vi = '', en = ''] = otherwise?.split(' | ') ?? [];
      return { rule: problem, ...about, params: { ...params, vi, en } };
    }
    case 'scaled-number':
      return { rule: problem, ...about, params: { ...params, shown: otherwise ?? '' } };
    case 'unknown-choice':
      return { rule: problem, ...about, params: { ...params, hint: choiceHint(column, value) } };
    case 'not-a-date':
      return { rule: problem, ...about, params: { ...params, hint: dateHint(value) } };
    case 'measure-unit-conflict':
      return { rule: problem, ...about, params: { ...params, unit: otherwise ?? '' } };
    case 'count-not-whole':
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

/** Columns whose texts prove another number style than the declared one, with the cells that do. */
export function styleFindings(table: Table, styles: ReadonlyMap<number, ColumnStyle>): Finding[] {
  return table.columns.flatMap((column): Finding[] => {
    const { style, provedBy = [] } = styles.get(column.column) ?? {};
    const [first, ...others] = provedBy;
    if (style === undefined || first === undefined) return [];
    const value = rowOf(table, first)?.cells[column.column - 1]?.text.trim() ?? '';
    return [
      {
        rule: 'number-style',
        at: placeOf(table, first, column.column),
        related: others.map((row) => placeOf(table, row, column.column)),
        ...(table.unit === undefined ? {} : { unit: table.unit.id }),
        dataset: table.dataset,
        column: column.title,
        value,
        params: {
          column: column.title,
          value,
          count: provedBy.length,
          style: phrase(`number-style.${style}`),
        },
      },
    ];
  });
}
