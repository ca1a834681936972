import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CsvScanner } from '../../../src/intake/csv/csv-scanner.ts';

/** Text in pieces, as a large file arrives: what is left of one goes before the next. */
function scan(pieces: readonly string[], delimiter: string): { records: string[][]; isBroken: boolean } {
  const records: string[][] = [];
  let rest = '';
  for (const [index, piece] of pieces.entries()) {
    const scanner = new CsvScanner(rest + piece, delimiter, index === pieces.length - 1);
    for (let fields = scanner.next(); fields !== undefined; fields = scanner.next()) records.push(fields);
    if (scanner.faultAt !== undefined) return { records, isBroken: true };
    rest = (rest + piece).slice(scanner.position);
  }
  return { records, isBroken: false };
}

/** csv-parse with strict quotes, an independent reading; undefined where it refuses the text. */
function reference(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch {
    return undefined;
  }
}

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SIGNS = [
  '"',
  '"',
  ',',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  'a',
  'ề',
  '1.541,5',
  ' ',
  '""',
  '"a"',
  '\u00a0',
];

describe('CsvScanner', () => {
  it('reads and refuses what csv-parse does, whole and in pieces', () => {
    const next = random(7);
    let read = 0;
    for (let run = 0; run < 4000; run++) {
      const signs = Array.from({ length: 1 + next(24) }, () => SIGNS[next(SIGNS.length)] ?? '');
      const text = signs.join('');
      const delimiter = [',', ';', '\t'][next(3)] ?? ',';
      const expected = reference(text, delimiter);
      const whole = scan([text], delimiter);
      const cut = next(text.length + 1);
      const pieces = scan([text.slice(0, cut), text.slice(cut)], delimiter);
      const told = JSON.stringify({ text, delimiter, cut });
      expect(whole.isBroken, told).toBe(expected === undefined);
      expect(pieces.isBroken, told).toBe(expected === undefined);
      if (expected === undefined) continue;
      read += 1;
      expect(whole.records, told).toEqual(expected);
      expect(pieces.records, told).toEqual(expected);
    }
    expect(read).toBeGreaterThan(500);
  });

  it('points at the quote that is at fault', () => {
    const faultIn = (text: string): number | undefined => {
      const scanner = new CsvScanner(text, ',', true);
      while (scanner.next() !== undefined);
      return scanner.faultAt;
    };
    expect(faultIn('a,b\n1,2"\n')).toBe(7);
    expect(faultIn('a,b\n"1"2,3\n')).toBe(6);
    expect(faultIn('a,b\n"1,2\n3,4\n')).toBe(4);
    expect(faultIn('a,"b ""c"""\n')).toBeUndefined();
  });
});
