import { CommanderError } from 'commander';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { chooseLanguage } from './choose-language.ts';
import { openSession } from './open-session.ts';
import { createProgram } from './program.ts';
import type { Outset } from './session.ts';

declare const __VERSION__: string;

const UNWRITABLE = 3;

/**
 * The command line: runs what `argv` asks for and returns the exit code. 0 no errors found · 1 errors in the data ·
 * 2 wrong usage or settings · 3 an input could not be read or an output not written · 70 a bug of ours.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const outset = openOutset(argv);
  try {
    const program = createProgram(outset);
    if (argv.length === 0) {
      program.outputHelp();
      return 0;
    }
    let exit = 0;
    await program.run(argv, (code) => {
      exit = code;
    });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { explainFailure } = await import('./explain-failure.ts');
    return explainFailure(error, argv, await openSession(outset));
  }
}

function openOutset(argv: readonly string[]): Outset {
  // What a bundled library still calls is our business, not the clerk's.
  process.noDeprecation = true;
  const { stdout, stderr, env } = process;
  const isQuiet = argv.includes('--quiet');
  const wantsColour = env['NO_COLOR']
    ? false
    : env['FORCE_COLOR']
      ? env['FORCE_COLOR'] !== '0'
      : stdout.isTTY === true;
  const outset: Outset = {
    tag: chooseLanguage(argv, env),
    get cwd() {
      return currentFolder();
    },
    version: __VERSION__,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    showsProgress: stderr.isTTY === true && !isQuiet,
    usesColour: wantsColour && !argv.includes('--no-color'),
    isTerminal: stdout.isTTY === true && env['TERM'] !== 'dumb',
    // Somebody may drag the window while a watch goes on.
    get width() {
      return Math.min(stdout.columns ?? 100, 120);
    },
    get height() {
      return stdout.rows ?? 24;
    },
    now: () => Date.now(),
  };
  watchStreams(outset);
  return outset;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. A full disk is. */
function watchStreams(outset: Outset): void {
  const { stdout, stderr } = process;
  stdout.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode);
    const { explainUnprintable } = await import('./explain-failure.ts');
    explainUnprintable(error, await openSession(outset));
    process.exit(UNWRITABLE);
  });
  // There is nobody left to tell.
  stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? process.exitCode : UNWRITABLE);
  });
}

/** @throws Failure where somebody has deleted the folder that the terminal is in. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure(3, phrase('failure.no-folder', { folder: '.' }));
  }
}
