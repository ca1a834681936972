import { decimal } from '../quantity/decimal.ts';
import { periodEnd } from '../workspace/period.ts';
import type { Settings } from '../workspace/workspace.ts';
import type { Yardstick } from './judge-target.ts';

/** What the settings say that targets are held against. */
export function yardstickOf({ period, basically_met: { rate, points } }: Settings): Yardstick {
  const band = {
    rate: rate === undefined ? undefined : decimal(rate),
    points: points === undefined ? undefined : decimal(points),
  };
  return { end: periodEnd(period), band };
}
