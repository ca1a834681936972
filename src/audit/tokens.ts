/** A word or a number of a text; signs and markup between them do not count. */
export interface Token {
  readonly text: string;
  readonly isNumber: boolean;
  /** Its line, from 1. */
  readonly line: number;
  /** Where it begins and ends in its line. */
  readonly start: number;
  readonly end: number;
}

/** Digits with their separators, with a minus that belongs to them; or letters. */
const TOKEN =
  /(?<![\p{L}\d])[-−](?=\d)\d+(?:[.,\u00a0\u202f]\d+)*|\d+(?:[.,\u00a0\u202f]\d+)*|\p{L}[\p{L}\p{M}\d]*/gu;

export function tokensOf(text: string): Token[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(TOKEN)].map((match) => ({
        text: match[0],
        isNumber: !/^\p{L}/u.test(match[0]),
        line: index + 1,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}
