import { phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { Examination } from '../pipeline.ts';
import { renderFindings } from '../render/terminal/render-findings.ts';
import { describeTally } from '../report/facts.ts';
import { unitText } from '../report/report-input.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
import type { Session } from './session.ts';

/** The findings of an examination, file by file, as a person reads them on a terminal. */
export function printFindings(
  session: Session,
  { workspace, groups }: Examination,
  write: (text: string) => void,
  shown: readonly FindingGroup[] = groups,
): void {
  const units = new Map(
    workspace.settings.units.map((unit) => [unit.id, say(session.language, unitText(unit))]),
  );
  write(
    renderFindings(shown, {
      language: session.language,
      units,
      width: session.width,
      colour: session.usesColour,
    }),
  );
  const [first] = shown;
  write(`${say(session.language, describeTally(groups))}\n`);
  if (first === undefined) write(`${say(session.language, phrase('result.clean'))}\n`);
  else write(`${say(session.language, phrase('result.rule-hint', { rule: first.lead.rule }))}\n`);
}
