import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../src/language/catalogue.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { examine } from '../../src/pipeline.ts';
import { RULES } from '../../src/rules/index.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readHere } from '../support/examine-fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(ROOT, 'fixtures', 'findings');
const CODES = RULES.map(({ code }) => code);
const WORDS = ['title', 'message', 'suggestion', 'what', 'why', 'fix'] as const;

async function rulesRaisedBy(folder: string): Promise<string[]> {
  const { findings } = await examine(openWorkspace(folder, undefined, { rules: RULES }), readHere);
  return findings.map(({ rule }) => rule);
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has a file of its own name', () => {
    expect(existsSync(join(ROOT, 'src', 'rules', `${code}.ts`))).toBe(true);
  });

  it.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    'has all its words in %s',
    (_, language) => {
      for (const part of WORDS) {
        const words: unknown = language.catalogue[`rule.${code}.${part}` as MessageKey];
        expect(words, `rule.${code}.${part}`).toMatch(/\S/);
      }
    },
  );

  it.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    'says what each of its parameters means in %s',
    (_, language) => {
      for (const name of Object.keys(rule.parameters ?? {})) {
        const words: unknown = language.catalogue[`parameter.${code}.${name}` as MessageKey];
        expect(words, `parameter.${code}.${name}`).toMatch(/\S/);
      }
    },
  );

  it('is no error where nobody has compared its basis with the official text', () => {
    if (rule.basis?.isUnverified) expect(rule.severity).not.toBe('error');
  });

  it('has a version, and a date where it names its basis', () => {
    expect(rule.version).toBeGreaterThan(0);
    if (rule.basis !== undefined) expect(rule.basis.text).toMatch(/\d{2}\/\d{2}\/\d{4}/);
  });

  it('has a page', () => {
    expect(existsSync(join(ROOT, 'docs', 'rules', `${code}.md`))).toBe(true);
  });

  it('is raised, alone and once, by its smallest fixture', async () => {
    expect(await rulesRaisedBy(join(FIXTURES, code))).toEqual([code]);
  });

  it('is not raised, nor any other, by the mended fixture', async () => {
    expect(await rulesRaisedBy(join(FIXTURES, code, 'mended'))).toEqual([]);
  });
});

describe('the registry', () => {
  it('holds each code once', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
  });

  it('holds every rule that the catalogues have words for', () => {
    const worded = LANGUAGES.flatMap(({ catalogue }) => Object.keys(catalogue)).flatMap(
      (key) => /^rule\.(.+)\.\w+$/.exec(key)?.[1] ?? [],
    );
    expect([...new Set(worded)].sort()).toEqual([...CODES].sort());
  });

  it('has no fixture folder and no page without a rule', () => {
    const pages = readdirSync(join(ROOT, 'docs', 'rules')).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(CODES.map((code) => `${code}.md`).sort());
    expect(readdirSync(FIXTURES).sort()).toEqual([...CODES].sort());
  });

  it('has pages as scripts/write-rule-pages.js would write them now', () => {
    const script = join(ROOT, 'scripts', 'write-rule-pages.js');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
