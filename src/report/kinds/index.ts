import type { Report } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { composeConference } from './conference.ts';
import { composeFindings } from './findings.ts';
import { composeStatus } from './status.ts';
import { composeTargets } from './targets.ts';

/** Every kind of report; a new one is one file and one line here. */
export const REPORT_KINDS: { readonly [K in Report['kind']]: (input: ReportInput) => Report } = {
  conference: composeConference,
  findings: composeFindings,
  targets: composeTargets,
  status: composeStatus,
};
