import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';

/** One object per look: exceljs recognises it and writes the style once. */
export type Look = Partial<Style>;

const FONT: Partial<Font> = { name: 'Times New Roman', size: 12, family: 1 };
const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFB5B1A8' } };
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const STRONG: Partial<Borders> = { ...BOX, top: { style: 'medium', color: { argb: 'FF1C1C1E' } } };
const TINT: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4F1EA' } };
const ACCENT = { argb: 'FF8F1D21' };
const SOFT = { argb: 'FF6B6E75' };

const wrap = (horizontal: Alignment['horizontal'], vertical: Alignment['vertical'] = 'middle'): Look => ({
  alignment: { horizontal, vertical, wrapText: true },
});
/** In a table's cells, text and numbers keep a little distance from the lines. */
const inset = (horizontal: 'left' | 'right'): Look => ({
  alignment: { horizontal, vertical: 'middle', wrapText: true, indent: 1 },
});

/** Looks outside tables. */
export const LOOKS = {
  nation: { font: { ...FONT, bold: true }, ...wrap('center') },
  title: { font: { ...FONT, size: 16, bold: true }, ...wrap('center') },
  subtitle: { font: { ...FONT, size: 13 }, ...wrap('center') },
  part: { font: { ...FONT, size: 13, bold: true, color: ACCENT }, ...wrap('left') },
  label: { font: { ...FONT, color: SOFT }, ...wrap('left', 'top') },
  section: { font: { ...FONT, bold: true }, ...wrap('left', 'top') },
  text: { font: FONT, ...wrap('left', 'top') },
  strong: { font: { ...FONT, bold: true }, ...wrap('left', 'top') },
  link: { font: { ...FONT, underline: true, color: { argb: 'FF1F4E79' } }, ...wrap('left', 'top') },
  note: { font: { ...FONT, size: 11, italic: true, color: SOFT }, ...wrap('left', 'top') },
} as const satisfies Record<string, Look>;

/** Looks of a table's cells. */
export const CELLS = {
  head: { font: { ...FONT, bold: true }, fill: TINT, border: BOX, ...wrap('center') },
  group: { font: { ...FONT, bold: true, italic: true }, fill: TINT, border: BOX, ...inset('left') },
  text: { font: FONT, border: BOX, ...inset('left') },
  link: { font: { ...FONT, underline: true, color: { argb: 'FF1F4E79' } }, border: BOX, ...inset('left') },
  right: { font: FONT, border: BOX, ...inset('right') },
  /** One line, whatever its length. */
  line: { font: FONT, border: BOX, alignment: { horizontal: 'left', vertical: 'middle' } },
  middle: { font: FONT, border: BOX, ...wrap('center') },
  missing: { font: { ...FONT, italic: true, color: SOFT }, border: BOX, ...inset('right') },
  missingText: { font: { ...FONT, italic: true, color: SOFT }, border: BOX, ...inset('left') },
  empty: { font: { ...FONT, italic: true, color: SOFT }, border: BOX, ...wrap('center') },
  totalText: { font: { ...FONT, bold: true }, fill: TINT, border: STRONG, ...inset('left') },
  totalMissing: {
    font: { ...FONT, italic: true, color: SOFT },
    fill: TINT,
    border: STRONG,
    ...wrap('right'),
  },
} as const satisfies Record<string, Look>;

/** The look of a number with a format code. */
export type NumberLook = (format: string, isTotal: boolean) => Look;

/** Number looks are made once per format and weight. */
export function openNumberLooks(): NumberLook {
  const made = new Map<string, Look>();
  return (format, isTotal) => {
    const key = `${isTotal}${format}`;
    const look = made.get(key) ?? makeNumberLook(format, isTotal);
    made.set(key, look);
    return look;
  };
}

/** Room at the right of a number, as wide as a bracket; an indent would do, but LibreOffice forgets it under most formats. */
const ROOM = '_)';

function makeNumberLook(format: string, isTotal: boolean): Look {
  const look: Look = { numFmt: format + ROOM, alignment: { horizontal: 'right', vertical: 'middle' } };
  return isTotal
    ? { ...look, font: { ...FONT, bold: true }, fill: TINT, border: STRONG }
    : { ...look, font: FONT, border: BOX };
}
