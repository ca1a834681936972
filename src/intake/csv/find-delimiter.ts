import { CsvScanner } from './csv-scanner.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Evidence enough: the delimiter of a file does not change further down. */
export const HEAD = 65_536;
const RECORDS = 20;

/** The delimiter that stands most often between the columns that the first records have in common; then the one that divides more. */
export function findDelimiter(text: string): Delimiter {
  const head = text.slice(0, HEAD);
  const present = DELIMITERS.filter((delimiter) => head.includes(delimiter));
  if (present.length < 2) return present[0] ?? ',';
  const scored = present.map((delimiter) => ({ delimiter, score: scoreDelimiter(head, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** A delimiter under which the quoting breaks within the first records is none. */
function scoreDelimiter(head: string, delimiter: Delimiter): number {
  const scanner = new CsvScanner(head, delimiter, head.length < HEAD);
  const widths: number[] = [];
  for (let fields = scanner.next(); fields !== undefined; fields = scanner.next()) {
    widths.push(fields.length);
    if (widths.length === RECORDS) break;
  }
  if (scanner.faultAt !== undefined) return 0;
  const several = widths.filter((width) => width > 1);
  const width = mostFrequent(several);
  const alike = several.filter((each) => each === width).length;
  return alike * (width - 1) * 100 + several.length;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) if (count > (counts.get(best) ?? 0)) best = number;
  return best;
}
