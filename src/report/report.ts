import type { Text } from '../language/phrase.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Figure } from '../summary/figure.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
import type { NumberFormula, TextFormula } from './formula.ts';
import type { Standing } from './status/standing.ts';

/** The document that people read, before it has a format or a language. */
export interface Report {
  readonly kind: 'conference' | 'findings' | 'status' | 'targets';
  readonly title: Text;
  /** Lines under the title: the cluster, the period, its status. */
  readonly subtitle: readonly Text[];
  /** Short labels with values for a cover: member units, head, decision, cut-off. */
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
  readonly period: { readonly id: string; readonly label: Text };
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
  /** Every figure that the report rests on, in a stable order. */
  readonly figures: readonly Figure[];
  readonly findings: readonly FindingGroup[];
  /** The annex that holds the facts row by row, where there is one: what a format has that can hold only one table. */
  readonly list?: string;
  /** Of kind `status`: unit by dataset, as data. */
  readonly standing?: Standing;
}

export interface Section {
  readonly id: string;
  readonly heading: Text;
  /** 1 = part, 2 = numbered section. */
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

/** An annex is one table, and one sheet of the workbook. */
export interface Annex {
  readonly id: string;
  readonly heading: Text;
  /** Short name, for a sheet's tab. */
  readonly tab: Text;
  /** Another annex leads to it, so that the contents do not name it: there may be hundreds of its kind. */
  readonly listedIn?: string;
  readonly table: Table;
  readonly chart?: AnnexChart;
}

/** A picture of an annex's data rows, for formats that draw from cells; columns count from 0. */
export interface AnnexChart {
  readonly title: Text;
  /** The column that names the bars. */
  readonly labels: number;
  readonly arrangement: 'clustered' | 'stacked';
  readonly bars: readonly number[];
  /** Drawn as a mark over the bars: what was to be reached. */
  readonly marks: readonly number[];
}

export type Block =
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  /** Free text by the clerk, in Markdown, from `file`. */
  | { readonly type: 'narrative'; readonly markdown: string; readonly file: string }
  | Table
  | BarChart
  | BulletChart;

export interface Table {
  readonly type: 'table';
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Lines under the table: on how many units it rests, what is missing. */
  readonly notes: readonly Text[];
  /** What to say in place of rows when there are none. */
  readonly empty: Text;
}

export type ColumnKind = 'ordinal' | 'text' | 'count' | 'money' | 'percent' | 'quantity' | 'date';

export interface Column {
  readonly heading: Text;
  readonly kind: ColumnKind;
  /** Heading above this one and its neighbours with the same text. */
  readonly group?: Text;
  /** What a workbook sets apart in the column, beside the words and numbers that already say it. */
  readonly bands?: readonly Band[];
}

/** Cells that say this, or numbers from this on. */
export interface Band {
  readonly is: Text | { readonly from: Decimal };
  readonly tone: 'good' | 'fair' | 'poor' | 'open';
}

export interface Row {
  /** `group` rows carry a heading in their first cell; `total` rows are sums of the `data` rows. */
  readonly kind: 'data' | 'group' | 'total';
  readonly cells: readonly Cell[];
}

export type Cell =
  | TextCell
  /** ISO date of any precision. */
  | { readonly type: 'date'; readonly value: string }
  | NumberCell
  /** The unit should have said, and did not: shown as missing, never as 0. */
  | { readonly type: 'missing' }
  /** Nothing belongs here. */
  | { readonly type: 'empty' };

export interface TextCell {
  readonly type: 'text';
  readonly text: Text;
  readonly rowHeader?: boolean;
  /** The id of the annex that it leads to. */
  readonly to?: string;
  readonly formula?: TextFormula;
}

export interface NumberCell {
  readonly type: 'number';
  /** đồng in a money column, points in a percent column. */
  readonly value: Decimal;
  readonly figure?: string;
  readonly formula?: NumberFormula;
}

/** Horizontal bars; `value` null is drawn as "not reported". */
export interface BarChart {
  readonly type: 'bars';
  readonly id: string;
  readonly caption: Text;
  /** The chart in words, for those who cannot see it. */
  readonly alternative: Text;
  readonly unit: 'money' | 'percent' | 'count';
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: Text;
  readonly value: Decimal | null;
  readonly figure?: string;
  /** Text printed at the bar's end instead of the bare value, such as "32/35". */
  readonly text?: Text;
}

/** Results beside their plans, each on a scale of its own, since each has a measure unit of its own. */
export interface BulletChart {
  readonly type: 'bullets';
  readonly id: string;
  readonly caption: Text;
  /** How the marks are read, where it is not said before. */
  readonly legend?: Text;
  readonly bullets: readonly Bullet[];
}

export interface Bullet {
  readonly label: Text;
  readonly verdict: Text;
  /** The result, the plan and last year in words. */
  readonly text: Text;
  readonly result: Decimal | null;
  readonly isEstimate: boolean;
  readonly plan: Decimal;
  /** The upper end of a plan that is a range. */
  readonly planTo?: Decimal;
  /** On which side of the plan it is reached; `at` where only the plan itself is. */
  readonly reachedOn: 'above' | 'below' | 'at';
  readonly previous?: Decimal;
}
