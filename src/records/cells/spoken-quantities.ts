import { isDecimal } from '../../quantity/decimal.ts';
import { matchKey } from '../../workspace/match-key.ts';
import type { CellReading } from './read-cell.ts';

/** What a target of yes or no asks for, and what became of it. */
export type Answer = 'yes' | 'no';

const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['có', 'yes'],
  ['yes', 'yes'],
  ['không', 'no'],
  ['không có', 'no'],
  ['no', 'no'],
]);

/** "Có", "không": an answer in place of a number. */
export function answerIn(text: string): Answer | undefined {
  return ANSWERS.get(matchKey(text).replace(/[.;]+$/, ''));
}

const RANGE =
  /^(?:(?:trong khoảng|khoảng|từ|between|from)\s+)?(\d[\d.,\s]*%?)\s*(?:-|–|—|đến|tới|to|and)\s*(\d[^–—-]*)$/iu;
const YEAR = /^(19|20|21)\d{2}$/;

/** The two ends of "80–85 %", "từ 80 đến 85"; "12-2024" and "2021–2025" are dates, and no range. */
export function rangeEnds(text: string): [string, string] | undefined {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  if (from === '' || YEAR.test(to.trim())) return undefined;
  return [from.trim(), to.trim()];
}

/** Both ends as if each stood in a cell of its own; a unit behind the upper one is that of both. */
export function readRange(
  [from, to]: readonly [string, string],
  measureUnit: string | undefined,
  readEnd: (text: string, measureUnit: string | undefined) => CellReading,
): CellReading {
  const upper = readEnd(to, measureUnit);
  const lower = readEnd(from, measureUnit ?? upper.measureUnit);
  const problem = lower.problem ?? upper.problem;
  if (problem !== undefined) return { problem };
  const [low, high] = [lower.value, upper.value];
  if (!isDecimal(low) || !isDecimal(high) || low.gte(high)) return { problem: 'not-a-number' };
  return {
    value: low,
    upTo: high,
    ...(upper.measureUnit === undefined ? {} : { measureUnit: upper.measureUnit }),
  };
}
