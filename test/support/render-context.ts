import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/language/language.ts';
import { findLanguage, LANGUAGES } from '../../src/language/languages.ts';
import type { RenderContext } from '../../src/render/renderer.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

/** The language with this tag; tests may count on it. */
function languageOf(tag: string): Language {
  const language = findLanguage(tag) ?? LANGUAGES[0];
  if (language === undefined) throw new Error('no language');
  return language;
}

/** What the command line gives renderers, with the built-in templates. */
export function renderContext(tag: string): RenderContext {
  return {
    language: languageOf(tag),
    template: (name) => readFileSync(new URL(name, TEMPLATES), 'utf8'),
    partials: () => PARTIALS,
    generator: 'emulate 0.1.0',
  };
}

const PARTIALS = Object.fromEntries(
  readdirSync(new URL('partials/', TEMPLATES)).map((file) => [
    file.replace(/\.hbs$/, ''),
    readFileSync(new URL(`partials/${file}`, TEMPLATES), 'utf8'),
  ]),
);
