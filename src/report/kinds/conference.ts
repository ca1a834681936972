import { phrase, type Text } from '../../language/phrase.ts';
import { periodId, periodLabel } from '../../workspace/period.ts';
import { commendationAnnexes } from '../annexes/commendations.ts';
import { explanationAnnex, findingAnnex } from '../annexes/findings.ts';
import { movementAnnexes } from '../annexes/movements.ts';
import { accountAnnex, receiptAnnex } from '../annexes/receipts.ts';
import { spendingAnnex } from '../annexes/spending.ts';
import { targetAnnexes } from '../annexes/targets.ts';
import { composeFacts } from '../facts.ts';
import { numberAnnexes, numberSections, type SectionDraft } from '../numbering.ts';
import type { Report } from '../report.ts';
import { clusterText, type ReportInput, unitText } from '../report-input.ts';
import { describeCommendations } from '../sections/commendations.ts';
import { describeDisputedTotals } from '../sections/disputed-totals.ts';
import { describeLeadership, describeMovements } from '../sections/movements.ts';
import { narrativeFor } from '../sections/narratives.ts';
import { listOpenTargets } from '../sections/open-targets.ts';
import { describeSituation, describeStatus, findUnit } from '../sections/situation.ts';
import { describeSpending } from '../sections/spending.ts';
import { describeLaterTargets, describeTargets } from '../sections/targets.ts';

/** Open targets that are worth a line each in the report itself; its annex has them all. */
const MOST_OPEN = 20;

/** The year-end report of a cluster, in the order in which such reports are written (báo cáo tổng kết). */
export function composeConference(input: ReportInput): Report {
  const { summary, groups } = input;
  const { workspace } = summary;
  const { period } = workspace.settings;
  const cluster = clusterText(workspace);
  const sections = numberSections([
    ...resultSections(input),
    ...directionSections(input),
    ...proposalSections(input),
  ]);
  const annexes = numberAnnexes([
    receiptAnnex(summary),
    ...movementAnnexes(summary),
    ...spendingAnnex(summary),
    ...targetAnnexes(summary),
    ...commendationAnnexes(summary),
    accountAnnex(summary),
    findingAnnex(groups, summary.units),
    explanationAnnex(groups),
  ]);
  return {
    kind: 'conference',
    title: phrase('report.conference.title', { period: periodLabel(period), cluster }),
    subtitle: describeStatus(period),
    facts: composeFacts(input),
    period: { id: periodId(period), label: periodLabel(period) },
    sections,
    annexes,
    figures: summary.figures(),
    findings: groups,
  };
}

function resultSections(input: ReportInput): SectionDraft[] {
  const { summary, findings } = input;
  const disputed = (dataset: string) => describeDisputedTotals(findings, dataset);
  return [
    { id: 'results', level: 1, blocks: [] },
    {
      id: 'situation',
      level: 2,
      blocks: [...describeSituation(summary), ...narrativeFor(input, 'situation')],
    },
    {
      id: 'leadership',
      level: 2,
      blocks: [...describeLeadership(summary), ...narrativeFor(input, 'leadership')],
    },
    {
      id: 'movements',
      level: 2,
      blocks: [...describeMovements(summary), ...disputed('movements'), ...narrativeFor(input, 'movements')],
    },
    {
      id: 'spending',
      level: 2,
      blocks: [...describeSpending(summary), ...disputed('spending'), ...narrativeFor(input, 'spending')],
    },
    {
      id: 'targets',
      level: 2,
      blocks: [
        ...describeTargets(summary),
        ...listOpenTargets(summary, MOST_OPEN),
        ...narrativeFor(input, 'targets'),
      ],
    },
    {
      id: 'commendations',
      level: 2,
      blocks: [
        ...describeCommendations(summary),
        ...disputed('commendations'),
        ...narrativeFor(input, 'commendations'),
      ],
    },
    { id: 'activities', level: 2, blocks: narrativeFor(input, 'activities') },
    { id: 'assessment', level: 2, blocks: narrativeFor(input, 'assessment') },
    { id: 'limits', level: 2, blocks: narrativeFor(input, 'limits') },
  ];
}

function directionSections(input: ReportInput): SectionDraft[] {
  const { summary } = input;
  const { cluster } = summary.workspace.settings;
  const next = findUnit(summary.workspace.settings.units, cluster?.next_head);
  const roles: Text[] = next === undefined ? [] : [phrase('report.next-head', { unit: unitText(next) })];
  return [
    { id: 'plans', level: 1, blocks: [] },
    {
      id: 'directions',
      level: 2,
      blocks: [...narrativeFor(input, 'directions', 'tasks'), ...describeLaterTargets(summary)],
    },
    {
      id: 'roles',
      level: 2,
      blocks: [
        ...roles.map((text) => ({ type: 'paragraph', text }) as const),
        ...narrativeFor(input, 'roles'),
      ],
    },
  ];
}

function proposalSections(input: ReportInput): SectionDraft[] {
  return [
    { id: 'requests', level: 1, blocks: [] },
    { id: 'proposals', level: 2, blocks: narrativeFor(input, 'proposals') },
  ];
}
