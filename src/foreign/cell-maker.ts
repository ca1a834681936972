import type { Budget } from '../limits/budget.ts';
import { normalizeIsoDate } from '../ooxml/iso-date.ts';
import { convertSerial } from '../ooxml/serial-date.ts';
import type { CellStyle } from '../ooxml/styles.ts';
import type { FontRun, TextCell, WorkbookCell } from '../ooxml/workbook.ts';

/** A decimal number as xsd:double writes it, without INF and NaN. */
export function isDecimal(text: string): boolean {
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text);
}

/** Makes the cells of every format alike, and counts them against the limits. */
export class CellMaker {
  /** Day 0 of serial numbers is 1904-01-01. */
  date1904 = false;
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  startSheet(name: string): void {
    this.#budget.startSheet(name);
  }

  /** The cells made from now on stand in this row, from 1. */
  startRow(row: number): void {
    this.#budget.startRow(row);
  }

  spendMerge(): void {
    this.#budget.spendMerge();
  }

  /** Pays for a copy of a cell. */
  spendFor(cell: WorkbookCell): void {
    this.#budget.spend(cell.column, 'text' in cell ? cell.text.length : 0);
  }

  text(column: number, text: string, font = 0, runs?: FontRun[]): TextCell {
    this.#budget.spend(column, text.length, (runs?.length ?? 0) * 40);
    const cell: TextCell = { column, kind: 'text', text };
    if (font !== 0) cell.font = font;
    if (runs !== undefined) cell.runs = runs;
    return cell;
  }

  /** `digits` as stored; what is no decimal number stays text, as in OOXML. A date where the format says so. */
  number(column: number, digits: string, { format, pattern, font }: CellStyle): WorkbookCell {
    if (!isDecimal(digits)) return this.text(column, digits, font);
    this.#budget.spend(column, digits.length);
    const iso = format === 'date' ? convertSerial(Number(digits), this.date1904) : undefined;
    if (iso !== undefined) return { column, kind: 'date', iso, serial: digits };
    return pattern === undefined
      ? { column, kind: 'number', text: digits, format }
      : { column, kind: 'number', text: digits, format, pattern };
  }

  /** A moment as text (`2024-05-12T00:00:00.000`); one that is no day of the calendar stays text. */
  date(column: number, stored: string, font = 0): WorkbookCell {
    const iso = normalizeIsoDate(stored);
    if (iso === undefined) return this.text(column, stored, font);
    this.#budget.spend(column, 0);
    return { column, kind: 'date', iso };
  }

  truth(column: number, value: boolean): WorkbookCell {
    this.#budget.spend(column, 0);
    return { column, kind: 'truth', value };
  }

  fault(column: number, code: string): WorkbookCell {
    this.#budget.spend(column, code.length);
    return { column, kind: 'fault', code };
  }

  unresolved(column: number, formula: string): WorkbookCell {
    this.#budget.spend(column, formula.length);
    return { column, kind: 'unresolved', formula };
  }
}

/** Marks a value as the stored result of a formula. */
export function asResult(cell: WorkbookCell): WorkbookCell {
  if (cell.kind !== 'unresolved') cell.formula = true;
  return cell;
}
