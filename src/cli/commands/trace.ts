import { Failure } from '../../findings/failure.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { summaryOf } from '../../pipeline.ts';
import { composeFigure } from '../../render/json/compose-figure.ts';
import { type Json, writeJson } from '../../render/json/write-json.ts';
import { renderFigure, renderTrace, type TraceView } from '../../render/terminal/render-trace.ts';
import { unitText } from '../../report/report-input.ts';
import type { Figure } from '../../summary/figure.ts';
import type { Summary } from '../../summary/summary.ts';
import { type FigureName, looksLikeName, parseFigureName } from '../../trace/figure-name.ts';
import { figuresPrinted } from '../../trace/match-printed.ts';
import { type Trace, traceFigure } from '../../trace/trace-figure.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import type { Options } from '../program.ts';
import { type Session, tell } from '../session.ts';

/** Candidates beyond this many are counted: a bare "5" is many figures. */
const MOST_CANDIDATES = 30;

/** `emulate trace`: how a figure was made, down to file, sheet, cell and printed text; by its name or by the number that somebody saw. */
export async function runTrace(
  session: Session,
  [wanted = '', ...targets]: readonly string[],
  options: Options,
): Promise<number> {
  const examination = await openExamination(session, targets);
  if (isUnreadable(examination)) throw nothingReadable(examination);
  const { summary, figures } = summaryOf(examination);
  const found = looksLikeName(wanted)
    ? [figureNamed(wanted, summary, figures)]
    : figuresPrinted(wanted, session.language.tag === 'vi' ? 'vi' : 'en', figures).map(({ id }) =>
        figureNamed(id, summary, figures),
      );
  const [only] = found;
  if (only === undefined) throw new Failure(2, phrase('trace.no-such-number', { text: wanted }));
  if (options['json'] === true) {
    const traces = found.map((name) => composeTrace(traceFigure(summary, name)));
    session.out(writeJson({ schema: 'emulate/trace/1', asked: wanted, traces }));
    return 0;
  }
  const context = { language: session.language, colour: session.usesColour };
  if (found.length === 1) {
    session.out(renderTrace(withNames(traceFigure(summary, only), session), context));
    return 0;
  }
  tell(session, phrase('trace.candidates', { count: found.length, text: wanted }));
  for (const { dataset, measure, slice } of found.slice(0, MOST_CANDIDATES))
    session.out(`  ${renderFigure(summary.figure(dataset, measure, slice), context)}\n`);
  tell(session, phrase('trace.choose', { figure: nameOfFirst(summary, only) }));
  return 0;
}

/** @throws Failure with what is wrong in the name, and the nearest right one. */
function figureNamed(text: string, summary: Summary, known: readonly Figure[]): FigureName {
  const parsed = parseFigureName(text, summary, known);
  if (!('wrong' in parsed)) return parsed;
  const { wrong, nearest, choices } = parsed;
  throw new Failure(
    2,
    nearest === undefined
      ? phrase('trace.no-such-figure', { text, wrong, choices: choices.join(', ') })
      : phrase('trace.no-such-figure-near', { text, wrong, nearest }),
  );
}

function nameOfFirst(summary: Summary, { dataset, measure, slice }: FigureName): string {
  return summary.figure(dataset, measure, slice).id;
}

function withNames(trace: Trace, session: Session): TraceView {
  return {
    ...trace,
    parts: trace.parts.map((part) => withNames(part, session)),
    missing: trace.missing.map((unit) => say(session.language, unitText(unit))),
  };
}

function composeTrace({ figure, parts, cells, missing }: Trace): Json {
  return {
    figure: composeFigure({ ...figure, sources: cells } satisfies Figure),
    parts: parts.map(composeTrace),
    missing: missing.map(({ id }) => id),
  };
}
