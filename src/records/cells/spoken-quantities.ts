import { matchKey } from '../../workspace/match-key.ts';

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
