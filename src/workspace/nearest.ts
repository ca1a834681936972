import { distance } from 'fastest-levenshtein';
import { matchKey } from './match-key.ts';

/** The candidate that a person most likely meant, or undefined when none is close: at most a third of the letters differ. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = matchKey(word);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = distance(wanted, matchKey(candidate));
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** How many letters must be changed to make one word of the other; case and tone placement do not count. */
export function lettersApart(one: string, other: string): number {
  return distance(matchKey(one), matchKey(other));
}
