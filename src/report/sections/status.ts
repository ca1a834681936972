import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import { periodLabel } from '../../workspace/period.ts';
import type { Unit, Workspace } from '../../workspace/workspace.ts';
import { nameUnits } from '../missing-units.ts';
import type { Block, Report } from '../report.ts';
import { clusterText, unitText } from '../report-input.ts';
import { describeDelay, describeOpen, describeReceipt } from '../status/describe-standing.ts';
import {
  type DatasetStanding,
  isUndated,
  OWINGS,
  type Owing,
  type Standing,
  type UnitStanding,
} from '../status/standing.ts';

/** Files beyond this many are counted, not listed. */
const MOST_FILES = 20;

function unitsOwing({ units }: Standing, owing: Owing): UnitStanding[] {
  return units.filter(({ owes }) => owes === owing);
}

export function standingFacts(standing: Standing, workspace: Workspace): Report['facts'] {
  const { units, today } = standing;
  const of = (part: number): string => `${part}/${units.length}`;
  return [
    { label: phrase('fact.cluster'), value: clusterText(workspace) },
    { label: phrase('fact.period'), value: periodLabel(workspace.settings.period) },
    ...(today === undefined
      ? []
      : [
          {
            label: phrase('standing.fact.as-of'),
            value: phrase('report.date', { date: { as: 'date', value: today } }),
          },
        ]),
    {
      label: phrase('standing.fact.sent'),
      value: of(units.length - unitsOwing(standing, 'everything').length),
    },
    { label: phrase('standing.fact.complete'), value: of(unitsOwing(standing, 'nothing').length) },
  ];
}

/** "5/9 đơn vị đã gửi đủ; 1 chưa gửi gì; 2 còn thiếu": the line that somebody reads who reads only one. */
function summarizeStanding(standing: Standing): Phrase {
  const { units } = standing;
  const groups = OWINGS.filter((owing) => owing !== 'nothing').flatMap((owing): Text[] => {
    const count = unitsOwing(standing, owing).length;
    return count === 0
      ? []
      : [phrase('standing.count-owing', { count, what: phrase(`standing.owes.${owing}`) })];
  });
  const fraction = `${unitsOwing(standing, 'nothing').length}/${units.length}`;
  return groups.length === 0
    ? phrase('standing.summary-done', { fraction })
    : phrase('standing.summary', { fraction, groups: { as: 'list', value: groups } });
}

export function describeProgress(standing: Standing, { hasSettings }: Workspace): Block[] {
  const { unattributed, strays, outsiders } = standing;
  const open = describeOpen(unattributed);
  const texts: Text[] = [
    summarizeStanding(standing),
    ...(hasSettings ? [] : [phrase('standing.inferred-units')]),
    ...(strays.length === 0 ? [] : [phrase('standing.strays', { files: listFiles(strays) })]),
    ...(open.length === 0 ? [] : [phrase('standing.unattributed', { open: { as: 'list', value: open } })]),
    ...(outsiders.length === 0 ? [] : [phrase('standing.outsiders', { units: nameUnits(outsiders) })]),
  ];
  return texts.map((text) => ({ type: 'paragraph', text }));
}

/** Who owes what, by name. */
export function describeOwing(standing: Standing): Block[] {
  const items = OWINGS.filter((owing) => owing !== 'nothing').flatMap((owing): Text[] => {
    const units = unitsOwing(standing, owing).map(({ unit }) => unit);
    if (units.length === 0) return [];
    const group = phrase(`standing.group.${owing}`, { count: units.length });
    return [phrase('standing.owing', { group, units: nameUnits(units) })];
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** What came late, with the evidence; of whom it is not known when it came; what the register has and nobody sent. */
export function describeTiming(standing: Standing, { settings }: Workspace): Block[] {
  const { units, unusedReceipts } = standing;
  const hasDue = settings.due !== undefined || settings.units.some(({ due }) => due !== undefined);
  const late = units.flatMap(describeLate);
  const undated = unitsWhere(standing, isUndated);
  const doubtful = unitsWhere(standing, ({ delay }) => delay?.kind === 'maybe-late');
  const texts: Text[] = [
    ...(hasDue ? [] : [phrase('standing.no-due')]),
    ...(undated.length === 0 ? [] : [phrase('standing.undated', { units: nameUnits(undated) })]),
    ...(doubtful.length === 0 ? [] : [phrase('standing.doubtful', { units: nameUnits(doubtful) })]),
    ...(hasDue && late.length + undated.length === 0 ? [phrase('standing.none-late')] : []),
    ...(unusedReceipts.length === 0
      ? []
      : [phrase('standing.unused-receipts', { names: listFiles(unusedReceipts) })]),
  ];
  const paragraphs = texts.map((text): Block => ({ type: 'paragraph', text }));
  return late.length === 0 ? paragraphs : [{ type: 'list', items: late }, ...paragraphs];
}

function unitsWhere({ units }: Standing, holds: (standing: DatasetStanding) => boolean): Unit[] {
  return units.filter(({ datasets }) => datasets.some(holds)).map(({ unit }) => unit);
}

/** "Hòa Bình: kinh phí – gửi chậm 07 ngày (hạn gửi 05/12/2024, nhận 12/12/2024 theo emulate.yaml)". */
export function describeLate({ unit, datasets }: UnitStanding): Phrase[] {
  // What came on one day, with one day for all of it, is said once.
  const groups = new Map<string, { remark: Phrase; names: Text[] }>();
  for (const { dataset, delay, due, receipt } of datasets) {
    if (delay?.kind !== 'late' || due === undefined || receipt === undefined) continue;
    const key = `${due} ${receipt.date} ${receipt.by}`;
    const remark = phrase('standing.late-remark', {
      delay: describeDelay('late', delay.days),
      due: { as: 'date', value: due },
      receipt: describeReceipt(receipt),
    });
    const group = groups.get(key) ?? { remark, names: [] };
    groups.set(key, group);
    group.names.push(phrase(`dataset.${dataset}`));
  }
  return [...groups.values()].map(({ remark, names }) =>
    phrase('standing.late', { unit: unitText(unit), datasets: { as: 'list', value: names }, remark }),
  );
}

function listFiles(files: readonly string[]): Phrase {
  const shown = files.slice(0, MOST_FILES);
  const rest = files.length - shown.length;
  const items: Text[] = rest === 0 ? shown : [...shown, phrase('standing.other-files', { count: rest })];
  return phrase('report.list', { items: { as: 'list', value: items } });
}
