import { Failure } from '../findings/failure.ts';
import type { Language } from '../language/language.ts';
import { findLanguage, LANGUAGES } from '../language/languages.ts';
import { phrase } from '../language/phrase.ts';
import { findNearest } from '../workspace/nearest.ts';
import type { Options } from './program.ts';

/**
 * The formats that --format names.
 * @throws Failure with the nearest one where a name is not known.
 */
export function chooseFormats(
  options: Options,
  known: readonly string[],
  otherwise: readonly string[],
): string[] {
  const asked = listOf(options['format']);
  for (const word of asked) {
    if (known.includes(word)) continue;
    const nearest = findNearest(word, known) ?? known[0] ?? '';
    throw new Failure(2, phrase('usage.unknown-format', { word, nearest, formats: known.join(', ') }));
  }
  return asked.length === 0 ? [...otherwise] : [...new Set(asked)];
}

/**
 * The languages that --lang names, else those of the settings.
 * @throws Failure where one is not there yet.
 */
export function chooseLanguages(options: Options, settings: readonly string[]): Language[] {
  const asked = listOf(options['lang']);
  return [...new Set(asked.length === 0 ? settings : asked)].map((tag) => {
    const language = findLanguage(tag);
    const languages = LANGUAGES.map((each) => each.tag).join(', ');
    if (language === undefined)
      throw new Failure(2, phrase('usage.unknown-language', { word: tag, languages }));
    return language;
  });
}

/** The words of an option that takes a list with commas. */
export function listOf(value: string | boolean | undefined): string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
