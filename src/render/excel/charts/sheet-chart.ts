import type { Text } from '../../../language/phrase.ts';

/** A chart bound to the cells of a sheet; rows and columns count from 1. */
export interface SheetChart {
  /** The sheet of its cells. */
  readonly sheet: string;
  readonly title: string;
  /** What the chart is, for those who do not see it. */
  readonly alternative: string;
  readonly arrangement: 'clustered' | 'stacked';
  readonly labels: ChartCells;
  readonly bars: readonly ChartSeries[];
  /** Series drawn as a mark over the bars: what was to be reached. */
  readonly marks: readonly ChartSeries[];
  /** What the value axis counts: "tỷ đồng". */
  readonly unit?: string;
  /** On how many units it rests, and who is missing. */
  readonly notes: readonly Text[];
}

/** A chart and the row of the sheet of charts below which it stands. */
export interface PlacedChart {
  readonly chart: SheetChart;
  readonly row: number;
}

export interface ChartSeries {
  /** The cell of its heading. */
  readonly heading: ChartCells;
  readonly values: ChartCells;
}

/** Cells of one column, with what stands in them, so that a program which does not calculate can draw them too. */
export interface ChartCells {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly cached: readonly (string | number | undefined)[];
}
