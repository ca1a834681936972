/** What is looked at of a long file: windows spread over all of it, so that evidence does not cost a reading. */
const WINDOWS = 64;
const WINDOW_LENGTH = 8192;

const SHOWN_LINES = 3;
const SHOWN_LENGTH = 160;

/** The bytes themselves, or windows of them, each from the start of a line to the end of one where there are lines. */
export function sampleOfBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= WINDOWS * WINDOW_LENGTH * 2) return bytes;
  return Buffer.concat(
    sampleWindows(bytes.length, (from) => bytes.indexOf(10, from)).map((at) => bytes.subarray(...at)),
  );
}

export function sampleOfText(text: string): string {
  if (text.length <= WINDOWS * WINDOW_LENGTH * 2) return text;
  return sampleWindows(text.length, (from) => text.indexOf('\n', from))
    .map((at) => text.slice(...at))
    .join('');
}

/** Where the windows begin and end. */
export function sampleWindows(
  length: number,
  lineEndFrom: (from: number) => number,
): (readonly [number, number])[] {
  const step = Math.floor(length / WINDOWS);
  return Array.from({ length: WINDOWS }, (_, index) => {
    const from = index === 0 ? 0 : afterLine(index * step, lineEndFrom(index * step));
    const end = from + WINDOW_LENGTH;
    return [from, Math.min(length, afterLine(end, lineEndFrom(end)))] as const;
  });
}

/** Past the line end, unless the line is as long as a window. */
function afterLine(at: number, lineEnd: number): number {
  return lineEnd < 0 || lineEnd - at > WINDOW_LENGTH ? at : lineEnd + 1;
}

/** The first lines for which the test holds, short enough to be shown in a question. */
export function firstLines(text: string, isWorthShowing: (line: string) => boolean): string {
  const shown: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (isWorthShowing(line)) shown.push(cut(line));
    if (shown.length === SHOWN_LINES) break;
  }
  return shown.join('\n');
}

/** The first line that differs between two forms of a text with the same lines. */
export function firstDifference(before: string, after: string): { before: string; after: string } {
  const afterLines = after.split(LINE_END);
  const beforeLines = before.split(LINE_END);
  const at = beforeLines.findIndex((line, index) => line !== afterLines[index]);
  return { before: cut(beforeLines[at] ?? ''), after: cut(afterLines[at] ?? '') };
}

const LINE_END = /\r\n|\r|\n/;

function cut(line: string): string {
  return line.length <= SHOWN_LENGTH ? line : `${line.slice(0, SHOWN_LENGTH - 1)}…`;
}
