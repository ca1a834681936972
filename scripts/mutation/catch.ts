import type { JudgedFinding } from '../../src/findings/finding.ts';
import type { Location } from '../../src/source/location.ts';
import type { Fault, Kind, Place } from './kind.ts';

/**
 * How a fault was caught, the best first: a finding stands at the very place; the place is among the cells that a finding names; a finding
 * names its row; a finding says something elsewhere; nothing new was found.
 */
export const CATCHES = ['at', 'named', 'row', 'elsewhere', 'missed'] as const;
export type Catch = (typeof CATCHES)[number];

/** Only the first three tell somebody where to look. */
export function isCaught(how: Catch): boolean {
  return how === 'at' || how === 'named' || how === 'row';
}

/** What was not found before, and would make somebody look: errors and queries, and notes where the kind is one for a note. */
export function freshFindings(
  clean: readonly JudgedFinding[],
  now: readonly JudgedFinding[],
  { noteIsEnough }: Kind,
): JudgedFinding[] {
  const known = new Set(clean.map(keyOf));
  return now.filter(
    (finding) => (finding.severity !== 'note' || noteIsEnough !== undefined) && !known.has(keyOf(finding)),
  );
}

export function howCaught({ places }: Fault, fresh: readonly JudgedFinding[]): Catch {
  const rows = places.map(({ column: _, ...rest }) => rest).filter(({ row }) => row !== undefined);
  const isAny = (of: readonly Place[], locate: (finding: JudgedFinding) => readonly Location[]): boolean =>
    fresh.some((finding) =>
      of.some((place) => isAbout(finding, place) && locate(finding).some((at) => isWithin(at, place))),
    );
  if (isAny(places, ({ at }) => [at])) return 'at';
  if (isAny(places, locationsOf)) return 'named';
  if (isAny(rows, locationsOf)) return 'row';
  return fresh.length > 0 ? 'elsewhere' : 'missed';
}

function locationsOf({ at, related = [] }: JudgedFinding): readonly Location[] {
  return [at, ...related];
}

function isAbout(finding: JudgedFinding, { unit, dataset }: Place): boolean {
  return (unit ?? finding.unit) === finding.unit && (dataset ?? finding.dataset) === finding.dataset;
}

/** A finding about a whole sheet or file does not name a cell of it. */
function isWithin(at: Location, { file, sheet, row, column }: Place): boolean {
  return (
    (file ?? at.file) === at.file &&
    (sheet ?? at.sheet) === at.sheet &&
    (row ?? at.row) === at.row &&
    (column ?? at.column) === at.column
  );
}

function keyOf({ rule, at, related, value }: JudgedFinding): string {
  return JSON.stringify([rule, at, related, value]);
}
