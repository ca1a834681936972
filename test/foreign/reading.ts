import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from '../../src/ooxml/workbook.ts';

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/foreign', name)));

export async function read(bytes: Uint8Array | string): Promise<Workbook> {
  const reading = await readAnyWorkbook(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.workbook;
}

/** The reason of a refusal, or `read`. */
export async function findReason(bytes: Uint8Array | string): Promise<string> {
  const reading = await readAnyWorkbook(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return reading.ok ? 'read' : reading.refusal.reason;
}

/** Kind and value of a cell; numbers as numbers, since programs write the same one in different digits. */
export function describeCell(cell: WorkbookCell): string {
  switch (cell.kind) {
    case 'text':
      return `text ${cell.text}`;
    case 'number':
      return `${cell.format} ${Number(cell.text)}`;
    case 'date':
      return `date ${cell.iso}`;
    case 'truth':
      return `truth ${cell.value}`;
    case 'fault':
      return `fault ${cell.code}`;
    case 'unresolved':
      return `unresolved ${cell.formula}`;
  }
}

/** Values by place, `row:column`. */
export function placesOf(sheet: WorkbookSheet | undefined): Record<string, string> {
  const places: Record<string, string> = {};
  for (const { row, cells } of sheet?.rows ?? []) {
    for (const cell of cells) places[`${row}:${cell.column}`] = describeCell(cell);
  }
  return places;
}

/** Rows of values, from the first sheet. */
export async function readRows(bytes: Uint8Array | string): Promise<string[][]> {
  const workbook = await read(bytes);
  return (workbook.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(describeCell));
}
