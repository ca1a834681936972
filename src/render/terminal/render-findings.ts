import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { describeOthers, sayFinding, shortRange } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrap-text.ts';

export interface TerminalContext {
  readonly language: Language;
  /** Unit id → the name to print. */
  readonly units: ReadonlyMap<string, string>;
  /** Characters per line. */
  readonly width: number;
  readonly colour: boolean;
}

const INDENT = '    ';

/** Findings for a terminal: a heading per file, then each finding with its cell, what is wrong and what to do. */
export function renderFindings(groups: readonly FindingGroup[], context: TerminalContext): string {
  const chalk = new Chalk({ level: context.colour ? 1 : 0 });
  const byFile = new Map<string, FindingGroup[]>();
  for (const group of groups)
    byFile.set(group.lead.at.file, [...(byFile.get(group.lead.at.file) ?? []), group]);
  return [...byFile]
    .map(([file, found]) => {
      const unit = found.find((each) => each.unit !== undefined)?.unit;
      const name = unit === undefined || file === 'submissions' ? '' : `  ${context.units.get(unit) ?? unit}`;
      const lines = found.map((group) => renderGroup(group, context, chalk));
      return `${chalk.bold(printable(file))}${chalk.dim(name)}\n${lines.join('')}`;
    })
    .join('\n');
}

function renderGroup(group: FindingGroup, context: TerminalContext, chalk: ChalkInstance): string {
  const { language, width } = context;
  const { lead } = group;
  const colours = { error: chalk.red, query: chalk.yellow, note: chalk.cyan };
  const severity = colours[lead.severity](say(language, { key: `severity.${lead.severity}` }));
  const place = [lead.at.sheet, shortRange(group)].filter((part) => part !== undefined).join('!');
  const head = [severity, place === '' ? '' : chalk.bold(printable(place)), chalk.dim(lead.rule)];
  const others = describeOthers(group);
  const said = [
    say(language, sayFinding(lead, 'message')),
    ...(others === undefined ? [] : [say(language, others)]),
    `→ ${say(language, sayFinding(lead, 'suggestion'))}`,
    ...(lead.explanation === undefined
      ? []
      : [say(language, phrase('result.explained', { reason: lead.explanation }))]),
  ];
  const body = said.flatMap((text) => wrapText(printable(text), width - INDENT.length));
  return `  ${head.filter((part) => part !== '').join('  ')}\n${body.map((line) => `${INDENT}${line}\n`).join('')}`;
}
