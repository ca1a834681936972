import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { readSettings } from '../../src/workspace/read-settings.ts';

const english = LANGUAGES.find(({ tag }) => tag === 'en') ?? LANGUAGES[0];

function complaints(text: string): string[] {
  try {
    readSettings('emulate.yaml', text);
    return [];
  } catch (error) {
    if (!(error instanceof Failure) || english === undefined) throw error;
    expect(error.exit).toBe(2);
    return error.phrases.map((sentence) => say(english, sentence));
  }
}

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readSettings('emulate.yaml', '')).toMatchObject({
      languages: ['vi'],
      numbers: 'vi',
      units: [],
      required: { spending: true },
    });
  });

  it.each([
    [
      'cluster: {id: a, name: A, haed: b}',
      'line 1, column 27: there is no setting “cluster.haed”. Did you mean “head”?',
    ],
    ['perid: {kind: year}', 'line 1, column 1: there is no setting “perid”. Did you mean “period”?'],
    ['units:\n  - {id: ha-noi, nme: A}', '“units.0.nme”. Did you mean “name”?'],
    ['period: {kind: yeer, year: 2024}', 'line 1'],
    ['period: {kind: year, year: hai nghìn}', '“period.year”'],
    ['period: {kind: year}', '“period.year” is missing'],
    ['languages: [fr]', 'takes one of: vi, en'],
    ['rules: {total-mismatch: {severity: off}}', 'without a reason'],
    ['units:\n  - {id: a, name: A}\n  - {id: a, name: B}', 'line 3, column 6: two units have the id “a”'],
    ['cluster: {id: x, name: X, head: hanoi}\nunits:\n  - {id: ha-noi, name: Hà Nội}', 'Nearest: ha-noi'],
    ['cluster: {id: x\nname: [', 'is not YAML'],
    ['- a\n- b', 'line 1, column 1'],
  ])('refuse %s', (text, complaint) => {
    expect(complaints(text).join('\n')).toContain(complaint);
  });

  it('are refused with every problem at once', () => {
    expect(complaints('foo: 1\nbar: 2\nnumbers: de')).toHaveLength(3);
  });
});
