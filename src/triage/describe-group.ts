import type { JudgedFinding } from '../findings/finding.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { placeName, rangeName, rangesOf } from '../source/ranges.ts';
import type { FindingGroup } from './finding-group.ts';

/** More than this nobody reads; the whole list is in the JSON and in the returned workbook. */
const MOST_RANGES = 6;
const MOST_EXAMPLES = 3;

/** A part of what the rule says of a finding; a group speaks through its first one. */
export function sayFinding(
  { rule, params }: JudgedFinding,
  part: 'title' | 'message' | 'suggestion',
): Phrase {
  const key: MessageKey = `rule.${rule}.${part}`;
  return params === undefined ? { key } : { key, params };
}

/** "C9", "C9:C12, C15", "9:9" for a whole row; undefined where the finding is of a sheet or file. */
export function groupRange({ findings }: Pick<FindingGroup, 'findings'>): string | undefined {
  const ranges = rangesIn(findings);
  return ranges.length === 0 ? undefined : ranges.join(', ');
}

/** The same, cut where it would be too long to read. */
export function shortRange({ findings }: Pick<FindingGroup, 'findings'>): string | undefined {
  const ranges = rangesIn(findings);
  if (ranges.length === 0) return undefined;
  return ranges.length <= MOST_RANGES ? ranges.join(', ') : `${ranges.slice(0, MOST_RANGES).join(', ')}, …`;
}

/** That the same is so in other cells, with examples of what they say; undefined for a finding alone. */
export function describeOthers(group: Pick<FindingGroup, 'lead' | 'findings'>): Phrase | undefined {
  const { lead, findings } = group;
  if (findings.length === 1) return undefined;
  const about = { count: findings.length, cells: shortRange(group) ?? '' };
  const examples = examplesOf(lead, findings);
  if (lead.at.column === undefined) return phrase('group.rows', about);
  if (examples.length === 0) return phrase('group.cells', about);
  return phrase('group.cells-such-as', { ...about, examples: examples.join('; ') });
}

/** What other cells say, where that is not what the first one says. */
function examplesOf(lead: JudgedFinding, findings: readonly JudgedFinding[]): string[] {
  const told = new Set([lead.value]);
  const examples: string[] = [];
  for (const { at, value, expected, column } of findings) {
    if (examples.length === MOST_EXAMPLES) break;
    if (told.has(value ?? column)) continue;
    told.add(value ?? column);
    const what =
      value === undefined ? undefined : expected === undefined ? `“${value}”` : `${value} → ${expected}`;
    if (what !== undefined) examples.push(`${placeName(at) ?? ''} ${what}`);
  }
  return examples;
}

function rangesIn(findings: readonly JudgedFinding[]): string[] {
  const places = findings.flatMap(({ at: { row, column } }) => (row === undefined ? [] : [{ row, column }]));
  return rangesOf(places).map(rangeName);
}
