import { Chalk } from 'chalk';
import { type Phrase, phrase } from '../../language/phrase.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { byUnit, type UnitGroups } from '../../triage/tally.ts';
import { renderSummary } from './render-summary.ts';
import { renderDetails, renderUnitHead } from './render-unit.ts';
import { type Pen, type TerminalContext, words } from './terminal-context.ts';
import { wrapText } from './wrap-text.ts';

/** So many findings are told in full; of a larger batch the worst units are, and how to see the others. */
const MOST_TOLD = 40;
/** And so many of a unit that is alone. */
const MOST_OF_ONE = 200;

/**
 * Findings for a terminal: a line for each unit, the worst first; then each unit with its findings, their cells drawn, what is wrong
 * and what to do. Everything is told where there is no command to tell the rest.
 */
export function renderFindings(groups: readonly FindingGroup[], context: TerminalContext): string {
  const chalk = new Chalk({ level: context.colour ? 1 : 0 });
  const pen = { ...context, chalk, colours: { error: chalk.red, query: chalk.yellow, note: chalk.cyan } };
  const units = byUnit(groups);
  const told = context.command === undefined ? units : worstOf(units);
  const parts = told.map(
    (each) =>
      `${renderUnitHead(each, pen)}${renderDetails(each.groups.slice(0, mostOf(each, units, pen)), pen)}${renderCut(each, units, pen)}`,
  );
  const summary = units.length > 1 ? [renderSummary(units, pen)] : [];
  return [...summary, ...parts, ...renderHints(units, told, pen)].join('\n');
}

/** The worst units, as many as can be told in full, and one at least. */
function worstOf(units: readonly UnitGroups[]): UnitGroups[] {
  let told = 0;
  return units.filter(({ groups }, index) => {
    told += groups.length;
    return index === 0 || told <= MOST_TOLD;
  });
}

function mostOf({ groups }: UnitGroups, units: readonly UnitGroups[], pen: Pen): number {
  if (pen.command === undefined) return groups.length;
  return units.length === 1 ? MOST_OF_ONE : MOST_TOLD;
}

function renderCut(each: UnitGroups, units: readonly UnitGroups[], pen: Pen): string {
  const count = each.groups.length - mostOf(each, units, pen);
  if (count <= 0 || pen.command === undefined) return '';
  const command = `${pen.command} ${each.unit === undefined ? '--format md' : `--unit ${each.unit}`}`;
  return renderHint(pen, phrase('terminal.more-of-unit', { count }), command);
}

function renderHints(units: readonly UnitGroups[], told: readonly UnitGroups[], pen: Pen): string[] {
  const [next] = units.slice(told.length).flatMap(({ unit }) => unit ?? []);
  if (next === undefined || pen.command === undefined) return [];
  const count = units.length - told.length;
  return [
    renderHint(pen, phrase('terminal.more-units', { count }), `${pen.command} --unit ${next}`) +
      renderHint(pen, phrase('terminal.all'), `${pen.command} --format html`),
  ];
}

/** What can be typed next, on a line of its own so that it can be copied. */
function renderHint(pen: Pen, hint: Phrase, command: string): string {
  const lines = wrapText(words(pen, hint), pen.width);
  return `${lines.join('\n')}\n  ${command}\n`;
}
