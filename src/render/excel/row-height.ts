/** A text, the width of its cell in characters, and its size in points. */
export interface TextBox {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
}

const SIZE = 12;
/** In points; Excel allows no higher row. */
const [LOWEST, HIGHEST] = [20, 409];

/** Height, in points, that shows every text of a row: LibreOffice does not grow rows by itself, nor does Excel where cells are merged. */
export function rowHeight(boxes: readonly TextBox[]): number {
  return boxes.reduce((most, box) => Math.max(most, heightOf(box)), LOWEST);
}

function heightOf({ text, width, size = SIZE }: TextBox): number {
  const perLine = Math.max(1, Math.floor((width * 11.2) / size));
  const lines = text.split('\n').reduce((count, line) => count + countLines(line, perLine), 0);
  return Math.min(HIGHEST, Math.ceil(lines * size * 1.3 + 4));
}

/** Lines that a text takes when it is broken at blanks, as spreadsheets do. */
function countLines(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(used / perLine) - 1);
    used = used > perLine ? used % perLine : used;
  }
  return lines;
}
