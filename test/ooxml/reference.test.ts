import { describe, expect, it } from 'vitest';
import { Reference, readRange } from '../../src/ooxml/reference.ts';

function read(text: string): [number, number] | undefined {
  const reference = new Reference();
  return reference.read(text) ? [reference.row, reference.column] : undefined;
}

describe('Reference', () => {
  it.each([
    ['A1', [1, 1]],
    ['Z9', [9, 26]],
    ['AA10', [10, 27]],
    ['b2', [2, 2]],
    ['XFD1048576', [1_048_576, 16_384]],
  ])('reads %s', (text, place) => {
    expect(read(text)).toEqual(place);
  });

  it.each([
    '',
    'A',
    '1',
    'A0',
    'A01',
    '1A',
    'Ạ1',
    '$A$1',
    'A1 ',
    'A-1',
    'XFE1',
    'AAAA1',
    'A1048577',
    'A99999999999',
    'A1:B2',
  ])('refuses %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('readRange', () => {
  it.each([
    ['A1:C3', { top: 1, left: 1, bottom: 3, right: 3 }],
    ['B2', { top: 2, left: 2, bottom: 2, right: 2 }],
    ['A:C', { top: 1, left: 1, bottom: 1_048_576, right: 3 }],
    ['2:3', { top: 2, left: 1, bottom: 3, right: 16_384 }],
    ['A1:XFD1048576', { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
  ])('reads %s', (text, range) => {
    expect(readRange(text)).toEqual(range);
  });

  it.each(['', 'C3:A1', 'A1:B2:C3', 'A1:', ':A1', 'A', '1', 'A:1', 'A1:XFE1'])('refuses %j', (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});
