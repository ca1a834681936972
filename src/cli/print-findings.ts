import { phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { Examination } from '../pipeline.ts';
import { renderFindings } from '../render/terminal/render-findings.ts';
import { unitText } from '../report/report-input.ts';
import { gridDrawer } from '../triage/cell-grid.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
import { describeOmission } from '../triage/select-findings.ts';
import { describeTally, tallyOf } from '../triage/tally.ts';
import { asTyped } from './as-typed.ts';
import type { Session } from './session.ts';

interface Printing {
  readonly write: (text: string) => void;
  /** Not all of them. */
  readonly shown?: readonly FindingGroup[];
  /** What was asked to be examined, for hints of how to see the rest; everything is printed where it is not given. */
  readonly targets?: readonly string[];
}

/** The findings of an examination, unit by unit, as a person reads them on a terminal. */
export function printFindings(
  session: Session,
  { workspace, ledger, groups, omission }: Examination,
  { write, shown = groups, targets }: Printing,
): void {
  const { language, width, usesColour: colour } = session;
  const units = new Map(workspace.settings.units.map((unit) => [unit.id, say(language, unitText(unit))]));
  const command =
    targets === undefined ? {} : { command: ['emulate', 'validate', ...targets].map(asTyped).join(' ') };
  const gridOf = gridDrawer(ledger);
  const text = renderFindings(shown, { language, units, width, colour, gridOf, ...command });
  write(text);
  const closing = [describeTally(tallyOf(groups))];
  const [first] = shown;
  if (omission !== undefined) closing.push(describeOmission(omission));
  if (first !== undefined) closing.push(phrase('result.rule-hint', { rule: first.lead.rule }));
  else if (omission === undefined) closing.push(phrase('result.clean'));
  write(`${text === '' ? '' : '\n'}${closing.map((line) => `${say(language, line)}\n`).join('')}`);
}
