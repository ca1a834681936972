import type { JudgedFinding, Severity } from '../findings/finding.ts';
import type { Examination } from '../pipeline.ts';
import { isAtLeast } from '../triage/select-findings.ts';
import type { FailOn } from './choose-filter.ts';
import type { Options } from './program.ts';

/** No errors; under --strict no query without a reason either. */
export function isClean({ findings }: Pick<Examination, 'findings'>, strict: boolean): boolean {
  return !findings.some((finding) => fails(finding, strict ? 'query' : 'error'));
}

/** 0 where the data are clean, 1 where they are not: from the weight that --fail-on names, else as --strict says. */
export function exitFor(
  { findings }: Pick<Examination, 'findings'>,
  options: Options,
  failOn: FailOn = options['strict'] === true ? 'query' : 'error',
): number {
  return failOn !== 'never' && findings.some((finding) => fails(finding, failOn)) ? 1 : 0;
}

/** A query that was answered fails nothing; an error stays one. */
function fails({ severity, explanation }: JudgedFinding, least: Severity): boolean {
  return isAtLeast(severity, least) && (severity !== 'query' || explanation === undefined);
}
