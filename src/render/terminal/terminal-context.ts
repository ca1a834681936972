import type { ChalkInstance } from 'chalk';
import type { Severity } from '../../findings/finding.ts';
import type { Language } from '../../language/language.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import type { CellGrid } from '../../triage/cell-grid.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { printable } from './printable.ts';

export interface TerminalContext {
  readonly language: Language;
  /** Unit id → the name to print. */
  readonly units: ReadonlyMap<string, string>;
  /** Characters per line. */
  readonly width: number;
  readonly colour: boolean;
  /** The cells around a finding. */
  readonly gridOf?: (group: FindingGroup) => CellGrid | undefined;
  /** The command that was typed, for hints of what to type next; everything is told where there is none. */
  readonly command?: string;
}

/** What every part of the terminal's text is written with. */
export interface Pen extends TerminalContext {
  readonly chalk: ChalkInstance;
  readonly colours: Readonly<Record<Severity, ChalkInstance>>;
}

/** Words in the reader's language that cannot move the cursor. */
export function words(pen: TerminalContext, text: Text): string {
  return printable(say(pen.language, text));
}

export function unitName(pen: TerminalContext, unit: string | undefined): string {
  if (unit === undefined) return words(pen, phrase('terminal.no-unit'));
  return printable(pen.units.get(unit) ?? unit);
}
