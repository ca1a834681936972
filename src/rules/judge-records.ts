import type { Finding, JudgedFinding } from '../findings/finding.ts';
import type { Ledger } from '../records/ledger.ts';
import { covers, type Range, readRanges } from '../source/ranges.ts';
import type { Explanation, Workspace } from '../workspace/workspace.ts';
import { copiedFiles } from './copied-files.ts';
import { Exclusions } from './exclude-records.ts';
import { rowsOfTables } from './rows-in.ts';
import type { Exclusion, Rule, RuleResult, SetAside } from './rule.ts';
import { weighRules } from './weigh-rules.ts';

export interface Judgement {
  readonly findings: readonly JudgedFinding[];
  /** What may enter a figure: the ledger without what errors keep out. */
  readonly usable: Ledger;
}

/**
 * Holds the ledger against every rule, and gives each finding its weight: the rule's own, or what the settings say.
 * @param found what earlier stations found already.
 * @param previous what may enter a figure of last year.
 */
export function judgeRecords(
  workspace: Workspace,
  ledger: Ledger,
  found: readonly Finding[],
  previous?: Ledger,
): Judgement {
  const weighed = weighRules(workspace.settings);
  const explanations = [...workspace.explanations, ...repliesIn(ledger)].map(withRanges);
  const ownerOf = ownersIn(ledger);
  // Whatever is wrong in a file that repeats another is told of that one.
  const copies =
    weighed.get('duplicate-file')?.severity === 'error' ? copiedFiles(ledger) : new Set<string>();
  const findings: JudgedFinding[] = [];
  const exclusions = new Exclusions();
  const judge = (
    raised: Finding,
    excludes: readonly Exclusion[] = [],
    asQuery = false,
    setsAside?: SetAside,
  ): void => {
    const weight = weighed.get(raised.rule);
    if (weight === undefined || (copies.has(raised.at.file) && raised.rule !== 'duplicate-file')) return;
    const unit = raised.unit ?? ownerOf.get(raised.at.file);
    const finding: Finding = unit === undefined ? raised : { ...raised, unit };
    const { severity, isTrial } = weight;
    const reason = explanations.find((each) => explains(each, finding))?.reason;
    findings.push({
      ...finding,
      severity,
      ...(isTrial ? { isTrial } : {}),
      ...(reason === undefined ? {} : { explanation: reason }),
    });
    const isOpenQuery = asQuery && severity === 'query' && reason === undefined;
    if (severity === 'error' || isOpenQuery) for (const each of excludes) exclusions.add(each);
    for (const record of setsAside?.records ?? []) exclusions.add({ record, reason: setsAside?.reason });
  };
  for (const finding of found) judge(finding);
  const hear = (results: Iterable<RuleResult>, { excludesUntilExplained }: Rule): void => {
    for (const { finding, excludes, setsAside } of results)
      judge(finding as Finding, excludes, excludesUntilExplained, setsAside);
  };
  const asked = [...weighed.values()];
  for (const { rule, parameters } of asked)
    hear(rule.check?.({ ledger, workspace, previous, parameters }) ?? [], rule);
  const checks = asked.flatMap(({ rule, parameters }) => {
    const check = rule.checkRows?.({ ledger, workspace, previous, parameters });
    return check === undefined ? [] : [{ rule, check }];
  });
  const watches = asked.flatMap(({ rule, parameters }) => {
    const watch = rule.watchRows?.({ ledger, workspace, previous, parameters });
    return watch === undefined ? [] : [{ rule, watch }];
  });
  for (const seen of rowsOfTables(ledger)) {
    if (seen.records.length > 0) for (const { rule, check } of checks) hear(check(seen.records), rule);
    for (const { watch } of watches) watch.see(seen);
  }
  for (const { rule, watch } of watches) hear(watch.tell(), rule);
  return { findings: inReadingOrder(findings), usable: exclusions.applyTo(ledger) };
}

/** Answers that units gave in the sheet of findings that was returned to them; each holds for its own file. */
function repliesIn({ files }: Ledger): Explanation[] {
  return files.flatMap(({ submission: { file }, document }) =>
    (document?.replies ?? []).map((reply) => ({ ...reply, file })),
  );
}

/** Whose each file is, by folder or name, else by the only unit that its tables name. */
function ownersIn({ files, tables }: Ledger): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  for (const { file, unit } of tables)
    if (unit !== undefined) named.set(file, (named.get(file) ?? new Set<string>()).add(unit.id));
  return new Map(
    files.flatMap(({ submission: { file, unit } }) => {
      const [only, ...others] = named.get(file) ?? [];
      const owner = unit?.id ?? (others.length === 0 ? only : undefined);
      return owner === undefined ? [] : [[file, owner] as const];
    }),
  );
}

/** An explanation with its cells as ranges: "C9", "C9:C40", "C9:C12, C15". */
interface Reason extends Explanation {
  readonly ranges?: readonly Range[];
}

function withRanges(explanation: Explanation): Reason {
  const ranges = explanation.cell === undefined ? undefined : (readRanges(explanation.cell) ?? []);
  return ranges === undefined ? explanation : { ...explanation, ranges };
}

function explains({ ranges, ...explanation }: Reason, finding: Finding): boolean {
  const { rule, unit, dataset, at } = finding;
  const facts: Record<string, string | undefined> = { rule, unit, dataset, file: at.file, sheet: at.sheet };
  const isOfIt = Object.entries(facts).every(([name, fact]) => {
    const given = explanation[name as keyof Explanation];
    return given === undefined || given === fact;
  });
  return isOfIt && (ranges === undefined || covers(ranges, at));
}

/** File by file, sheet by sheet, down the rows: the order in which somebody opens and mends them. */
function inReadingOrder(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      compare(a.at.sheet ?? '', b.at.sheet ?? '') ||
      (a.at.row ?? 0) - (b.at.row ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.unit ?? '', b.unit ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
