import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeIsoDate } from '../../src/ooxml/iso-date.ts';
import { convertSerial } from '../../src/ooxml/serial-date.ts';

const day = 86_400_000;

describe('convertSerial', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [45_000, false, '2023-03-15'],
    [45_000.75, false, '2023-03-15T18:00:00'],
    [45_000.041666666664, false, '2023-03-15T01:00:00'],
    [45_000.999999999, false, '2023-03-16'],
    [45_000.00000001, false, '2023-03-15T00:00:00.001'],
    [2_958_465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [43_538, true, '2023-03-15'],
    [2_957_003, true, '9999-12-31'],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    expect(convertSerial(serial, date1904)).toBe(iso);
  });

  it.each([
    [0, false],
    [0.5, false],
    [60, false],
    [60.5, false],
    [-1, false],
    [2_958_466, false],
    [1e300, false],
    [Number.NaN, false],
    [-1, true],
    [2_957_004, true],
  ])('%d (1904: %s) is no day', (serial, date1904) => {
    expect(convertSerial(serial, date1904)).toBeUndefined();
  });

  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const iso = new Date(Date.UTC(1899, 11, 30) + serial * day).toISOString().slice(0, 10);
        expect(convertSerial(serial, false)).toBe(iso);
        expect(convertSerial(serial - 1462, true)).toBe(serial < 1462 ? undefined : iso);
      }),
    );
  });
});

describe('normalizeIsoDate', () => {
  it.each([
    ['2023-03-15', '2023-03-15'],
    ['2023-03-15T00:00:00', '2023-03-15'],
    ['2023-03-15T00:00:00.000Z', '2023-03-15'],
    ['2023-03-15T08:30', '2023-03-15T08:30:00'],
    ['2023-03-15T08:30:00.25', '2023-03-15T08:30:00.250'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['1900-02-29', undefined],
    ['2023-13-01', undefined],
    ['2023-00-10', undefined],
    ['2023-04-31', undefined],
    ['2023-04-30T24:00:00', undefined],
    ['2023-04-30T08:00:00+07:00', undefined],
    ['T08:30:00', undefined],
    ['30/04/2023', undefined],
  ])('%s is %s', (stored, iso) => {
    expect(normalizeIsoDate(stored)).toBe(iso);
  });
});
