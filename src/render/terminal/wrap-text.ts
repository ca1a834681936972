import { textWidth } from './text-width.ts';

/** Lines of at most `width` columns, broken at blanks; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const own = textWidth(word);
    if (line !== '' && used + 1 + own > width) {
      lines.push(line);
      [line, used] = [word, own];
    } else if (line === '') [line, used] = [word, own];
    else [line, used] = [`${line} ${word}`, used + 1 + own];
  }
  return line === '' ? lines : [...lines, line];
}
