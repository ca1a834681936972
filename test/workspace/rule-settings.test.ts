import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { readSettings } from '../../src/workspace/read-settings.ts';

const english = LANGUAGES.find(({ tag }) => tag === 'en') ?? LANGUAGES[0];
const RULES = [
  {
    code: 'far-off',
    parameters: { factor: { default: 1000, min: 2 }, levels: { default: ['a'], words: ['a', 'b'] } },
  },
  { code: 'quota', parameters: { most: { default: {}, words: ['flag', 'medal'], min: 0, max: 100 } } },
  { code: 'plain' },
];

function complaints(rules: string): string[] {
  try {
    readSettings('emulate.yaml', `rules: {${rules}}`, RULES);
    return [];
  } catch (error) {
    if (!(error instanceof Failure) || english === undefined) throw error;
    return error.phrases.map((sentence) => say(english, sentence));
  }
}

describe('the parameters of rules', () => {
  it('are read with their severity', () => {
    const text =
      'rules: {far-off: {severity: note, factor: 2.5, levels: [b]}, quota: {most: {flag: 3}}, plain: }';
    expect(readSettings('emulate.yaml', text, RULES).rules).toEqual({
      'far-off': { severity: 'note', factor: 2.5, levels: ['b'] },
      quota: { most: { flag: 3 } },
    });
  });

  it.each([
    ['far-off: {factr: 3}', 'there is no setting “rules.far-off.factr”. Did you mean “factor”?'],
    ['far-off: {factor: 1}', '“rules.far-off.factor” must be at least 2'],
    ['far-off: {factor: many}', '“rules.far-off.factor” must be a number'],
    ['far-off: {levels: [c]}', '“rules.far-off.levels.0” takes one of: a, b'],
    ['quota: {most: {flag: 101}}', '“rules.quota.most.flag” must be at most 100'],
    ['quota: {most: {falg: 1}}', 'there is no setting “rules.quota.most.falg”. Did you mean “flag”?'],
    ['plain: {factor: 3}', 'there is no setting “rules.plain.factor”'],
    ['plain: {severity: off}', 'without a reason'],
    ['far-of: {severity: note}', 'Did you mean “far-off”?'],
  ])('%s is refused', (rules, words) => {
    expect(complaints(rules).join('\n')).toContain(words);
  });
});
