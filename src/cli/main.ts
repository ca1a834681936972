import { CommanderError } from 'commander';
import { Failure } from '../findings/failure.ts';
import { phrase, type Text } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import { problemOf } from '../workspace/read-file.ts';
import { askedLanguage, chooseLanguage } from './choose-language.ts';
import { createProgram } from './program.ts';
import type { Session } from './session.ts';
import { explainUsage } from './usage.ts';

declare const __VERSION__: string;

const UNWRITABLE = 3;
const BUG = 70;

/**
 * The command line: runs what `argv` asks for and returns the exit code. 0 no errors found · 1 errors in the data ·
 * 2 wrong usage or settings · 3 an input could not be read or an output not written · 70 a bug of ours.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const session = openSession(argv);
  const fail = (text: Text): void => session.err(`${say(session.language, text)}\n`);
  try {
    const program = createProgram(session);
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
    if (error instanceof CommanderError) return explainUsage(error, argv, fail);
    if (error instanceof Failure) {
      for (const sentence of error.phrases) fail(sentence);
      return error.exit;
    }
    const problem = error instanceof Error ? error.message : String(error);
    fail(phrase('failure.bug', { problem }));
    if (argv.includes('--debug') && error instanceof Error) session.err(`${describeBug(error)}\n`);
    return BUG;
  }
}

function openSession(argv: readonly string[]): Session {
  // What a bundled library still calls is our business, not the clerk's.
  process.noDeprecation = true;
  const { stdout, stderr, env } = process;
  const isQuiet = argv.includes('--quiet');
  const wantsColour = env['NO_COLOR']
    ? false
    : env['FORCE_COLOR']
      ? env['FORCE_COLOR'] !== '0'
      : stdout.isTTY === true;
  const language = chooseLanguage(askedLanguage(argv), env);
  // A reader that has seen enough (`| head`) closes the pipe; that is no error. A full disk is.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode);
    const text = phrase('failure.cannot-print', { problem: problemOf(error) });
    stderr.write(`${say(language, text)}\n`);
    process.exit(UNWRITABLE);
  });
  // There is nobody left to tell.
  stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? process.exitCode : UNWRITABLE);
  });
  return {
    language,
    get cwd() {
      return currentFolder();
    },
    version: __VERSION__,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    showsProgress: stderr.isTTY === true && !isQuiet,
    usesColour: wantsColour && !argv.includes('--no-color'),
    width: Math.min(stdout.columns ?? 100, 120),
    now: () => Date.now(),
  };
}

/** @throws Failure where somebody has deleted the folder that the terminal is in. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure(3, phrase('failure.no-folder', { folder: '.' }));
  }
}

function describeBug(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  return `${error.stack}${cause}`;
}
