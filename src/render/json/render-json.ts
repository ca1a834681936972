import type { Renderer } from '../renderer.ts';
import { composeReport } from './compose-report.ts';
import { writeJson } from './write-json.ts';

/** The report for programs: `emulate/report/1`, every number exact. */
export const json: Renderer = {
  format: 'json',
  extension: 'json',
  render: async (report, { language }) =>
    new TextEncoder().encode(writeJson(composeReport(report, language))),
};
