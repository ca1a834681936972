import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchKey, tonelessKey } from '../../src/workspace/match-key.ts';
import { findNearest } from '../../src/workspace/nearest.ts';

describe('a match key', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Hòa Bình'.normalize('NFD'), 'Hoà  bình'],
    ['văn hoá', 'VĂN HÓA'],
    ['Thuỷ', 'Thủy'],
    ['khoẻ', 'khỏe'],
    ['QÐ-UBDT', 'qđ ubdt'],
    ['Vì người nghèo – Không', 'vì người nghèo - không'],
    ['ha-noi', 'ha_noi'],
  ])('is the same for %s and %s', (one, other) => expect(matchKey(one)).toBe(matchKey(other)));

  it.each([
    ['quý', 'qúy'],
    ['Hòa', 'Hóa'],
    ['Hà Nội', 'Ha Noi'],
  ])('differs for %s and %s', (one, other) => expect(matchKey(one)).not.toBe(matchKey(other)));

  it('leaves hoàn as it is', () => expect(matchKey('Hoàn')).toBe('hoàn'));

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
      }),
    );
  });

  it('can do without tones', () => expect(tonelessKey('Đắk Lắk – Hoà Bình')).toBe('dak lak hoa binh'));
});

describe('the nearest word', () => {
  it('is close, or there is none', () => {
    expect(findNearest('haed', ['head', 'next_head', 'name'])).toBe('head');
    expect(findNearest('validat', ['report', 'validate'])).toBe('validate');
    expect(findNearest('zzzzzz', ['report', 'validate'])).toBeUndefined();
  });
});
