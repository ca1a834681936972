import { phrase } from '../../language/phrase.ts';
import { type Examination, report } from '../../pipeline.ts';
import { sendersOf } from '../../records/senders.ts';
import { clusterText } from '../../report/report-input.ts';
import { describeTally, tallyOf } from '../../triage/tally.ts';
import { expectedUnits } from '../../workspace/expected-units.ts';
import { periodLabel } from '../../workspace/period.ts';
import { asTyped } from '../as-typed.ts';
import { chooseFormats, chooseLanguages } from '../choices.ts';
import { exitFor, isClean } from '../exit.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import { printFiles } from '../print-files.ts';
import { printFindings } from '../print-findings.ts';
import type { Options } from '../program.ts';
import { remark, type Session, tell } from '../session.ts';
import { needMemoryFor } from '../spare-memory.ts';
import { REPORT_FORMATS, renderReport, writeReport } from '../write-report.ts';

/** `emulate report`: the conference report from what can be used; what cannot is in its annexes. */
export async function runReport(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  const formats = chooseFormats(options, REPORT_FORMATS, ['xlsx', 'md', 'html']);
  chooseLanguages(options, []);
  const examination = await openExamination(session, targets);
  if (options['verbose'] === true) printFiles(session, examination);
  const languages = chooseLanguages(options, examination.workspace.settings.languages);
  if (isUnreadable(examination)) {
    printFindings(session, examination, { write: session.err });
    throw nothingReadable(examination);
  }
  if (options['strict'] === true && !isClean(examination, true)) {
    printFindings(session, examination, { write: session.err });
    remark(session, phrase('failure.strict'));
    return 1;
  }
  needMemoryFor(examination);
  const [first] = languages;
  if (options['json'] === true && first !== undefined) {
    session.out(
      Buffer.from(
        (
          await renderReport(
            session,
            examination,
            report('conference', examination, first.tag),
            'json',
            first,
          )
        ).bytes,
      ).toString(),
    );
  }
  const writes = options['json'] !== true || options['format'] !== undefined || options['out'] !== undefined;
  const written = writes
    ? await writeReport(session, examination, 'conference', { formats, languages, options })
    : [];
  if (options['json'] !== true) summarizeOnTerminal(session, examination, written, targets);
  return exitFor(examination, options);
}

function summarizeOnTerminal(
  session: Session,
  { workspace, ledger, groups }: Examination,
  written: readonly string[],
  targets: readonly string[],
): void {
  const expected = expectedUnits(workspace);
  const senders = sendersOf(ledger);
  const received = expected.filter(({ id }) => senders.has(id)).length;
  tell(
    session,
    phrase('result.received', {
      cluster: clusterText(workspace),
      period: periodLabel(workspace.settings.period),
      received,
      expected: expected.length,
      count: ledger.files.length,
    }),
  );
  tell(session, describeTally(tallyOf(groups)));
  if (groups.some(({ lead }) => lead.severity !== 'note')) {
    tell(
      session,
      phrase('result.see-findings', { command: ['emulate', 'validate', ...targets].map(asTyped).join(' ') }),
    );
  }
  tell(session, phrase('result.written'));
  for (const path of written) session.out(`  ${path}\n`);
}
