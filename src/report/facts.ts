import { phrase } from '../language/phrase.ts';
import { describeTally, tallyOf } from '../triage/tally.ts';
import { periodLabel } from '../workspace/period.ts';
import { DATASETS } from '../workspace/settings-schema.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import type { Report } from './report.ts';
import { clusterText, type ReportInput, unitText } from './report-input.ts';
import { fractionOf } from './sections/movements.ts';
import { describeDecision, findUnit, receivedFrom } from './sections/situation.ts';

/** The report at a glance, for its first page; of the datasets that it is about. */
export function composeFacts(
  { summary, groups }: ReportInput,
  about: readonly DatasetName[] = DATASETS,
): Report['facts'] {
  const { workspace, units } = summary;
  const { cluster, period } = workspace.settings;
  const head = findUnit(workspace.settings.units, cluster?.head);
  const facts: Report['facts'][number][] = [
    { label: phrase('fact.cluster'), value: clusterText(workspace) },
    { label: phrase('fact.period'), value: periodLabel(period) },
    { label: phrase('fact.received'), value: `${receivedFrom(summary).length}/${units.length}` },
  ];
  if (cluster?.decision !== undefined)
    facts.push({ label: phrase('fact.decision'), value: describeDecision(cluster.decision) });
  if (head !== undefined) facts.push({ label: phrase('fact.head'), value: unitText(head) });
  if (period?.cut_off !== undefined) {
    facts.push({
      label: phrase('fact.cut-off'),
      value: phrase('report.date', { date: { as: 'date', value: period.cut_off } }),
    });
  }
  return [
    ...facts,
    ...headlineFacts(summary, about),
    { label: phrase('fact.findings'), value: describeTally(tallyOf(groups)) },
  ];
}

function headlineFacts(
  summary: ReportInput['summary'],
  about: readonly DatasetName[],
): Report['facts'][number][] {
  const allocated = summary.figure('spending', 'allocated');
  const awards = summary.figure('commendations', 'count');
  const achieved = summary.figure('targets', 'achieved');
  const total = summary.figure('targets', 'total');
  const facts: Report['facts'][number][] = [];
  if (about.includes('spending') && allocated.value !== null) {
    const amount = { as: 'money', value: allocated.value, figure: allocated.id } as const;
    facts.push({
      label: phrase('fact.allocated'),
      value: phrase('fact.with-units', { value: amount, units: fractionOf(allocated) }),
    });
  }
  if (about.includes('targets') && total.value !== null) {
    const part = { as: 'count', value: achieved.value ?? 0, figure: achieved.id } as const;
    const whole = { as: 'count', value: total.value, figure: total.id } as const;
    const value = phrase('report.fraction', { part, whole });
    facts.push({
      label: phrase('fact.targets'),
      value: phrase('fact.with-units', { value, units: fractionOf(total) }),
    });
  }
  if (about.includes('commendations') && awards.value !== null) {
    const count = { as: 'count', value: awards.value, figure: awards.id } as const;
    facts.push({
      label: phrase('fact.commendations'),
      value: phrase('fact.with-units', { value: count, units: fractionOf(awards) }),
    });
  }
  return facts;
}
