import type { Finding, JudgedFinding } from '../findings/finding.ts';
import type { Ledger } from '../records/ledger.ts';
import { cellName } from '../source/location.ts';
import type { Explanation, Workspace } from '../workspace/workspace.ts';
import { excludeRecords } from './exclude-records.ts';
import type { Exclusion, SetAside } from './rule.ts';
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
  const explanations = [...workspace.explanations, ...repliesIn(ledger)];
  const findings: JudgedFinding[] = [];
  const exclusions: Exclusion[] = [];
  const judge = (
    finding: Finding,
    excludes: readonly Exclusion[] = [],
    asQuery = false,
    setsAside?: SetAside,
  ): void => {
    const weight = weighed.get(finding.rule);
    if (weight === undefined) return;
    const { severity, isTrial } = weight;
    const reason = explanations.find((each) => explains(each, finding))?.reason;
    findings.push({
      ...finding,
      severity,
      ...(isTrial ? { isTrial } : {}),
      ...(reason === undefined ? {} : { explanation: reason }),
    });
    const isOpenQuery = asQuery && severity === 'query' && reason === undefined;
    if (severity === 'error' || isOpenQuery) for (const each of excludes) exclusions.push(each);
    for (const record of setsAside?.records ?? []) exclusions.push({ record, reason: setsAside?.reason });
  };
  for (const finding of found) judge(finding);
  for (const { rule, parameters } of weighed.values()) {
    const { check, excludesUntilExplained } = rule;
    if (check === undefined) continue;
    for (const { finding, excludes, setsAside } of check({ ledger, workspace, previous, parameters })) {
      judge(finding as Finding, excludes, excludesUntilExplained, setsAside);
    }
  }
  return { findings: inReadingOrder(findings), usable: excludeRecords(ledger, exclusions) };
}

/** Answers that units gave in the sheet of findings that was returned to them; each holds for its own file. */
function repliesIn({ files }: Ledger): Explanation[] {
  return files.flatMap(({ submission: { file }, document }) =>
    (document?.replies ?? []).map((reply) => ({ ...reply, file })),
  );
}

function explains(explanation: Explanation, finding: Finding): boolean {
  const { rule, unit, dataset, at } = finding;
  const facts: Record<string, string | undefined> = {
    rule,
    unit,
    dataset,
    file: at.file,
    sheet: at.sheet,
    cell: cellName(at),
  };
  return Object.entries(facts).every(([name, fact]) => {
    const given = explanation[name as keyof Explanation];
    return given === undefined || given === fact;
  });
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
