import type { JudgedFinding, Severity } from '../findings/finding.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import type { FindingGroup } from './finding-group.ts';

/** How many entries of each weight. */
export type Tally = Readonly<Record<Severity, number>>;

export function tallyOf(groups: readonly { readonly lead: JudgedFinding }[]): Tally {
  const tally = { error: 0, query: 0, note: 0 };
  for (const { lead } of groups) tally[lead.severity] += 1;
  return tally;
}

/** "1 lỗi, 4 nội dung cần giải trình và 2 lưu ý"; without what there is none of, where that is not what matters. */
export function describeTally({ error, query, note }: Tally, withNone = true): Phrase {
  const items = [
    [error, phrase('tally.errors', { count: error })],
    [query, phrase('tally.queries', { count: query })],
    [note, phrase('tally.notes', { count: note })],
  ] as const;
  const told = items.flatMap(([count, item]) => (withNone || count > 0 ? [item] : []));
  return phrase('report.list', { items: { as: 'list', value: told } });
}

/** The worse one first. */
export function compareTallies(a: Tally, b: Tally): number {
  return b.error - a.error || b.query - a.query || b.note - a.note;
}

/** What a unit has to see to, in the order of the list. */
export interface UnitGroups {
  /** Undefined for what concerns no unit, or nobody knows which. */
  readonly unit: string | undefined;
  readonly groups: readonly FindingGroup[];
  readonly tally: Tally;
}

/** The list unit by unit, as it is ordered: the worst first. */
export function byUnit(groups: readonly FindingGroup[]): UnitGroups[] {
  const units = new Map<string | undefined, FindingGroup[]>();
  for (const group of groups) {
    const own = units.get(group.unit);
    if (own === undefined) units.set(group.unit, [group]);
    else own.push(group);
  }
  return [...units].map(([unit, own]) => ({ unit, groups: own, tally: tallyOf(own) }));
}
