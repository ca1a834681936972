import { Failure } from '../../findings/failure.ts';
import { phrase } from '../../language/phrase.ts';
import { type Examination, report, targetTables } from '../../pipeline.ts';
import { renderTable } from '../../render/terminal/render-table.ts';
import { TARGET_CHOICES, TARGET_ORDERS, type TargetView } from '../../report/target-view.ts';
import { findNearest } from '../../workspace/nearest.ts';
import { namesOf, unitFinder } from '../../workspace/units.ts';
import { chooseFormats, chooseLanguages } from '../choices.ts';
import { exitFor, isClean } from '../exit.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import { printFiles } from '../print-files.ts';
import { printFindings } from '../print-findings.ts';
import type { Options } from '../program.ts';
import { remark, type Session, tell } from '../session.ts';
import { needMemoryFor } from '../spare-memory.ts';
import { LIST_FORMATS, renderReport, writeReport } from '../write-report.ts';

const VIEWS = ['sort', 'unit', 'only'] as const;

/** `emulate targets`: what became of the targets, on the terminal, as JSON, or as a report in files. */
export async function runTargets(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  const formats = chooseFormats(options, ['text', ...LIST_FORMATS], ['text']);
  const files = formats.filter((format) => format !== 'text');
  const isJson = options['json'] === true;
  chooseLanguages(options, []);
  refuseViewOfFiles(options, isJson || !formats.includes('text'));
  const view = {
    sort: oneOf(options, 'sort', TARGET_ORDERS) ?? 'unit',
    only: oneOf(options, 'only', TARGET_CHOICES),
  };
  const examination = await openExamination(session, targets);
  if (options['verbose'] === true) printFiles(session, examination);
  const languages = chooseLanguages(options, examination.workspace.settings.languages);
  const unit = chooseUnit(options, examination);
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
  if (isJson && first !== undefined) {
    const composed = report('targets', examination, first.tag);
    const { bytes } = await renderReport(session, examination, composed, 'json', first);
    session.out(Buffer.from(bytes).toString());
  } else if (formats.includes('text')) printTargets(session, examination, { ...view, unit });
  if (files.length > 0) {
    const written = await writeReport(session, examination, 'targets', {
      formats: files,
      languages,
      options,
    });
    if (!isJson) {
      tell(session, phrase('result.written'));
      for (const path of written) session.out(`  ${path}\n`);
    }
  }
  return exitFor(examination, options);
}

function printTargets(session: Session, examination: Examination, view: TargetView): void {
  const { language, width, usesColour: colour } = session;
  const tables = targetTables(examination, view).map((table) =>
    renderTable(table, { language, width, colour }),
  );
  session.out(tables.join('\n'));
}

/** A report that holds some of the targets would look like one that holds all. */
function refuseViewOfFiles(options: Options, isWithoutText: boolean): void {
  const asked = VIEWS.find((name) => options[name] !== undefined);
  if (asked !== undefined && isWithoutText)
    throw new Failure(2, phrase('usage.view-of-files', { option: `--${asked}` }));
}

function oneOf<Choice extends string>(
  options: Options,
  name: (typeof VIEWS)[number],
  choices: readonly Choice[],
): Choice | undefined {
  const word = options[name];
  if (typeof word !== 'string') return undefined;
  const found = choices.find((choice) => choice === word);
  if (found !== undefined) return found;
  const nearest = findNearest(word, choices) ?? choices[0] ?? '';
  throw new Failure(
    2,
    phrase('usage.unknown-word', { option: `--${name}`, word, nearest, choices: choices.join(', ') }),
  );
}

/** The unit that --unit names, by any of its names. */
function chooseUnit({ unit: word }: Options, { workspace }: Examination): string | undefined {
  if (typeof word !== 'string') return undefined;
  const { units } = workspace.settings;
  const match = unitFinder(units).findExactly(word);
  if (match.outcome === 'found') return match.unit.id;
  const ids = units.map(({ id }) => id);
  const nearest = findNearest(word, units.flatMap(namesOf)) ?? ids[0] ?? '';
  throw new Failure(
    2,
    phrase('usage.unknown-word', { option: '--unit', word, nearest, choices: ids.join(', ') }),
  );
}
