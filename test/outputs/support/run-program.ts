import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Debian package that brings each program. */
const PACKAGES = {
  soffice: 'libreoffice-calc-nogui',
  chromium: 'chromium',
  'cmark-gfm': 'cmark-gfm',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
} as const;

export type Program = keyof typeof PACKAGES;

const TIME_LIMIT_MS = 240_000;

/** Where a program is. A missing one fails the test: a check that was not made must not look like one that passed. */
export function findProgram(program: Program): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(
    `This test needs the program "${program}", which is not on this machine. ` +
      `Install Debian's package: apt-get install --no-install-recommends ${PACKAGES[program]}`,
  );
}

/** Runs a program to its end and returns what it printed. */
export function runProgram(
  program: Program,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = findProgram(program);
  const options = {
    env: { ...process.env, ...env },
    timeout: TIME_LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    execFile(path, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(' ')}: ${error.message}\n${stderr}`));
    });
  });
}
