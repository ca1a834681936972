import type { CellReading } from '../cells/read-cell.ts';
import type { TableColumn } from '../ledger.ts';

/** "Có" where "Có" was planned is met; an answer where nothing was asked is no result, since "không" may also mean none. */
export function settleAnswers(columns: readonly TableColumn[], read: Map<number, CellReading>): void {
  const answers = columns.flatMap(({ column, definition }) => {
    const answer = read.get(column)?.answer;
    return answer === undefined ? [] : [{ column, role: definition?.role, answer }];
  });
  const asked = answers.find(({ role }) => role === 'plan')?.answer;
  for (const { column, role, answer } of answers) {
    if (role !== 'result') continue;
    read.set(
      column,
      asked === undefined ? { problem: 'not-a-number' } : { verdict: answer === asked ? 'met' : 'not_met' },
    );
  }
}
