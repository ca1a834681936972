import type { Outset, Session } from './session.ts';

/** Loads the language of a session; what only asks for help never comes here. */
export async function openSession(outset: Outset): Promise<Session> {
  const { findLanguage, LANGUAGES } = await import('../language/languages.ts');
  const language = findLanguage(outset.tag) ?? LANGUAGES[0];
  if (language === undefined) throw new Error('there is no language');
  // `cwd` is looked up when it is asked for, so the outset is kept and not copied.
  return Object.create(outset, { language: { value: language, enumerable: true } }) as Session;
}
