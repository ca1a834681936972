/** A cell as any reader gives it: row, column, kind, and the value as text (numbers in plain digits, dates in ISO form). */
export type PlainCell = readonly [row: number, column: number, kind: string, text: string];

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly PlainCell[];
}

/** How many of the cells that another reader sees are not here, or are here with another value; the first few in words. */
export interface Comparison {
  readonly seen: number;
  readonly different: readonly string[];
}

/** Other readings of a text: in an old encoding, with escapes decoded. What our reader gives must be one of them. */
export type Repair = (text: string) => readonly string[];

/**
 * Holds the cells of the other reader against ours, sheet by sheet and place by place. What only we see is no loss and is
 * not counted (formulas without a result, cells of a kind that the other does not know).
 */
export function compareCells(
  ours: readonly PlainSheet[],
  theirs: readonly PlainSheet[],
  repair: Repair,
): Comparison {
  const different: string[] = [];
  let seen = 0;
  const filled = theirs.filter(({ cells }) => cells.length > 0);
  for (const [index, { name, cells }] of filled.entries()) {
    // Some readers make equal names different.
    const own = (ours.find((sheet) => sheet.name === name) ?? ours[index])?.cells ?? [];
    const byPlace = new Map(own.map((cell) => [`${cell[0]}:${cell[1]}`, cell]));
    for (const cell of cells) {
      const [row, column, , text] = cell;
      if ([text, ...repair(text)].some((each) => each.trim() === '')) continue;
      seen += 1;
      const found = byPlace.get(`${row}:${column}`);
      if (found === undefined) different.push(`${name} R${row}C${column}: not seen: ${describe(cell)}`);
      else if (!isSame(found, cell, repair))
        different.push(`${name} R${row}C${column}: ${describe(found)} here, ${describe(cell)} there`);
    }
  }
  return { seen, different };
}

function describe([, , kind, text]: PlainCell): string {
  return `${kind} ${JSON.stringify(text.slice(0, 60))}`;
}

function isSame(ours: PlainCell, theirs: PlainCell, repair: Repair): boolean {
  const [ownKind, otherKind] = [ours[2], theirs[2]];
  if (ownKind === 'text' && otherKind === 'text') {
    const own = words(ours[3]);
    return own === words(theirs[3]) || repair(theirs[3]).some((text) => own === words(text));
  }
  // An ISO time of day is a text here, as stored.
  if (ownKind === 'text' && otherKind === 'date') return ours[3].replace(/^T/, '') === theirs[3];
  if (ownKind === otherKind && ownKind !== 'number' && ownKind !== 'date') return ours[3] === theirs[3];
  return serials(ours).some((one) => serials(theirs).some((other) => isClose(one, other)));
}

/** Composed, and with one line end: XML readers turn every line end into LF, some undo that. */
function words(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

const DAY_MS = 86_400_000;

/** The numbers that a cell may be stored as: readers differ in what they take for a date, and dates count from two days. */
function serials([, , kind, text]: PlainCell): number[] {
  if (kind !== 'date') return kind === 'number' || kind === 'truth' ? [numberOf(text)] : [];
  const time = /^\d\d:/.test(text)
    ? Date.parse(`1899-12-30T${text}Z`)
    : Date.parse(/T/.test(text) ? `${text}Z` : text);
  const from1900 = (time - Date.UTC(1899, 11, 30)) / DAY_MS;
  return [from1900, from1900 < 61 ? from1900 - 1 : from1900, from1900 - 1462];
}

function numberOf(text: string): number {
  return text === 'TRUE' ? 1 : text === 'FALSE' ? 0 : Number(text);
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1e-8, Math.abs(one) * 1e-13);
}
