/** Text without what neither XML nor HTML can hold: control characters, U+FFFE, U+FFFF and lone surrogates; every line end becomes "\n". */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
