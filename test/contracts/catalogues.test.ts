import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/language/catalogue.ts';
import { findLanguage, LANGUAGES } from '../../src/language/languages.ts';

const english = catalogueOf('en');
const KEYS = Object.keys(english);

/** Messages whose Vietnamese words happen to have no marks (“Trang”), or that have signs of units or no words at all. */
const PLAIN_LETTERS =
  /^(render\.page|limit\.(bytes|megabytes)|report\.(list|number|percent|quantity|date|fraction|plan\.eq)|column\.no|mapping\.decided|inspect\.left-out)$/;

function catalogueOf(tag: string): Readonly<Record<string, Message>> {
  const language = findLanguage(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return language.catalogue;
}

function formsOf(message: Message | undefined): string[] {
  if (message === undefined) return [];
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

/** What is left of a message when placeholders, quotes in Latin letters such as “reason”, options and file names are gone. */
function wordsOf(text: string): string {
  return text.replace(/\{\w+\}/g, ' ').replace(/“[\w.-]+”|--\w+|\b[\w/-]+\.\w+\b/g, ' ');
}

describe.each(
  LANGUAGES.map(({ tag, catalogue }) => [tag, catalogue as Readonly<Record<string, Message>>] as const),
)('the catalogue %s', (tag, catalogue) => {
  it('has the keys of English, no more and no less', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  it('has the placeholders of English in every message', () => {
    const wrong = KEYS.filter((key) => {
      const expected = placeholdersOf(formsOf(english[key]).join(' '));
      const found = placeholdersOf(formsOf(catalogue[key]).join(' '));
      return expected.join() !== found.join();
    });
    expect(wrong).toEqual([]);
  });

  it('has each key in one file: of two, the later would win without a word', async () => {
    const folder = new URL(`../../src/language/catalogues/${tag}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name !== 'index.ts');
    const keys = await Promise.all(
      files.map(async (name) => {
        const exported: Record<string, object> = await import(new URL(name, folder).href);
        return Object.values(exported).flatMap((words) => Object.keys(words));
      }),
    );
    const all = keys.flat();
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
    expect(all).toHaveLength(KEYS.length);
  });

  it('has no empty message, no blank at its end, no doubled blank and no stray brace', () => {
    const wrong = KEYS.filter((key) =>
      formsOf(catalogue[key]).some(
        (text) =>
          text.trim() === '' || text !== text.trimEnd() || /\S {2}|[{}]/.test(text.replace(/\{\w+\}/g, 'x')),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is in composed Unicode letters (NFC)', () => {
    const wrong = KEYS.filter((key) =>
      formsOf(catalogue[key]).some((text) => text !== text.normalize('NFC')),
    );
    expect(wrong).toEqual([]);
  });

  it('has a form for one and a form for more only where a count chooses', () => {
    const wrong = KEYS.filter((key) => {
      const message = catalogue[key];
      return typeof message === 'object' && !message.other.includes('{count}');
    });
    expect(wrong).toEqual([]);
  });
});

describe('Vietnamese', () => {
  const vietnamese = catalogueOf('vi');
  const letters = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

  it('is written with Vietnamese letters wherever it has words', () => {
    const bare = KEYS.filter(
      (key) =>
        !PLAIN_LETTERS.test(key) &&
        formsOf(vietnamese[key]).some((text) => /\p{L}{2}/u.test(wordsOf(text)) && !letters.test(text)),
    );
    expect(bare).toEqual([]);
  });

  it('is not English left untranslated', () => {
    const same = KEYS.filter(
      (key) =>
        typeof english[key] === 'string' &&
        !PLAIN_LETTERS.test(key) &&
        english[key] === vietnamese[key] &&
        /\p{L}{2}/u.test(wordsOf(english[key])),
    );
    expect(same).toEqual([]);
  });

  it('puts one tone placement throughout: hòa, not hoà', () => {
    const newStyle = KEYS.filter((key) =>
      formsOf(vietnamese[key]).some((text) => /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu.test(text)),
    );
    expect(newStyle).toEqual([]);
  });
});
