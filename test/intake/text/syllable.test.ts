import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWords, fitOf, shareOf } from '../../../src/intake/text/accented-words.ts';
import { isSyllable } from '../../../src/intake/text/syllable.ts';

describe('isSyllable', () => {
  it.each(
    'đơn vị hòa hoà Quỳnh quý qúy nghiêng giếng gì giữ khuỷu khuya thuở hoạch toàn tòan ưu ỷ ủy uỷ xoong xoóng Đắk Krông tổ TổNG TỔNG quốc nguyễn yến mỹ Kạn'.split(
      ' ',
    ),
  )('takes %s', (word) => expect(isSyllable(word)).toBe(true));

  it.each([
    ['tôt', 'a rime that stops carries sắc or nặng'],
    ['tổc', 'hỏi is neither'],
    ['ngễ', 'ng before ê is written ngh'],
    ['cế', 'c before ê is written k'],
    ['viá', 'the tone stands on the first vowel of ia'],
    ['tíén', 'two tones'],
    ['lÃ', 'a capital amid small letters'],
    ['Müller', 'no such vowel'],
    ['für', 'no such onset'],
    ['garçon', 'no such consonant'],
  ])('refuses %s: %s', (word) => expect(isSyllable(word)).toBe(false));

  it('takes all accented words of our own tables', () => {
    for (let table = 1; table <= 10; table += 1) {
      const name = `s${String(table).padStart(2, '0')}.csv`;
      const words = countWords(readFileSync(`fixtures/encodings/original/${name}`, 'utf8'));
      expect(shareOf(words), name).toBe(100);
      expect(fitOf(words), name).toBeGreaterThan(80);
    }
  });
});

describe('countWords', () => {
  it('counts no sign beside a word, no sign alone, and no abbreviation', () => {
    expect(countWords('£5 ® 12 m² Windows® £m “Hà” QĐ HĐND số')).toMatchObject({
      accented: 2,
      syllables: 2,
      abbreviations: 2,
    });
  });

  it('takes a sign amid a word for a misread letter', () => {
    expect(countWords('Há»™i B×nh n¨m')).toMatchObject({ accented: 3, syllables: 0 });
  });

  it('is quick on a hostile run of signs', () => {
    expect(countWords(`${'°'.repeat(200_000)}a`).accented).toBe(1);
  });
});
