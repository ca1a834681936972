import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { isFolder, problemOf, readBytes } from '../workspace/read-file.ts';

export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder, each under a temporary name that is then renamed, so that a crash or a full disk leaves the old
 * file whole. A file that is there and was not written by this tool, or was changed since, is only replaced by force.
 * @param written name → SHA-256 of what the tool wrote there before
 * @throws Failure before anything is written, or where writing fails.
 */
export function writeFiles(
  folder: string,
  outputs: readonly Output[],
  written: ReadonlyMap<string, string>,
  force: boolean,
): void {
  for (const { name } of outputs) {
    const path = join(folder, name);
    if (isFolder(path)) throw cannotWrite(path, phrase('problem.is-a-folder'));
    const there = force ? undefined : readBytes(path);
    if (there !== undefined && written.get(name) !== sha256(there)) {
      throw new Failure(3, phrase('failure.foreign-file', { file: path }));
    }
  }
  for (const into of new Set([folder, ...outputs.map(({ name }) => dirname(join(folder, name)))])) {
    try {
      mkdirSync(into, { recursive: true });
    } catch (error) {
      throw cannotWrite(into, problemOf(error));
    }
  }
  for (const { name, bytes } of outputs) writeWhole(join(folder, name), bytes);
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    throw cannotWrite(path, problemOf(error));
  }
}

/** What stops the writing may stop the tidying up; the first is the one to be told. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

export function cannotWrite(file: string, problem: Phrase | string): Failure {
  return new Failure(3, phrase('failure.cannot-write', { file, problem }));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
