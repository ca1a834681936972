import { MEASURES } from '../summary/measures/index.ts';
import type { Slice, Summary } from '../summary/summary.ts';
import { findNearest } from '../workspace/nearest.ts';
import type { DatasetName } from '../workspace/workspace.ts';

/** A figure's name taken apart: `spending.allocated[unit=ha-noi]`. */
export interface FigureName {
  readonly dataset: DatasetName;
  readonly measure: string;
  readonly slice: Slice;
}

/** Why a text names no figure: what is wrong in it, and the nearest right one where there is one. */
export interface Misnamed {
  readonly wrong: string;
  readonly nearest?: string | undefined;
  readonly choices: readonly string[];
}

const SHAPE = /^([a-z]+)\.([a-z_]+)(?:\[([^\]]*)\])?$/;

/** Whether a text is written like the name of a figure, right or wrong. */
export function looksLikeName(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * The figure that a text names; what is wrong in the first place that is. Members are those that the records hold; a report also
 * has figures that nobody reported, and their names are known.
 */
export function parseFigureName(
  text: string,
  summary: Summary,
  known: readonly { readonly id: string }[],
): FigureName | Misnamed {
  const [, dataset = '', measure = '', pairs = ''] = SHAPE.exec(text) ?? [];
  if (!isDataset(dataset)) return misnamed(dataset, Object.keys(MEASURES));
  const { measures, dimensions } = MEASURES[dataset];
  if (!(measure in measures)) return misnamed(measure, Object.keys(measures));
  const isKnown = known.some(({ id }) => id === text);
  const slice: Record<string, string> = {};
  for (const pair of pairs.split(',').filter((each) => each.trim() !== '')) {
    const [dimension = '', member = ''] = pair.split('=').map((each) => each.trim());
    if (!(dimension in dimensions)) return misnamed(dimension, Object.keys(dimensions));
    const members =
      dimension === 'unit' ? summary.units.map(({ id }) => id) : summary.members(dataset, dimension);
    if (!isKnown && !members.includes(member)) return misnamed(member, members);
    slice[dimension] = member;
  }
  const ordered = Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : 1));
  return { dataset, measure, slice: Object.fromEntries(ordered) };
}

function misnamed(wrong: string, choices: readonly string[]): Misnamed {
  return { wrong, nearest: findNearest(wrong, choices), choices };
}

function isDataset(name: string): name is DatasetName {
  return name in MEASURES;
}
