/**
 * What reading one file may cost. A file that goes beyond is refused as a whole, with the limit named; nothing is ever cut off.
 * The names are those of the settings (`limits:` in emulate.yaml), so that a message can say what to raise.
 */
export interface Limits {
  /** Bytes of the file as it was sent. */
  readonly file_size: number;
  /** Bytes of all parts of a zipped workbook that are inflated, together. */
  readonly unpacked_size: number;
  /** Inflated size over packed size of one part; parts that stay below a megabyte do no harm and may have any. */
  readonly ratio: number;
  /** Parts of a zipped workbook. */
  readonly entries: number;
  /** Rows with content, on one sheet. */
  readonly rows: number;
  /** The column that the last content of a row stands in; of a text file, the last field. */
  readonly columns: number;
  /** Cells with content and merged ranges, all sheets together. */
  readonly cells: number;
  /** The same of a text that is read page by page, where what a process can keep made `cells` less than the settings say. */
  readonly paged_cells?: number;
  /** Letters (UTF-16 units) of one cell. */
  readonly cell_length: number;
  /** Letters of all cells together: one long shared string can be named by a million cells. */
  readonly text_length: number;
  /** Seconds that the process that reads workbooks may take for one. */
  readonly time: number;
  /** Bytes of memory of that process. */
  readonly memory: number;
}

export type LimitName = Exclude<keyof Limits, 'paged_cells'>;

/** Parts up to this size are inflated whatever their ratio. */
export const RATIO_FREE_BYTES = 1_000_000;

/** What one cell may be allowed to hold at most: texts are put together in memory before they are measured. */
export const MOST_CELL_LENGTH = 10_000_000;

/** Well above the largest of 2 795 real workbooks: 60 MB inflated, ratio 121, 340 parts. Rows and columns are those of Excel. */
export const DEFAULT_LIMITS: Limits = {
  file_size: 250_000_000,
  unpacked_size: 200_000_000,
  ratio: 200,
  entries: 2_000,
  rows: 1_048_576,
  columns: 16_384,
  cells: 15_000_000,
  cell_length: 100_000,
  text_length: 250_000_000,
  time: 20,
  memory: 1_200_000_000,
};

/** Which limit a file goes beyond, and where, as far as that is known. */
export interface Exceeded {
  readonly limit: LimitName;
  readonly allowed: number;
  /** What was found, where it was not only counted up to the limit. */
  readonly found?: number;
  readonly sheet?: string;
  /** From 1. */
  readonly row?: number;
  readonly column?: number;
}

/** Thrown inside the rooms that read; their entrances turn it into a value. */
export class LimitError extends Error {
  readonly exceeded: Exceeded;

  constructor(exceeded: Exceeded) {
    super(`limits.${exceeded.limit}`);
    this.exceeded = exceeded;
  }
}
