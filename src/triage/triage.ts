import type { JudgedFinding, Severity } from '../findings/finding.ts';
import type { FindingGroup } from './finding-group.ts';
import { groupFindings } from './group-findings.ts';
import { compareTallies, tallyOf } from './tally.ts';
import { tieFindings } from './tie-findings.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, query: 1, note: 2 };

/** Groups by position, before they have a place in the list. */
interface Draft {
  readonly findings: readonly JudgedFinding[];
  readonly lead: JudgedFinding;
  readonly follows: ReadonlySet<number>;
  readonly clears: ReadonlySet<number>;
}

/**
 * What to read, in the order in which to mend it: findings of one cause as one entry, those that follow from others tied to them. Units
 * with most errors first; within a unit what clears most others, then the gravest, then as somebody reads the file.
 * @param findings in reading order
 */
export function triage(findings: readonly JudgedFinding[]): FindingGroup[] {
  const ties = tieFindings(findings);
  const groups = groupFindings(findings, (finding) => ties.get(finding) ?? []);
  const drafts = draftsOf(groups, ties);
  const byUnit = new Map<string | undefined, number[]>();
  for (const [index, { lead }] of drafts.entries()) {
    const own = byUnit.get(lead.unit);
    if (own === undefined) byUnit.set(lead.unit, [index]);
    else own.push(index);
  }
  const units = [...byUnit.values()].map((indexes) => ({
    indexes,
    tally: tallyOf(indexes.flatMap((index) => drafts[index] ?? [])),
  }));
  const ordered = units
    .sort((a, b) => compareTallies(a.tally, b.tally))
    .map(({ indexes }) => indexes.sort((a, b) => compareDrafts(drafts[a], drafts[b]) || a - b));
  const ids = new Map(
    ordered.flatMap((indexes) =>
      indexes.map((index, at) => [index, `${drafts[index]?.lead.unit ?? ''}#${at + 1}`] as const),
    ),
  );
  const positions = new Map([...ids.keys()].map((index, position) => [index, position]));
  const named = (indexes: ReadonlySet<number>): string[] =>
    [...indexes]
      .sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
      .flatMap((index) => ids.get(index) ?? []);
  return ordered.flatMap((indexes) =>
    indexes.flatMap((index, at): FindingGroup[] => {
      const draft = drafts[index];
      if (draft === undefined) return [];
      const { lead, findings: all, follows, clears } = draft;
      return [
        {
          id: ids.get(index) ?? '',
          number: at + 1,
          ...(lead.unit === undefined ? {} : { unit: lead.unit }),
          lead,
          findings: all,
          follows: follows.size === 0 ? [] : named(follows),
          clears: clears.size === 0 ? [] : named(clears),
        },
      ];
    }),
  );
}

/** Ties between findings as ties between their groups; a tie that would close a circle is left out. */
function draftsOf(
  groups: readonly (readonly JudgedFinding[])[],
  ties: ReadonlyMap<JudgedFinding, readonly JudgedFinding[]>,
): Draft[] {
  const groupOf = new Map(
    groups.flatMap((group, index) => group.map((finding) => [finding, index] as const)),
  );
  const follows = groups.map(() => new Set<number>());
  const effects = groups.map(() => new Set<number>());
  for (const [index, group] of groups.entries()) {
    for (const cause of group.flatMap((finding) => ties.get(finding) ?? [])) {
      const from = groupOf.get(cause);
      if (from === undefined || from === index || reach(index, effects).has(from)) continue;
      follows[index]?.add(from);
      effects[from]?.add(index);
    }
  }
  return groups.flatMap((findings, index): Draft[] => {
    const [lead] = findings;
    if (lead === undefined) return [];
    return [{ findings, lead, follows: follows[index] ?? new Set(), clears: reach(index, effects) }];
  });
}

/** Everything that follows, at any remove. */
function reach(start: number, effects: readonly ReadonlySet<number>[]): Set<number> {
  const reached = new Set<number>();
  const queue = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const effect of effects[next] ?? []) {
      if (reached.has(effect)) continue;
      reached.add(effect);
      queue.push(effect);
    }
  }
  return reached;
}

function compareDrafts(a: Draft | undefined, b: Draft | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return b.clears.size - a.clears.size || GRAVITY[a.lead.severity] - GRAVITY[b.lead.severity];
}
