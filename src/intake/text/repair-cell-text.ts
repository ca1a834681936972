import { type Candidate, candidate, ENOUGH, LEAD, VIETNAMESE } from './candidate.ts';
import type { EncodingName } from './encoding.ts';
import { undo } from './misreading.ts';
import { restoreCapitals } from './restore-capitals.ts';

/** The text of a cell, and what it was made from where it was changed. */
export interface CellText {
  readonly text: string;
  readonly from?: EncodingName;
  /** It could be either: the text stands as it was stored, and this is what the font would make of it. */
  readonly doubt?: { readonly from: EncodingName; readonly text: string };
}

export interface FontedText {
  readonly text: string;
  readonly fontName: string | undefined;
}

type FontEncoding = 'tcvn3' | 'vni';
interface Font {
  readonly encoding: FontEncoding;
  /** Its small letters look like capitals: `.VnTimeH`. */
  readonly isCapitals: boolean;
}

const NON_ASCII = /\P{ASCII}/u;

/**
 * Text of a workbook cell whose font is one of TCVN3 (`.Vn…`) or VNI (`VNI-…`) → Unicode, if only the font's reading makes
 * Vietnamese syllables. A font is no proof: text that is Unicode already stays as it is. Where both readings are
 * Vietnamese ("Ghi chó": "Ghi chú" in TCVN3) the text stays and the doubt is told.
 */
export function repairCellText(text: string, fontName: string | undefined): CellText {
  const font = fontOf(fontName);
  if (font === undefined || !NON_ASCII.test(text)) return { text };
  const { text: undone, isWhole } = undo(text, font.encoding);
  const stored = candidate('stored', text.normalize('NFC'));
  const read = candidate('read', undone, isWhole);
  if (!read.isWhole || read.text === stored.text) return { text };
  const repaired = font.isCapitals ? read.text.toUpperCase() : withCapitals(read.text, font);
  switch (compare(stored, read)) {
    case 'stored':
      return { text };
    case 'read':
      return { text: repaired, from: font.encoding };
    case 'either':
      return { text, doubt: { from: font.encoding, text: repaired } };
  }
}

/**
 * The same for all cells of a workbook: where a cell could be either, the other cells in fonts of that encoding settle it,
 * if all that are certain say the same.
 */
export function repairCells(cells: readonly FontedText[]): readonly CellText[] {
  const repaired = cells.map(({ text, fontName }) => repairCellText(text, fontName));
  const verdicts = new Map<FontEncoding, Set<'legacy' | 'unicode'>>();
  for (const [index, { text, fontName }] of cells.entries()) {
    const font = fontOf(fontName);
    const result = repaired[index];
    if (font === undefined || result === undefined || result.doubt !== undefined || !NON_ASCII.test(text))
      continue;
    if (result.from === undefined && candidate('stored', text).words.syllables === 0) continue;
    const verdict = result.from === undefined ? 'unicode' : 'legacy';
    verdicts.set(font.encoding, (verdicts.get(font.encoding) ?? new Set()).add(verdict));
  }
  return repaired.map((result, index) => {
    const font = fontOf(cells[index]?.fontName);
    const said = font === undefined ? undefined : verdicts.get(font.encoding);
    if (result.doubt === undefined || said?.size !== 1) return result;
    return said.has('legacy') ? result.doubt : { text: result.text };
  });
}

/** The font is one whose letters are drawn for another encoding than the text is stored in. */
export function isLegacyFont(name: string | undefined): boolean {
  return fontOf(name) !== undefined;
}

function fontOf(name: string | undefined): Font | undefined {
  if (name === undefined) return undefined;
  if (/^VNI[- ]/i.test(name)) return { encoding: 'vni', isCapitals: false };
  if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', isCapitals: /H$/.test(name.trim()) };
  return undefined;
}

function withCapitals(text: string, { encoding }: Font): string {
  return encoding === 'tcvn3' ? restoreCapitals(text) : text;
}

function compare(stored: Candidate, read: Candidate): 'stored' | 'read' | 'either' {
  const isRead = read.words.accented > 0 ? read.share >= ENOUGH : read.words.abbreviations > 0;
  const isBehind = isRead && stored.share <= read.share - LEAD;
  const isStored = stored.words.syllables > 0 && stored.share >= VIETNAMESE && !isBehind;
  if (isRead) return isStored ? 'either' : 'read';
  if (isStored) return 'stored';
  return read.share > stored.share || read.words.accented === 0 ? 'either' : 'stored';
}
