import { phrase, type Text } from '../language/phrase.ts';
import { decimal } from '../quantity/decimal.ts';
import { yardstickOf } from '../records/yardstick.ts';
import { judgeTargets } from '../summary/judged-targets.ts';
import type { Summary } from '../summary/summary.ts';

/** What "basically met" meant wherever it was used, and how many verdicts rest on estimates. */
export function bandNotes(summary: Summary): Text[] {
  const targets = judgeTargets(summary);
  const basically = targets.filter(({ judgement }) => judgement.verdict === 'basically_met');
  const stated = basically.filter(({ judgement }) => judgement.reason === 'stated').length;
  const estimated = targets.filter(({ judgement }) => judgement.by === 'estimate').length;
  return [
    ...describeBand(summary),
    ...(stated === 0 ? [] : [phrase('targets.note-stated', { count: stated })]),
    ...(estimated === 0 ? [] : [phrase('targets.note-estimates', { count: estimated })]),
  ];
}

function describeBand({ workspace }: Summary): Text[] {
  const { rate, points } = yardstickOf(workspace.settings).band ?? {};
  return [
    ...(rate === undefined
      ? []
      : [
          phrase('targets.note-band-rate', {
            rate: { as: 'percent', value: rate },
            rest: { as: 'percent', value: decimal(100).minus(rate) },
          }),
        ]),
    ...(points === undefined
      ? []
      : [phrase('targets.note-band-points', { points: { as: 'count', value: points } })]),
  ];
}
