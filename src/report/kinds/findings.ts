import { phrase } from '../../language/phrase.ts';
import { describeTally, tallyOf } from '../../triage/tally.ts';
import { periodId, periodLabel } from '../../workspace/period.ts';
import { explanationAnnex, findingAnnex } from '../annexes/findings.ts';
import { accountAnnex, receiptAnnex, tieOutAnnex } from '../annexes/receipts.ts';
import { composeFacts } from '../facts.ts';
import { numberAnnexes, numberSections } from '../numbering.ts';
import type { Report } from '../report.ts';
import { clusterText, type ReportInput } from '../report-input.ts';
import { describeSituation, describeStatus } from '../sections/situation.ts';

/** The list of findings: who has sent what, what is wrong, where, and what became of every row. */
export function composeFindings(input: ReportInput): Report {
  const { summary, groups } = input;
  const { period } = summary.workspace.settings;
  const cluster = clusterText(summary.workspace);
  const text = phrase('report.findings.tally', { tally: describeTally(tallyOf(groups)) });
  const annexes = numberAnnexes([
    findingAnnex(groups, summary.units),
    explanationAnnex(groups),
    receiptAnnex(summary),
    accountAnnex(summary),
    tieOutAnnex(summary),
  ]);
  return {
    kind: 'findings',
    title: phrase('report.findings.title', { cluster, period: periodLabel(period) }),
    subtitle: describeStatus(period),
    facts: composeFacts(input),
    period: { id: periodId(period), label: periodLabel(period) },
    sections: numberSections([
      { id: 'findings', level: 2, blocks: [{ type: 'paragraph', text }] },
      { id: 'situation', level: 2, blocks: describeSituation(summary) },
    ]),
    annexes,
    figures: summary.figures(),
    findings: groups,
  };
}
