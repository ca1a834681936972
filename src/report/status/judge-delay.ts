import type { Receipt } from '../../workspace/receipt.ts';
import type { Delay } from './standing.ts';

const DAY_MS = 86_400_000;

/** Nothing came: overdue once the day has passed. */
export function judgeAbsence(due: string | undefined, today: string | undefined): Delay | undefined {
  return after('overdue', due, today);
}

/**
 * Something came, in one file or several: in time when any of it came in time, late when every file is known to have come later. The
 * day on which a file was last changed proves neither, so it only raises a doubt, and only where all speak for it.
 * @param receipts of each file; undefined where nothing at all is known
 */
export function judgeReceipts(
  receipts: readonly (Receipt | undefined)[],
  due: string | undefined,
): { readonly receipt: Receipt | undefined; readonly delay: Delay | undefined } {
  const known = receipts.filter((each) => each !== undefined);
  const proven = first(known.filter(({ by }) => by !== 'last-changed'));
  const isAllProven = receipts.every((each) => each !== undefined && each.by !== 'last-changed');
  const doubtful = first(known);
  if (proven !== undefined && (isAllProven || due === undefined || proven.date <= due))
    return { receipt: proven, delay: after('late', due, proven.date) };
  const isAllKnown = known.length === receipts.length;
  return { receipt: doubtful, delay: isAllKnown ? after('maybe-late', due, doubtful?.date) : undefined };
}

function first(receipts: readonly Receipt[]): Receipt | undefined {
  return [...receipts].sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

function after(kind: Delay['kind'], due: string | undefined, date: string | undefined): Delay | undefined {
  if (due === undefined || date === undefined || date <= due) return undefined;
  return { kind, days: Math.round((Date.parse(date) - Date.parse(due)) / DAY_MS) };
}
