import { phrase, type Text } from '../../language/phrase.ts';
import { describeOmission } from '../../triage/select-findings.ts';
import { describeTally, tallyOf } from '../../triage/tally.ts';
import { periodId, periodLabel } from '../../workspace/period.ts';
import { explanationAnnex } from '../annexes/findings.ts';
import { accountAnnex, receiptAnnex, tieOutAnnex } from '../annexes/receipts.ts';
import { unitAnnexes, unitsAnnex } from '../annexes/unit-findings.ts';
import { composeFacts } from '../facts.ts';
import { numberAnnexes, numberSections } from '../numbering.ts';
import type { Report } from '../report.ts';
import { clusterText, type ReportInput } from '../report-input.ts';
import { describeSituation, describeStatus } from '../sections/situation.ts';

/** The findings: who has what to see to, unit by unit what is wrong and where, who has sent what, and what became of every row. */
export function composeFindings(input: ReportInput): Report {
  const { summary, groups, omission } = input;
  const { period } = summary.workspace.settings;
  const cluster = clusterText(summary.workspace);
  const tally = phrase('report.findings.tally', { tally: describeTally(tallyOf(groups)) });
  const told: Text[] = omission === undefined ? [tally] : [tally, describeOmission(omission)];
  const [units, ...others] = numberAnnexes([
    unitsAnnex(groups, summary, omission === undefined),
    explanationAnnex(groups),
    receiptAnnex(summary),
    accountAnnex(summary),
    tieOutAnnex(summary),
  ]);
  const annexes = [...(units === undefined ? [] : [units]), ...unitAnnexes(groups, summary), ...others];
  return {
    kind: 'findings',
    title: phrase('report.findings.title', { cluster, period: periodLabel(period) }),
    subtitle: describeStatus(period),
    facts: composeFacts(input),
    period: { id: periodId(period), label: periodLabel(period) },
    sections: numberSections([
      { id: 'findings', level: 2, blocks: told.map((text) => ({ type: 'paragraph', text })) },
      { id: 'situation', level: 2, blocks: describeSituation(summary) },
    ]),
    annexes,
    figures: summary.figures(),
    findings: groups,
  };
}
