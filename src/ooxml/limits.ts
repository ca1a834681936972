/** What one workbook may cost; every figure stands well above the largest of 2 795 real workbooks. */
export interface WorkbookLimits {
  /** Bytes of all parts that are inflated, together (largest real workbook: 60 MB). */
  totalBytes: number;
  /** Inflated size over packed size, for parts above `ratioFreeBytes` (largest real ratio: 121). */
  ratio: number;
  ratioFreeBytes: number;
  /** Entries in the zip directory (largest real workbook: 340). */
  entries: number;
  /** Cells with content and merged ranges, all sheets together. */
  cells: number;
  /** UTF-16 units of cell text, all cells together: one long shared string can be named by a million cells. */
  textUnits: number;
}

export const defaultLimits: WorkbookLimits = {
  totalBytes: 200_000_000,
  ratio: 200,
  ratioFreeBytes: 1_000_000,
  entries: 2_000,
  cells: 5_000_000,
  textUnits: 200_000_000,
};
