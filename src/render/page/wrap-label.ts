/** Breaks a label at blanks into few short lines; what does not fit ends in "…". */
export function wrapLabel(
  label: string,
  most: { readonly lines: number; readonly characters: number },
): string[] {
  const lines: string[] = [''];
  for (const word of label.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (Array.from(longer).length <= most.characters || line === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most.lines);
  const hasMore = lines.length > most.lines;
  return kept.map((line, index) => shorten(line, most.characters, hasMore && index === most.lines - 1));
}

function shorten(line: string, most: number, hasMore: boolean): string {
  const characters = Array.from(line);
  if (characters.length <= most && !hasMore) return line;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
