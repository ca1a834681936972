import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { dueOf } from '../../src/workspace/due.ts';
import { readSettings } from '../../src/workspace/read-settings.ts';
import { receiptOf } from '../../src/workspace/receipt.ts';

const UNITS =
  'units: [{id: a, name: A}, {id: b, name: B, due: 2024-12-20}, {id: c, name: C, due: {spending: 2025-01-05}}]\n';

function settingsOf(text: string) {
  return readSettings('emulate.yaml', UNITS + text);
}

function complaintsOf(text: string): string[] {
  const english = LANGUAGES.find(({ tag }) => tag === 'en');
  try {
    settingsOf(text);
    return [];
  } catch (error) {
    if (!(error instanceof Failure) || english === undefined) throw error;
    return error.phrases.map((sentence) => say(english, sentence));
  }
}

describe('due', () => {
  it('is one day for all, a day for each dataset, and an own day for a unit', () => {
    const settings = settingsOf('due: {all: 2024-12-10, spending: 2024-12-05}');
    const days = settings.units.map((unit) => [
      dueOf(settings, unit, 'spending'),
      dueOf(settings, unit, 'targets'),
    ]);
    expect(days).toEqual([
      ['2024-12-05', '2024-12-10'],
      ['2024-12-20', '2024-12-20'],
      ['2025-01-05', '2024-12-10'],
    ]);
    const plain = settingsOf('due: 2024-12-10');
    expect(plain.units.map((unit) => dueOf(plain, unit, 'spending'))).toEqual([
      '2024-12-10',
      '2024-12-20',
      '2025-01-05',
    ]);
    const [first] = settingsOf('').units;
    if (first === undefined) throw new Error('no unit');
    expect(dueOf(settingsOf(''), first, 'spending')).toBeUndefined();
  });

  it.each([
    ['due: 10/12/2024', 'line 2, column 1: “due” must be a date of the calendar'],
    ['due: {spendng: 2024-12-10}', 'there is no setting “due.spendng”. Did you mean “spending”?'],
    ['due: {spending: 2024-02-30}', '“due.spending” must be a date of the calendar'],
    ['received: [{date: 2024-12-09}]', '“received.0” must name either a “unit” or a “file”'],
    ['received: [{unit: a, file: a.csv, date: 2024-12-09}]', '“received.0” must name either'],
    ['received: [{unit: a}]', '“received.0.date” is missing'],
    ['received: [{unit: aa, date: 2024-12-09}]', '“received.0.unit” names the unit “aa”'],
    [
      'received:\n  - {unit: a, date: 2024-12-09}\n  - {unit: a, date: 2024-12-11}',
      'line 4, column 6: “received.1.unit” is said twice (first in line 3)',
    ],
    [
      'received:\n  - {file: submissions/x.csv, date: 2024-12-09}\n  - {file: x.csv, date: 2024-12-11}',
      '“received.1.file” is said twice',
    ],
  ])('%s is refused', (text, complaint) => {
    expect(complaintsOf(text).join('\n')).toContain(complaint);
  });
});

describe('the day of receipt', () => {
  const settings = settingsOf(`received:
  - {unit: a, date: 2024-12-01}
  - {file: 'b/**', date: 2024-12-02}
  - {file: b/x.csv, date: 2024-12-03}
`);
  it.each([
    ['submissions/2024-12-09/x.csv', 'a', { date: '2024-12-01', by: 'settings' }],
    ['submissions/b/y 2024-12-09.csv', 'b', { date: '2024-12-02', by: 'settings' }],
    ['submissions/b/x.csv', 'b', { date: '2024-12-03', by: 'settings' }],
    ['submissions/b/x.csv', 'a', { date: '2024-12-03', by: 'settings' }],
    ['submissions/2024-12-08/c/2024-12-09/x 10.12.2024.csv', 'c', { date: '2024-12-09', by: 'folder-name' }],
    ['submissions/2024-12-08/c/x 10.12.2024.csv', 'c', { date: '2024-12-08', by: 'folder-name' }],
    ['submissions/c/x 10.12.2024.csv', 'c', { date: '2024-12-10', by: 'file-name' }],
    ['submissions/c/x.csv', 'c', undefined],
  ])('of %s, sent by %s', (file, unit, receipt) => {
    expect(receiptOf(file, unit, settings)).toEqual(receipt);
  });
});
