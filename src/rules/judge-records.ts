import type { Finding, JudgedFinding, Severity } from '../findings/finding.ts';
import type { Ledger } from '../records/ledger.ts';
import { cellName } from '../source/location.ts';
import type { Explanation, Settings, Workspace } from '../workspace/workspace.ts';
import { excludeRecords } from './exclude-records.ts';
import { RULES } from './index.ts';
import type { Exclusion, RuleResult, SetAside } from './rule.ts';

export interface Judgement {
  readonly findings: readonly JudgedFinding[];
  /** What may enter a figure: the ledger without what errors keep out. */
  readonly usable: Ledger;
}

/**
 * Holds the ledger against every rule, and gives each finding its weight: the rule's own, or what the settings say.
 * @param found what earlier stations found already.
 */
export function judgeRecords(workspace: Workspace, ledger: Ledger, found: readonly Finding[]): Judgement {
  const weights = weightsOf(workspace.settings);
  const explanations = [...workspace.explanations, ...repliesIn(ledger)];
  const findings: JudgedFinding[] = [];
  const exclusions: Exclusion[] = [];
  const judge = (
    finding: Finding,
    excludes: readonly Exclusion[] = [],
    asQuery = false,
    setsAside?: SetAside,
  ): void => {
    const severity = weights.get(finding.rule) ?? 'off';
    if (severity === 'off') return;
    const reason = explanations.find((each) => explains(each, finding))?.reason;
    findings.push({ ...finding, severity, ...(reason === undefined ? {} : { explanation: reason }) });
    const isOpenQuery = asQuery && severity === 'query' && reason === undefined;
    if (severity === 'error' || isOpenQuery) for (const each of excludes) exclusions.push(each);
    for (const record of setsAside?.records ?? []) exclusions.push({ record, reason: setsAside?.reason });
  };
  for (const finding of found) judge(finding);
  for (const { code, check, excludesUntilExplained } of RULES) {
    if (check === undefined || weights.get(code) === 'off') continue;
    for (const { finding, excludes, setsAside } of check({ ledger, workspace }) as Iterable<RuleResult>) {
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

function weightsOf({ rules }: Settings): Map<string, Severity | 'off'> {
  const weights = new Map<string, Severity | 'off'>(RULES.map(({ code, severity }) => [code, severity]));
  for (const [code, { severity }] of Object.entries(rules)) {
    if (severity !== undefined && weights.has(code)) weights.set(code, severity);
  }
  return weights;
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
