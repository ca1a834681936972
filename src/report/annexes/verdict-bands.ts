import { phrase } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { Verdict } from '../../records/judge-target.ts';
import type { Band } from '../report.ts';

const TONES: Record<Verdict, Band['tone']> = {
  exceeded: 'good',
  met: 'good',
  basically_met: 'fair',
  not_met: 'poor',
  in_progress: 'open',
  no_data: 'open',
};

/** Cells that say a verdict. */
export const VERDICT_BANDS: readonly Band[] = Object.entries(TONES).map(([verdict, tone]) => ({
  is: phrase(`choice.verdict.${verdict as Verdict}`),
  tone,
}));

/** Units that reached every one of their targets. */
export const WHOLE_BANDS: readonly Band[] = [{ is: { from: decimal(100) }, tone: 'good' }];
