import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';
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
  it('take limits as counts, bytes and sizes, and have defaults for the others', () => {
    const { limits } = readSettings(
      'emulate.yaml',
      'limits: {file_size: 500 MB, memory: 2GB, unpacked_size: 1000, rows: 7}',
    );
    expect(limits).toEqual({
      ...DEFAULT_LIMITS,
      file_size: 500_000_000,
      memory: 2_000_000_000,
      unpacked_size: 1_000,
      rows: 7,
    });
    expect(readSettings('emulate.yaml', '').limits).toEqual(DEFAULT_LIMITS);
  });

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
    ['limits: {rows: 0}', '“limits.rows” must be at least 1'],
    ['limits: {time: 100000}', '“limits.time” must be at most 86400'],
    ['limits: {rows: nhiều}', '“limits.rows” must be a whole number'],
    ['limits: {memory: 2 TB}', '“limits.memory” takes a size such as “200 MB”'],
    ['limits: {file_size: -1}', '“limits.file_size”'],
    ['limits: {row: 1}', 'no setting “limits.row”. Did you mean “rows”?'],
    ['rules: {total-mismatch: {severity: off}}', 'without a reason'],
    ['units:\n  - {id: a, name: A}\n  - {id: a, name: B}', 'line 3, column 6: two units have the id “a”'],
    ['cluster: {id: x, name: X, head: hanoi}\nunits:\n  - {id: ha-noi, name: Hà Nội}', 'Nearest: ha-noi'],
    ['cluster: {id: x\nname: [', 'is not YAML'],
    ['- a\n- b', 'line 1, column 1: settings are lines of the form “key: value”'],
    ['just a text', 'line 1, column 1: settings are lines of the form “key: value”'],
    ['units: {a: b}', '“units” must be a list'],
    ['period: year', '“period” must be lines of the form “key: value”'],
    ['period: {kind: year, year: 2024.5}', '“period.year” must be a whole number'],
    ['required: {spending: yes please}', '“required.spending” must be true or false'],
    ['period: {kind: yeer, year: 2024}', '“period.kind” takes one of: year, half, quarter, term, range'],
    ['cluster: {id: x, name: {vn: X}}', 'no setting “cluster.name.vn”. Did you mean “vi”?'],
    ['cluster: {id: x, name: }', '“cluster.name” is missing'],
    ['cluster: {id: Cụm 2, name: X}', '“cluster.id” takes small letters'],
    ['haed:', 'there is no setting “haed”'],
    ['units:\n  -\n  - {id: a, name: A}', 'line 2, column 4: “units.0”'],
    [
      'rules: {total-mismatch: {severty: query}}',
      'line 1, column 26: there is no setting “rules.total-mismatch.severty”. Did you mean “severity”?',
    ],
    ['rules: {total-mismatch: {tolerance: 5}}', 'there is no setting “rules.total-mismatch.tolerance”'],
    ['rules: {total-mismatch: {severity: off, reason: " "}}', 'without a reason'],
    [
      'period: {kind: term, from: 2025, to: 2020}',
      'line 1, column 34: “period” begins (2025) after it ends (2020)',
    ],
    ['period: {kind: range, from: 2025, to: 2020}', 'begins (2025) after'],
    ['units:\n  - {id: a, name: A, from: 2025-07-01, to: 2025-06-30}', '“units.0” begins (2025-07-01) after'],
    [
      'period: {kind: year, year: 2024, cut_off: 2024-02-30}',
      '“period.cut_off” must be a date of the calendar',
    ],
    [
      'period: {kind: year, year: 2023, cut_off: 2023-02-29}',
      '“period.cut_off” must be a date of the calendar',
    ],
    [
      'units:\n  - {id: a, name: Hoà Bình}\n  - {id: b, name: B, aliases: [hòa bình]}',
      'line 3, column 6: “hòa bình” names both the unit “b” and the unit “a” (line 2)',
    ],
    ['units:\n  - {id: a, name: A}\n  - {id: a, name: B}', '(the first is in line 2)'],
    [
      'movements:\n  - {id: a, name: Dân vận khéo}\n  - {id: b, name: Phong trào “Dân vận khéo”}',
      'line 3, column 6: “Phong trào “Dân vận khéo”” already is an id or a name of another movement (line 2)',
    ],
    ['movements:\n  - {id: a, name: A}\n  - {id: a, name: B}', 'line 3, column 6: “a” already is'],
  ])('refuse %s', (text, complaint) => {
    expect(complaints(text).join('\n')).toContain(complaint);
  });

  it.each([
    'required:',
    'rules:\nunits:\nmovements:\nmergers:\nperiod:\ncluster:\nlanguages:\nnumbers:\nprevious:',
    'rules: {total-mismatch: }',
    'required: {spending: }',
    'period: {kind: year, year: 2024, cut_off: 2024-02-29}',
    'period: {kind: term, from: 2020, to: 2020}',
    'units:\n  - {id: a, name: Phú Thọ, to: 2025-06-30}\n  - {id: b, name: Phú Thọ, from: 2025-07-01}',
  ])('may be %s', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it('take nothing for not given', () => {
    expect(readSettings('emulate.yaml', 'required:\nlanguages:')).toMatchObject({
      languages: ['vi'],
      required: { movements: true, spending: true },
    });
  });

  it('are refused with every problem at once', () => {
    expect(complaints('foo: 1\nbar: 2\nnumbers: de')).toHaveLength(3);
  });
});
