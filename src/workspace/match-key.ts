import { remembered } from './remembered.ts';

/**
 * The key under which two spellings of a Vietnamese name are the same: NFC, lower case, one tone placement (Hoà = Hòa),
 * Ð and Ɖ as Đ, hyphens, dashes and underscores as blanks. Tones and diacritics are kept.
 */
export const matchKey = remembered((text: string): string =>
  withNewTonePlacement(
    text
      .normalize('NFC')
      .replace(/[\u00d0\u0189]/g, 'Đ')
      .toLowerCase()
      .replace(/[\u200b\u2060\ufeff]/g, '')
      .replace(/[\s_\-‐-―]+/g, ' ')
      .trim(),
  ),
);

/** `matchKey` without tones and diacritics (đ → d): a fallback for names typed on foreign keyboards. */
export function tonelessKey(text: string): string {
  return matchKey(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The pairs alone: looking behind and ahead costs ten times as much, and few names have one. */
const MAY_BE_OLD = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;

/** Moves the tone mark of oa, oe, uy to the first vowel, the older placement; not after q (quý), not before a final letter (hoàn). */
function withNewTonePlacement(text: string): string {
  if (!MAY_BE_OLD.test(text)) return text;
  return text.replace(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => {
    const [first = '', second = ''] = pair;
    const decomposed = second.normalize('NFD');
    const tone = decomposed.slice(1);
    return (first + tone).normalize('NFC') + decomposed.charAt(0);
  });
}
