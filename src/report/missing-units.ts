import { type Phrase, phrase, type Text } from '../language/phrase.ts';
import type { Summary } from '../summary/summary.ts';
import type { DatasetName, Unit } from '../workspace/workspace.ts';
import { unitText } from './report-input.ts';

/** Names beyond this many are counted, not listed; the annexes name them all. */
const MOST_NAMES = 20;

/** The units that reported nothing on a measure. */
export function silentUnits(summary: Summary, dataset: DatasetName, measure: string): Unit[] {
  return summary.units.filter(({ id }) => summary.figure(dataset, measure, { unit: id }).value === null);
}

/** "Hà Nội, Hòa Bình và 61 đơn vị khác". */
export function nameUnits(units: readonly Unit[]): Phrase | Text {
  const names = units.slice(0, MOST_NAMES).map(unitText);
  const rest = units.length - names.length;
  const items: Text[] = rest === 0 ? names : [...names, phrase('report.other-units', { count: rest })];
  return phrase('report.list', { items: { as: 'list', value: items } });
}
