/** Letters of East Asian scripts and emoji take two columns of a terminal (Unicode TR 11, the ranges that matter). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes; a tone typed as a mark of its own takes none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/** The text in so many columns: cut with an ellipsis, or filled with blanks on the side given. */
export function fitText(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = cutText(text, width);
  const blanks = ' '.repeat(Math.max(0, width - textWidth(cut)));
  return side === 'left' ? cut + blanks : blanks + cut;
}

/** At most so many columns of a text; what was cut off shows as an ellipsis. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  for (const letter of text) {
    if (textWidth(cut + letter) > width - 1) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}
