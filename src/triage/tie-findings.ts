import type { JudgedFinding, RuleCode } from '../findings/finding.ts';
import { RULES } from '../rules/index.ts';
import type { Location } from '../source/location.ts';

/** Rules that look across what was read; the others say what stands in a cell, a table, a file. */
const CHECKS = new Set(RULES.flatMap(({ code, check }) => (check === undefined ? [] : [code])));
const RESTING = new Set(RULES.flatMap(({ code, restsOnRelated }) => (restsOnRelated ? [code] : [])));

/** What keeps a whole file or sheet of a unit from being read, whatever it reports on. */
const UNREAD_FILE: ReadonlySet<RuleCode> = new Set(['file-unreadable', 'no-known-table', 'sheet-not-used']);

/**
 * What each finding follows from: findings that must be mended first, because this one may go with them. By evidence alone: a fault in a
 * cell that it rests on; the same bytes sent twice; a part of the report that is missing while its table could not be read.
 */
export function tieFindings(
  findings: readonly JudgedFinding[],
): ReadonlyMap<JudgedFinding, readonly JudgedFinding[]> {
  const open = findings.filter(
    ({ severity, explanation }) => severity !== 'note' && explanation === undefined,
  );
  const atCell = groupBy(open, ({ at }) => (at.row === undefined ? undefined : keyOf(at)));
  const copies = new Map(
    open.flatMap((each) => (each.rule === 'duplicate-file' ? [[each.at.file, each] as const] : [])),
  );
  const ofUnit = groupBy(open.filter(keepsFromReading), ({ unit }) => unit);
  const ties = new Map<JudgedFinding, readonly JudgedFinding[]>();
  for (const finding of findings) {
    const copy = copies.get(finding.at.file);
    const causes =
      copy !== undefined && copy !== finding
        ? [copy]
        : causesOf(finding, atCell, ofUnit).filter((each) => each !== finding);
    if (causes.length > 0) ties.set(finding, [...new Set(causes)]);
  }
  return ties;
}

function causesOf(
  finding: JudgedFinding,
  atCell: ReadonlyMap<string, readonly JudgedFinding[]>,
  ofUnit: ReadonlyMap<string, readonly JudgedFinding[]>,
): JudgedFinding[] {
  const { rule, at, related = [], unit = '', dataset } = finding;
  if (rule === 'dataset-missing') {
    const unread = ofUnit.get(unit) ?? [];
    return unread.filter(
      (each) => UNREAD_FILE.has(each.rule) || (each.severity === 'error' && each.dataset === dataset),
    );
  }
  if (!RESTING.has(rule)) return [];
  // What was read in the very cell comes first; another check of that cell is only another view of it.
  const own = (atCell.get(keyOf(at)) ?? []).filter((each) => !CHECKS.has(each.rule));
  return [...own, ...related.flatMap((place) => atCell.get(keyOf(place)) ?? [])];
}

/** Cells, columns and files that gave no value. */
function keepsFromReading({ rule, unit }: JudgedFinding): boolean {
  return unit !== undefined && !CHECKS.has(rule);
}

function groupBy(
  findings: readonly JudgedFinding[],
  keyOfFinding: (finding: JudgedFinding) => string | undefined,
): Map<string, JudgedFinding[]> {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const key = keyOfFinding(finding);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function keyOf({ file, sheet = '', row = 0, column = 0 }: Location): string {
  return `${row} ${column} ${sheet}\n${file}`;
}
