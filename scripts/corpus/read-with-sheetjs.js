// The cells of workbooks as SheetJS sees them: a path a line in, a line of JSON out.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as SheetJS from '@e965/xlsx';

const FAULTS = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const KINDS = { s: 'text', n: 'number', b: 'truth', e: 'fault', d: 'date' };

function plain({ t, v }) {
  if (t === 'b') return v ? 'TRUE' : 'FALSE';
  if (t === 'e') return FAULTS[v] ?? String(v);
  return v instanceof Date ? v.toISOString().slice(0, 19) : String(v);
}

function read(path) {
  const workbook = SheetJS.read(readFileSync(path), {
    type: 'buffer',
    dense: true,
    cellHTML: false,
    cellText: false,
  });
  const states = workbook.Workbook?.Sheets ?? [];
  const visible = workbook.SheetNames.filter((_, index) => !states[index]?.Hidden);
  return visible.map((name) => ({
    name,
    cells: (workbook.Sheets[name]['!data'] ?? []).flatMap((row, index) =>
      (row ?? []).flatMap((cell, column) =>
        KINDS[cell?.t] === undefined || cell.v === undefined
          ? []
          : [[index + 1, column + 1, KINDS[cell.t], plain(cell)]],
      ),
    ),
  }));
}

for await (const path of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { sheets: read(path) };
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
