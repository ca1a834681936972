import type { JudgedFinding } from '../../findings/finding.ts';
import { phrase } from '../../language/phrase.ts';
import { cellName } from '../../source/location.ts';
import type { Block } from '../report.ts';

/** More than this many are for the annex of findings alone. */
const MOST_MENTIONED = 5;

/** Printed totals that differ from their parts are named where their figures stand: both numbers, and which one is used. */
export function describeDisputedTotals(findings: readonly JudgedFinding[], dataset: string): Block[] {
  return findings
    .filter((finding) => finding.rule === 'total-mismatch' && finding.dataset === dataset)
    .slice(0, MOST_MENTIONED)
    .map(({ at, column, value, expected, difference }) => ({
      type: 'paragraph',
      text: phrase('report.disputed-total', {
        column: column ?? '',
        value: value ?? '',
        expected: expected ?? '',
        difference: difference ?? '',
        place: [at.file, at.sheet, cellName(at)].filter((part) => part !== undefined).join(' › '),
      }),
    }));
}
