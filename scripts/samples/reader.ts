import { join } from 'node:path';
import { openWorkbookProcess } from '../../src/cli/workbook-process.ts';
import type { JudgedFinding } from '../../src/findings/finding.ts';
import type { Phrase } from '../../src/language/phrase.ts';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';
import { type Examination, examine } from '../../src/pipeline.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';

/** What became of one sample; it is right where nothing differs. */
export interface SampleResult {
  readonly file: string;
  /** What was read, or why it was not. */
  readonly outcome: string;
  readonly differences: readonly string[];
}

/** Examines one file of a folder, as `emulate validate <file>` does. */
export type Examine = (folder: string, file: string) => Promise<Examination>;

/** Opens the process that workbooks are read in; `close` ends it. */
export function openReader(): { readonly examineFile: Examine; readonly close: () => void } {
  const workbooks = openWorkbookProcess(DEFAULT_LIMITS);
  return {
    examineFile: (folder, file) => examine(openWorkspace(folder, [join(folder, file)]), workbooks.read),
    close: workbooks.close,
  };
}

/** Why a file was not read: "damaged", "over-limit ratio"; undefined where it was. */
export function refusalOf({ findings }: Examination): string | undefined {
  const found = findings.find(({ rule }) => rule === 'file-unreadable') as
    | Extract<JudgedFinding, { rule: 'file-unreadable' }>
    | undefined;
  if (found === undefined) return undefined;
  const reason = found.params.reason as Phrase;
  const over = reason.key === 'limit.found' ? (reason.params?.['over'] as Phrase) : reason;
  return over.key.replace('unreadable.', '').replace('limit.', 'over-limit ');
}
