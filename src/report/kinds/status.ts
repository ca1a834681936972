import { phrase } from '../../language/phrase.ts';
import { periodId, periodLabel } from '../../workspace/period.ts';
import { rateAnnex, receivedAnnex, standingAnnex } from '../annexes/status.ts';
import { numberAnnexes, numberSections } from '../numbering.ts';
import type { Report } from '../report.ts';
import { clusterText, type ReportInput } from '../report-input.ts';
import { describeOwing, describeProgress, describeTiming, standingFacts } from '../sections/status.ts';
import { standUnits } from '../status/stand-units.ts';

/** Who has sent what, what of it is of use, and who still owes what. */
export function composeStatus(input: ReportInput): Report {
  const { workspace } = input.summary;
  const { period } = workspace.settings;
  const standing = standUnits(input);
  const { today } = standing;
  return {
    kind: 'status',
    title: phrase('standing.title', { cluster: clusterText(workspace), period: periodLabel(period) }),
    subtitle:
      today === undefined ? [] : [phrase('standing.as-of', { date: { as: 'longDate', value: today } })],
    facts: standingFacts(standing, workspace),
    period: { id: periodId(period), label: periodLabel(period) },
    sections: numberSections([
      { id: 'progress', level: 2, blocks: describeProgress(standing, workspace) },
      { id: 'owing', level: 2, blocks: describeOwing(standing) },
      { id: 'timing', level: 2, blocks: describeTiming(standing, workspace) },
    ]),
    annexes: numberAnnexes([standingAnnex(standing), rateAnnex(standing), receivedAnnex(standing)]),
    figures: [],
    findings: [],
    standing,
  };
}
