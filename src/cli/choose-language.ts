import type { Language } from '../language/language.ts';
import { findLanguage, LANGUAGES } from '../language/languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of messages: what --lang names first, else what the locale of the machine names (LC_ALL, LC_MESSAGES, LANG),
 * else `preferred`, else the first one of ours. A locale such as C or POSIX names none.
 */
export function chooseLanguage(
  asked: string | undefined,
  environment: Environment,
  preferred?: string,
): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const wanted = [asked?.split(',')[0], locale.split(/[_.@-]/)[0], preferred];
  for (const tag of wanted) {
    const language = tag === undefined ? undefined : findLanguage(tag.trim());
    if (language !== undefined) return language;
  }
  return LANGUAGES[0] as Language;
}

/** The value of --lang on a command line that is not parsed yet, so that usage errors speak it too. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return index < 0 ? undefined : (argv[index]?.split('=')[1] ?? argv[index + 1]);
}
