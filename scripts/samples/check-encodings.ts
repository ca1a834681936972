import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SourceDocument } from '../../src/intake/sheet.ts';
import { type Examine, refusalOf, type SampleResult } from './reader.ts';

/** What the manifest calls each encoding, and what we say it is. */
const ENCODINGS: Readonly<Record<string, string>> = {
  original: 'utf-8',
  tcvn3: 'tcvn3',
  vni: 'vni',
  viscii: 'viscii',
  cp1258: 'windows-1258',
  'tcvn3-as-utf8': 'tcvn3 in utf-8',
  'vni-as-utf8': 'vni in utf-8',
  'utf8-nfd': 'utf-8',
  'utf8-bom': 'utf-8',
  'utf16le-bom': 'utf-16le',
  'utf8-twice': 'utf-8 read as windows-1252',
};

/** The tables of `encodings/`: each is read to the cells of its original, in the encoding that the manifest states. */
export async function checkEncodings(folder: string, examine: Examine): Promise<SampleResult[]> {
  const [, ...lines] = readFileSync(join(folder, 'manifest.tsv'), 'utf8').trim().split('\n');
  const results: SampleResult[] = [];
  for (const line of lines) {
    const [file = '', original = '', encoding = '', exact] = line.split('\t');
    const examination = await examine(folder, file);
    const document = examination.ledger.files[0]?.document;
    if (document === undefined) {
      const outcome = `refused: ${refusalOf(examination)}`;
      results.push({ file, outcome, differences: ['it was not read'] });
      continue;
    }
    const differences = compareCells(
      document,
      readFileSync(join(folder, original), 'utf8'),
      exact === 'case-lost',
    );
    if (document.encoding !== ENCODINGS[encoding]) differences.push(`the encoding stated is ${encoding}`);
    results.push({ file, outcome: `read as ${document.encoding}`, differences });
  }
  return results;
}

/** `case-lost`: TCVN3 has no byte for a capital with a tone, so that case is not compared. */
function compareCells(
  { sheets: [sheet], delimiter }: SourceDocument,
  original: string,
  isCaseLost: boolean,
): string[] {
  const normal = (text: string): string => (isCaseLost ? text.toLowerCase() : text).normalize('NFC');
  const stated: string[][] = parse(original, {
    delimiter: delimiter ?? ',',
    relax_column_count: true,
    bom: true,
  });
  const read = sheet?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  const differences: string[] = [];
  if (read.length !== stated.length) differences.push(`rows: read ${read.length}, stated ${stated.length}`);
  stated.forEach((row, index) => {
    const own = read[index] ?? [];
    for (let column = 0; column < Math.max(row.length, own.length); column++) {
      const [ours, theirs] = [own[column] ?? '', row[column] ?? ''];
      if (normal(ours) === normal(theirs)) continue;
      const values = `read ${JSON.stringify(ours)}, stated ${JSON.stringify(theirs)}`;
      differences.push(`row ${index + 1} column ${column + 1}: ${values}`);
    }
  });
  return differences;
}
