/** How many times too large or too small a value is, if a slip made it so. */
export interface ScaleSlip {
  readonly times: number;
  readonly isTooLarge: boolean;
}

/** Where comparable values lie, as logarithms to the base of ten. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far, as a logarithm, a mended value may lie outside of the range. */
export interface Reach {
  readonly tooLarge: number;
  readonly tooSmall: number;
}

/** Sums of logarithms are not exact. */
const NOISE = 1e-9;

/**
 * The slip by `factor`, or by it twice over, that explains a value: the value lies further from all comparable ones than half a slip
 * (on a logarithmic scale, where 20 times as much is less than half of 1,000 times), and among them once the slip is undone. No mean
 * and no deviation: with nine units, one slip would move both.
 */
export function slipFrom(log: number, range: Range, factor: number, reach: Reach): ScaleSlip | undefined {
  const half = Math.log10(factor) / 2 - NOISE;
  const isTooLarge = log - range.high >= half;
  if (!isTooLarge && range.low - log < half) return undefined;
  const near = (isTooLarge ? reach.tooLarge : reach.tooSmall) + NOISE;
  const [best] = [factor, factor * factor]
    .map((times) => ({ times, mended: log + Math.log10(times) * (isTooLarge ? -1 : 1) }))
    .filter(({ mended }) => mended >= range.low - near && mended <= range.high + near)
    .sort((a, b) => distance(a.mended, range) - distance(b.mended, range));
  return best === undefined ? undefined : { times: best.times, isTooLarge };
}

/** The values that stand together, in order: no step between neighbours as wide as half a slip, where they are more than half of all. */
export function mainstream<T extends { readonly log: number }>(
  values: readonly T[],
  factor: number,
): readonly T[] {
  const half = Math.log10(factor) / 2 - NOISE;
  const groups: T[][] = [];
  for (const value of [...values].sort((a, b) => a.log - b.log)) {
    const last = groups.at(-1);
    if (last !== undefined && value.log - (last.at(-1)?.log ?? 0) < half) last.push(value);
    else groups.push([value]);
  }
  return groups.find(({ length }) => length * 2 > values.length) ?? [];
}

/** Values with no step between neighbours as wide as half a slip. */
export interface Cluster extends Range {
  readonly count: number;
}

/** Clusters, in order, once another value is among them; clusters that it joins are one. */
export function clustersWith(clusters: Cluster[], log: number, factor: number): Cluster[] {
  const half = Math.log10(factor) / 2 - NOISE;
  const only = clusters[0];
  if (clusters.length === 1 && only !== undefined && log >= only.low && log <= only.high)
    return [{ ...only, count: only.count + 1 }];
  const isNear = ({ low, high }: Range): boolean => low - log < half && log - high < half;
  const joined = clusters.filter(isNear);
  const cluster = {
    low: Math.min(log, ...joined.map(({ low }) => low)),
    high: Math.max(log, ...joined.map(({ high }) => high)),
    count: joined.reduce((sum, { count }) => sum + count, 1),
  };
  return [...clusters.filter((each) => !isNear(each)), cluster].sort((a, b) => a.low - b.low);
}

/** From the first to the last of values in order. */
export function rangeOf(values: readonly { readonly log: number }[]): Range {
  return { low: values[0]?.log ?? 0, high: values.at(-1)?.log ?? 0 };
}

function distance(log: number, { low, high }: Range): number {
  return Math.abs(log - (low + high) / 2);
}
