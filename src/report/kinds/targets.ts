import { phrase } from '../../language/phrase.ts';
import { clusterFigures, clusterTargets } from '../../summary/cluster-targets.ts';
import { periodId, periodLabel } from '../../workspace/period.ts';
import { attainmentAnnex } from '../annexes/attainment.ts';
import { clusterAnnex } from '../annexes/cluster-targets.ts';
import { targetList } from '../annexes/target-list.ts';
import { matrixAnnexes } from '../annexes/target-matrix.ts';
import { composeFacts } from '../facts.ts';
import { numberAnnexes, numberSections } from '../numbering.ts';
import type { Report } from '../report.ts';
import { clusterText, type ReportInput } from '../report-input.ts';
import { drawBullets } from '../sections/bullets.ts';
import { narrativeFor } from '../sections/narratives.ts';
import { listOpenTargets } from '../sections/open-targets.ts';
import { describeRanking } from '../sections/ranking.ts';
import { describeStatus } from '../sections/situation.ts';
import { describeTargets } from '../sections/targets.ts';

/** A list of targets longer than this is a list of those that were not reached. */
const MOST_TARGETS = 20_000;
const MOST_OPEN = 60;

/** What became of the targets: by unit with ranks, by target, unit × target, and one by one with the cell that each rests on. */
export function composeTargets(input: ReportInput): Report {
  const { summary, groups } = input;
  const { period } = summary.workspace.settings;
  const list = targetList(summary, MOST_TARGETS);
  const annexes = numberAnnexes([
    attainmentAnnex(summary, list, true),
    ...clusterAnnex(summary),
    ...matrixAnnexes(summary),
    list.annex,
  ]);
  const sections = numberSections([
    { id: 'targets', level: 2, blocks: [...describeTargets(summary), ...narrativeFor(input, 'targets')] },
    { id: 'ranking', level: 2, blocks: describeRanking(summary) },
    { id: 'open-targets', level: 2, blocks: listOpenTargets(summary, MOST_OPEN) },
    { id: 'bullets', level: 2, blocks: drawBullets(summary) },
  ]);
  return {
    kind: 'targets',
    title: phrase('targets.title', { period: periodLabel(period), cluster: clusterText(summary.workspace) }),
    subtitle: describeStatus(period),
    facts: composeFacts(input, ['targets']),
    period: { id: periodId(period), label: periodLabel(period) },
    sections,
    annexes,
    figures: [...summary.figures(), ...clusterFigures(clusterTargets(summary))].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    findings: groups.filter(({ lead }) => lead.dataset === 'targets'),
    list: list.annex.id,
  };
}
