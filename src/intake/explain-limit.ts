import { type Phrase, phrase } from '../language/phrase.ts';
import type { Exceeded, LimitName } from '../limits/limits.ts';
import type { Location } from '../source/location.ts';

/** Which limit a file goes beyond, what was found, and which setting would let it pass. */
export function explainLimit(file: string, exceeded: Exceeded) {
  const { limit, allowed, found, sheet, row, column } = exceeded;
  const over = phrase(`limit.${limit}`, { allowed: amountOf(limit, allowed, allowed) });
  const at: Location = {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    at,
    params: {
      reason:
        found === undefined ? over : phrase('limit.found', { over, found: amountOf(limit, found, allowed) }),
      remedy: phrase('remedy.over-limit', { setting: `limits.${limit}` }),
    },
  };
}

/** Sizes in whole megabytes where the limit is such, rounded up so that what is too much never looks as if it were not. */
function amountOf(limit: LimitName, amount: number, allowed: number): Phrase | number {
  if (limit === 'time') return phrase('limit.seconds', { count: amount });
  if (limit !== 'file_size' && limit !== 'unpacked_size' && limit !== 'memory') {
    return amount;
  }
  return allowed % MEGABYTE === 0
    ? phrase('limit.megabytes', { count: Math.ceil(amount / MEGABYTE) })
    : phrase('limit.bytes', { count: amount });
}

const MEGABYTE = 1_000_000;
