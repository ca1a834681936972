import type { JudgedFinding, RuleCode } from '../findings/finding.ts';
import type { Param } from '../language/phrase.ts';
import { RULES } from '../rules/index.ts';
import { writeRanges } from '../source/ranges.ts';

const VARIES = new Map<RuleCode, readonly string[]>(RULES.map(({ code, varies = [] }) => [code, varies]));

/**
 * Puts findings of one cause together, each group in the order given: first down each column, then columns that fail in the same rows.
 * One cause is one rule that says the same but for what its cells may differ in (`varies`), weighs the same and follows from the same.
 */
export function groupFindings(
  findings: readonly JudgedFinding[],
  causesOf: (finding: JudgedFinding) => readonly JudgedFinding[],
): JudgedFinding[][] {
  const down = groupBy(findings, (finding, index) =>
    finding.at.row === undefined
      ? String(index)
      : `${finding.at.column} ${finding.column} ${causeOf(finding, causesOf(finding), ['column'])}`,
  );
  return groupBy(down, ([lead, ...others], index) => {
    if (lead === undefined || lead.at.row === undefined || !mayVary(lead).includes('column'))
      return String(index);
    const rows = writeRanges([lead, ...others].map(({ at }) => ({ row: at.row ?? 0 })));
    return `${rows} ${causeOf(lead, causesOf(lead), [])}`;
  }).map((columns) => (columns.length === 1 ? (columns[0] ?? []) : inReadingOrder(columns.flat())));
}

/** Everything that findings of one cause have in common; of what may differ, phrases are still of one kind. */
function causeOf(finding: JudgedFinding, causes: readonly JudgedFinding[], same: readonly string[]): string {
  const { rule, at, unit, dataset, severity, isTrial, explanation, params = {} } = finding;
  const varies = mayVary(finding);
  const words = Object.entries<Param>(params).map(([name, value]) => {
    if (!varies.includes(name) || same.includes(name)) return JSON.stringify(value);
    return typeof value === 'object' && 'key' in value ? value.key : '';
  });
  const from = [...new Set(causes.map((each) => each.rule))].sort();
  const about = [rule, at.file, at.sheet, unit, dataset, severity, isTrial, explanation, bearingOf(finding)];
  return JSON.stringify([about, words, from]);
}

/** Whether a finding is about its row, its column or places elsewhere. */
function bearingOf({ at, related = [] }: JudgedFinding): string {
  if (related.length === 0) return '';
  const isHere = related.every(({ file, sheet }) => file === at.file && sheet === at.sheet);
  if (isHere && related.every(({ row }) => row === at.row)) return 'row';
  return isHere && related.every(({ column }) => column === at.column) ? 'column' : 'elsewhere';
}

function mayVary({ rule }: JudgedFinding): readonly string[] {
  return VARIES.get(rule) ?? [];
}

function inReadingOrder(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return [...findings].sort(
    (a, b) => (a.at.row ?? 0) - (b.at.row ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T, index: number) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
