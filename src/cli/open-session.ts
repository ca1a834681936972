import type { Outset, Session } from './session.ts';

/** Loads the language of a session; what only asks for help never comes here. */
export async function openSession(outset: Outset): Promise<Session> {
  await spareCompiler();
  const { findLanguage, LANGUAGES } = await import('../language/languages.ts');
  const language = findLanguage(outset.tag) ?? LANGUAGES[0];
  if (language === undefined) throw new Error('there is no language');
  // `cwd` is looked up when it is asked for, so the outset is kept and not copied.
  return Object.create(outset, { language: { value: language, enumerable: true } }) as Session;
}

/**
 * A run of a second is over before V8's optimising compiler has paid for itself, so it starts later; what is hot for longer is still
 * compiled. On 63 units this is two fifths of the CPU time, and nothing is lost on a long file.
 */
async function spareCompiler(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=1000000');
}
