/**
 * What a page template is given: the whole report in one language, ready to be placed. This shape is public, since users bring
 * templates of their own.
 *
 * Every string is already safe in the format it is for, so templates place strings with plain `{{…}}` and never escape.
 * Strings marked *inline* may hold markup (in HTML, links from figures to their sources) and do not belong in attributes; in
 * Markdown they may begin a line. All others are labels: in HTML safe in quoted attributes too; in Markdown they follow
 * something on their line, such as `#`, `**` or `|`. Every field is always there; what does not apply is `null`, because
 * templates are strict: a name that does not exist is an error that names the template.
 */
export interface PageView {
  /** BCP 47 tag. */
  readonly language: string;
  readonly kind: string;
  readonly title: string;
  /** Inline. */
  readonly subtitle: readonly string[];
  readonly facts: readonly { readonly label: string /** Inline. */; readonly value: string }[];
  readonly period: string;
  /** "Made with emulate 0.1.0". */
  readonly madeWith: string;
  /** The catalogue's `render.*` words without placeholders: `words.contents`, `words.sources`, … */
  readonly words: Readonly<Record<string, string>>;
  readonly sections: readonly SectionView[];
  readonly annexes: readonly AnnexView[];
  /** One entry for each figure that this page shows. */
  readonly sources: readonly SourceView[];
}

export interface SectionView {
  /** Unique on the page. */
  readonly anchor: string;
  readonly heading: string;
  /** 1 = part, 2 = numbered section. */
  readonly level: 1 | 2;
  /** Rank of the heading on the page: the title has 1. */
  readonly rank: number;
  readonly isPart: boolean;
  readonly blocks: readonly BlockView[];
}

/** A block of a section: exactly one field is not null. */
export interface BlockView {
  /** Inline. */
  readonly paragraph: string | null;
  /** Inline. */
  readonly list: readonly string[] | null;
  /** The clerk's text as markup: headings demoted, no HTML of its own, no images, only http, https and mailto links. */
  readonly narrative: string | null;
  readonly table: TableView | null;
  readonly chart: ChartView | null;
  readonly bullets: BulletsView | null;
}

export interface AnnexView {
  readonly anchor: string;
  readonly heading: string;
  /** Whether the contents name it; the others are led to by another annex. */
  readonly isListed: boolean;
  readonly table: TableView;
}

export interface TableView {
  readonly caption: string;
  /** The caption says more than the heading above the table does. */
  readonly showsCaption: boolean;
  /** Widths of the column groups, for `<colgroup span>`. */
  readonly spans: readonly number[];
  /** One row of headings, or two where columns have group headings. */
  readonly head: readonly (readonly HeadCellView[])[];
  /** One heading per column ("group: heading"), for formats with a single heading row. */
  readonly headings: readonly { readonly text: string; readonly isNumeric: boolean }[];
  /** Runs of rows; a group row begins a new run. */
  readonly bodies: readonly { readonly rows: readonly RowView[] }[];
  /** The totals that end the table. */
  readonly foot: readonly RowView[];
  /** What to say in place of rows. */
  readonly empty: string | null;
  readonly columns: number;
  /** Inline. */
  readonly notes: readonly string[];
}

export interface HeadCellView {
  readonly text: string;
  /** Null for 1. */
  readonly colspan: number | null;
  readonly rowspan: number | null;
  readonly scope: 'col' | 'colgroup';
  readonly isNumeric: boolean;
}

export interface RowView {
  readonly isGroup: boolean;
  readonly isTotal: boolean;
  /** As many as the table has columns; a group row has its heading in the first. */
  readonly cells: readonly CellView[];
}

export interface CellView {
  /** Inline. */
  readonly text: string;
  readonly isHeader: boolean;
  readonly isNumeric: boolean;
  readonly isMissing: boolean;
  readonly isEmpty: boolean;
}

/** Horizontal bars, already laid out on a canvas of `width` × `height` units. */
export interface ChartView {
  readonly anchor: string;
  readonly caption: string;
  /** The chart in words; without links, and fit to begin a line. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  /** Where labels end and where bars begin. */
  readonly labelX: number;
  readonly barX: number;
  readonly bars: readonly BarView[];
}

export interface BarView {
  /** The whole label; `lines` may shorten it. */
  readonly label: string;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly isMissing: boolean;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Length of the pale bar behind, which stands for 100 percent; null in other charts. */
  readonly track: number | null;
}

/** Results beside their plans, each laid out on a canvas of its own of `width` × `height` units. */
export interface BulletsView {
  readonly anchor: string;
  readonly caption: string;
  /** Inline: how the marks are read. */
  readonly legend: string | null;
  readonly width: number;
  readonly height: number;
  readonly bullets: readonly BulletView[];
}

export interface BulletView {
  readonly label: string;
  readonly verdict: string;
  /** Inline: result, plan and last year in words. */
  readonly text: string;
  /** The same without links, for the picture's own description. */
  readonly description: string;
  /** Where the plan is reached; null where only the plan itself is. */
  readonly reached: SpanView | null;
  /** From zero to the result; null where there is none. */
  readonly bar: SpanView | null;
  readonly isEstimate: boolean;
  /** Where the marks of the plan stand: one, or the two ends of a range. */
  readonly plans: readonly number[];
  readonly zero: number;
  /** Corners of the mark of last year's result. */
  readonly previous: string | null;
}

export interface SpanView {
  readonly x: number;
  readonly width: number;
}

export interface SourceView {
  readonly number: number;
  readonly id: string;
  readonly value: string;
  readonly isMissing: boolean;
  /** "6/9 units". */
  readonly units: string;
  /** Inline: how the value was made. */
  readonly calculation: string;
  /** Set where the cells are so many that they are better folded away: "697 source cells". */
  readonly summary: string | null;
  readonly places: readonly PlaceView[];
}

/** Cells of one sheet. */
export interface PlaceView {
  /** "submissions/ha-noi.xlsx › Kinh phí". */
  readonly place: string;
  /** Cell names with the text printed there. */
  readonly cells: readonly { readonly cell: string; readonly text: string }[];
}
