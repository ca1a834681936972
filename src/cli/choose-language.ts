import { HELP_WORDS } from '../language/help-words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const TAGS = Object.keys(HELP_WORDS);

/**
 * The tag of the language of messages: what --lang names first, else what the locale of the machine names (LC_ALL, LC_MESSAGES,
 * LANG), else the first one of ours. A locale such as C or POSIX names none.
 */
export function chooseLanguage(argv: readonly string[], environment: Environment): string {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const wanted = [askedLanguage(argv)?.split(',')[0]?.trim(), locale.split(/[_.@-]/)[0]];
  return wanted.find((tag) => tag !== undefined && TAGS.includes(tag)) ?? TAGS[0] ?? '';
}

/** The value of --lang on a command line that is not parsed yet, so that usage errors speak it too. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return index < 0 ? undefined : (argv[index]?.split('=')[1] ?? argv[index + 1]);
}
