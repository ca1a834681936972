import type { WorkbookLimits } from './limits.ts';
import { RefusalError } from './refusal.ts';

/** What the cells and merged ranges of one workbook may still cost. */
export class Budget {
  #cells: number;
  #textUnits: number;

  constructor(limits: WorkbookLimits) {
    this.#cells = limits.cells;
    this.#textUnits = limits.textUnits;
  }

  spend(textUnits: number): void {
    this.#cells--;
    this.#textUnits -= textUnits;
    if (this.#cells < 0) throw new RefusalError('too-large', 'cells');
    if (this.#textUnits < 0) throw new RefusalError('too-large', 'text of all cells');
  }
}
