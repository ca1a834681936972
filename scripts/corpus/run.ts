import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { CorpusCheck, type FileCheck, type Tools } from './check-folder.ts';
import { mutate, seededChance } from './mutate.ts';
import { writeCounts, writeTable } from './write-table.ts';

export { isSecondReader, SecondReader } from './second-reader.ts';

/** Files above this are not damaged again and again. */
const MOST_MUTATED_BYTES = 1_000_000;

export interface Options {
  readonly folder: string;
  readonly tools: Tools;
  /** So many damaged copies of each file are looked at instead of the file. */
  readonly mutations: number;
  readonly seed: number;
  readonly print: (text: string) => void;
}

/** Checks a folder, prints each breach as it is found and a table at the end; returns whether there was none. */
export async function runCheck({ folder, tools, mutations, seed, print }: Options): Promise<boolean> {
  const corpus = new CorpusCheck(folder, tools);
  const checks: FileCheck[] = [];
  const take = (check: FileCheck): void => {
    checks.push(check);
    for (const breach of check.breaches) print(`BREACH  ${check.file}: ${breach}\n`);
  };
  for (const path of corpus.files()) {
    if (mutations === 0) take(await corpus.check(path));
    else for await (const check of checkMutations(corpus, folder, path, mutations, seed)) take(check);
  }
  corpus.close();
  print(`\n${writeTable(checks)}\n`);
  print(
    `refused: ${writeCounts(checks.flatMap(({ refused }) => (refused === undefined ? [] : [[refused, 1]])))}\n`,
  );
  print(`set aside: ${writeCounts(checks.flatMap(({ aside }) => Object.entries(aside)))}\n`);
  const asked = checks.flatMap(({ compared }) => (compared === undefined ? [] : [compared]));
  const isCompared = asked.length === 0 || asked.some((compared) => compared !== 'unread');
  if (!isCompared) print('BREACH  the other reader read no file: is it installed?\n');
  return isCompared && checks.every(({ breaches }) => breaches.length === 0);
}

/** Damaged copies of a file; what breaches is kept beside the corpus, to be looked at. */
async function* checkMutations(
  corpus: CorpusCheck,
  folder: string,
  path: string,
  mutations: number,
  seed: number,
): AsyncIterable<FileCheck> {
  const bytes = readFileSync(path);
  if (bytes.length > MOST_MUTATED_BYTES) return;
  const work = mkdtempSync(join(tmpdir(), 'emulate-corpus-'));
  const name = relative(folder, path);
  for (let number = 0; number < mutations; number++) {
    const damaged = join(work, `${number}${extname(path)}`);
    writeFileSync(damaged, mutate(bytes, seededChance(seed * 1_000_003 + number)));
    const check = await corpus.check(damaged, name);
    if (check.breaches.length === 0) yield check;
    else {
      const kept = join(tmpdir(), `emulate-breach-${number}-${basename(path)}`);
      copyFileSync(damaged, kept);
      yield { ...check, breaches: check.breaches.map((breach) => `${breach} (${kept})`) };
    }
    rmSync(damaged);
  }
  rmSync(work, { recursive: true });
}
