import { Failure } from '../../findings/failure.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { type Examination, report, stand } from '../../pipeline.ts';
import { printable } from '../../render/terminal/printable.ts';
import { statusLines } from '../../render/terminal/render-status.ts';
import { renderUnitFindings } from '../../render/terminal/render-unit-findings.ts';
import { wrapText } from '../../render/terminal/wrap-text.ts';
import { describeTally, tallyOf } from '../../triage/tally.ts';
import { openMoment } from '../calendar.ts';
import { chooseLanguages } from '../choices.ts';
import { exitFor } from '../exit.ts';
import { isUnreadable, openExamination, resolveTargets, type Targets } from '../open-examination.ts';
import type { Options } from '../program.ts';
import type { Session } from '../session.ts';
import { openScreen, type Screen } from './open-screen.ts';
import { openStop, type Stop } from './open-stop.ts';
import { compareSnapshots, isSame, type Snapshot, takeSnapshot } from './snapshot.ts';

/** Looking costs a few milliseconds for hundreds of files; shares on a network send no word of changes, so nobody waits for one. */
const LOOK_EVERY_MS = 400;
/** A copy that takes longer than this is worth a line. */
const PATIENCE_MS = 1_000;
/** Files beyond this many are counted, not named. */
const MOST_NAMED = 5;

/** What a watch gives in one picture: it goes to the terminal only. */
const NOT_TOGETHER = ['json', 'sarif', 'format', 'out', 'return', 'unit', 'rule', 'severity', 'fail-on'];

/**
 * `emulate validate --watch`: checks, shows how the units stand, and checks again whenever a file has come, changed or gone and
 * nothing has moved for a moment.
 * @returns the exit code of the last check, once somebody ends it (Ctrl-C)
 */
export async function watchValidate(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  const other = NOT_TOGETHER.find((name) => options[name === 'fail-on' ? 'failOn' : name] !== undefined);
  if (other !== undefined) throw new Failure(2, phrase('usage.not-with-watch', { word: `--${other}` }));
  chooseLanguages(options, []);
  const places = resolveTargets(session, targets);
  const stop = openStop();
  const screen = openScreen(session);
  let before: Snapshot | undefined;
  let exit = 0;
  try {
    for (let now = takeSnapshot(places); !stop.isAsked(); now = await settle(session, places, stop, screen)) {
      const head = (): string[] => headOf(session, places, before, now);
      const result = await stop.unlessAsked(check(session, targets, options));
      // Whatever is still being read is of no use to anybody.
      if (result === undefined) process.exit(exit);
      exit = result.exit;
      const draw = (): void =>
        screen.draw([...head(), '', ...result.lines()], (count) =>
          say(session.language, phrase('watch.more-lines', { count })),
        );
      draw();
      while (!stop.isAsked() && isSame(now, takeSnapshot(places))) {
        await stop.sleep(LOOK_EVERY_MS);
        if (screen.isResized()) draw();
      }
      before = now;
    }
  } finally {
    stop.close();
  }
  return exit;
}

/** Waits until two looks see the same: a file that grows is still being copied. */
async function settle(session: Session, places: Targets, stop: Stop, screen: Screen): Promise<Snapshot> {
  const start = session.now();
  let isTold = false;
  let before = takeSnapshot(places);
  while (!stop.isAsked()) {
    await stop.sleep(LOOK_EVERY_MS);
    const after = takeSnapshot(places);
    if (isSame(before, after)) return after;
    if (!isTold && session.now() - start > PATIENCE_MS) {
      const { added, changed } = compareSnapshots(before, after);
      screen.remark(
        say(session.language, phrase('watch.waiting', { files: nameFiles([...added, ...changed]) })),
      );
      isTold = true;
    }
    before = after;
  }
  return before;
}

interface Result {
  readonly exit: number;
  /** Made anew when the terminal has another width. */
  readonly lines: () => string[];
}

/** A folder that is gone or settings that are wrong are shown, and watched until they are put right. */
async function check(session: Session, targets: readonly string[], options: Options): Promise<Result> {
  try {
    const examination = await openExamination(session, targets, { mayBeEmpty: true });
    const hasFiles = examination.ledger.files.length > 0;
    return {
      exit: hasFiles && isUnreadable(examination) ? 3 : exitFor(examination, options),
      lines: () => describe(session, examination, options),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      exit: error.exit,
      lines: () =>
        error.phrases.flatMap((sentence) => wrapText(say(session.language, sentence), session.width)),
    };
  }
}

function describe(session: Session, examination: Examination, options: Options): string[] {
  const { language, width, usesColour: colour } = session;
  const context = { language, width, colour };
  const moment = openMoment(session, options);
  const units = renderUnitFindings(stand(examination, moment), context);
  const tally = say(language, describeTally(tallyOf(examination.groups)));
  // Of some files nobody can say what is missing.
  if (examination.workspace.isPartial) return [...units, tally];
  const { matrix, remarks } = statusLines(report('status', examination, language.tag, moment), context);
  return [...matrix, '', ...units, tally, ...remarks];
}

/** When it was looked, at what, and what had come, changed and gone since the last time. */
function headOf(session: Session, { root }: Targets, before: Snapshot | undefined, now: Snapshot): string[] {
  const time = new Date(session.now()).toTimeString().slice(0, 8);
  const { added, changed, gone } = compareSnapshots(before ?? now, now);
  const texts: Text[] = [
    phrase('watch.head', { time, folder: root }),
    ...(added.length === 0 ? [] : [phrase('watch.added', { files: nameFiles(added) })]),
    ...(changed.length === 0 ? [] : [phrase('watch.changed', { files: nameFiles(changed) })]),
    ...(gone.length === 0 ? [] : [phrase('watch.gone', { files: nameFiles(gone) })]),
  ];
  return texts.flatMap((text) => wrapText(printable(say(session.language, text)), session.width));
}

function nameFiles(files: readonly string[]): Text {
  const shown: Text[] = files.slice(0, MOST_NAMED);
  const rest = files.length - shown.length;
  const value = rest === 0 ? shown : [...shown, phrase('standing.other-files', { count: rest })];
  return phrase('report.list', { items: { as: 'list', value } });
}
