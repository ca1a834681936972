import { add } from '../quantity/decimal.ts';
import type { Figure, FigureSource } from '../summary/figure.ts';
import type { Summary } from '../summary/summary.ts';
import type { Unit } from '../workspace/workspace.ts';
import type { FigureName } from './figure-name.ts';

/** A figure with what it was made of: other figures, or cells; one of the two is empty. */
export interface Trace {
  readonly figure: Figure;
  readonly parts: readonly Trace[];
  readonly cells: readonly FigureSource[];
  /** Units that reported nothing towards it. */
  readonly missing: readonly Unit[];
}

/** The calculation of a figure, down to its cells: a rate into its two sides, a figure of the cluster into its units. */
export function traceFigure(summary: Summary, name: FigureName): Trace {
  const { dataset, measure, slice } = name;
  const figure = summary.figure(dataset, measure, slice);
  const { calculation } = figure;
  if (calculation.operation === 'ratio') {
    const side = (id: string): Trace => traceFigure(summary, { ...name, measure: measureIn(id) });
    return { figure, parts: [side(calculation.part), side(calculation.whole)], cells: [], missing: [] };
  }
  if ('unit' in slice) return { figure, parts: [], cells: figure.sources, missing: [] };
  const byUnit = summary.units.map((unit) => ({
    unit,
    trace: traceFigure(summary, { dataset, measure, slice: inOrder({ ...slice, unit: unit.id }) }),
  }));
  const missing = byUnit.filter(({ trace }) => trace.figure.value === null).map(({ unit }) => unit);
  const parts = byUnit.map(({ trace }) => trace).filter((trace) => trace.figure.value !== null);
  const whole = add(parts.map((part) => part.figure.value ?? add([])));
  // A movement of several units counts once: then the units do not add up to the cluster, and its cells are shown.
  return figure.value !== null && whole.eq(figure.value)
    ? { figure, parts, cells: [], missing }
    : { figure, parts: [], cells: figure.sources, missing };
}

function measureIn(id: string): string {
  return /\.([a-z_]+)/.exec(id)?.[1] ?? id;
}

function inOrder(slice: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : 1)));
}
