import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkEncodings } from './check-encodings.ts';
import { checkHostile } from './check-hostile.ts';
import { checkWorkbooks } from './check-workbooks.ts';
import { type Examine, openReader, type SampleResult } from './reader.ts';

type Check = (folder: string, examine: Examine) => Promise<SampleResult[]>;

const CHECKS: readonly (readonly [string, Check])[] = [
  ['workbooks', checkWorkbooks],
  ['encodings', checkEncodings],
  ['hostile', checkHostile],
];
/** What states the content of the others. */
const STATEMENTS = /\.expected\.json$|^(emulate\.yaml|manifest\.tsv|expected\.tsv|letters\.tsv|README\.md)$/;

/** Holds every sample of a folder against what is stated of it, and prints a table; false where anything differs. */
export async function runSamples(folder: string, print: (line: string) => void): Promise<boolean> {
  const { examineFile, close } = openReader();
  const tally: string[] = [];
  let isRight = true;
  try {
    for (const [name, check] of CHECKS) {
      const place = join(folder, name);
      const results = existsSync(place) ? await check(place, examineFile) : [];
      const all = [...results, ...unstated(place, results)];
      const right = all.filter(({ differences }) => differences.length === 0).length;
      for (const result of all) printResult(`${name}/${result.file}`, result, print);
      tally.push(`${name.padEnd(10)} ${right} of ${all.length} as stated`);
      if (all.length === 0 || right < all.length) isRight = false;
    }
  } finally {
    close();
  }
  print('');
  for (const line of tally) print(line);
  return isRight;
}

/** A file of which nothing is stated would never be looked at. */
function unstated(place: string, results: readonly SampleResult[]): SampleResult[] {
  const stated = new Set(results.map(({ file }) => file));
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(place, file)).isFile() && !STATEMENTS.test(file) && !stated.has(file))
    .map((file) => ({ file, outcome: 'not read', differences: ['nothing is stated of it'] }));
}

function printResult(file: string, { outcome, differences }: SampleResult, print: (line: string) => void) {
  print(`${differences.length === 0 ? 'right' : 'WRONG'}  ${file.padEnd(52)} ${outcome}`);
  for (const difference of differences.slice(0, 6)) print(`         ${difference}`);
}
