import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';

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
    if (force || !existsSync(path)) continue;
    if (written.get(name) !== sha256(readFileSync(path))) {
      throw new Failure(3, phrase('failure.foreign-file', { file: path }));
    }
  }
  for (const { name, bytes } of outputs) writeWhole(join(folder, name), folder, bytes);
}

function writeWhole(path: string, folder: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const problem = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(3, phrase('failure.cannot-write', { file: path, problem }));
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
