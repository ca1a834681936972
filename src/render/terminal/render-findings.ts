import { Chalk, type ChalkInstance } from 'chalk';
import type { JudgedFinding } from '../../findings/finding.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { cellName } from '../../source/location.ts';
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
export function renderFindings(findings: readonly JudgedFinding[], context: TerminalContext): string {
  const chalk = new Chalk({ level: context.colour ? 1 : 0 });
  const byFile = new Map<string, JudgedFinding[]>();
  for (const finding of findings)
    byFile.set(finding.at.file, [...(byFile.get(finding.at.file) ?? []), finding]);
  return [...byFile]
    .map(([file, found]) => {
      const unit = found.find((each) => each.unit !== undefined)?.unit;
      const name = unit === undefined || file === 'submissions' ? '' : `  ${context.units.get(unit) ?? unit}`;
      const lines = found.map((finding) => renderFinding(finding, context, chalk));
      return `${chalk.bold(printable(file))}${chalk.dim(name)}\n${lines.join('')}`;
    })
    .join('\n');
}

function renderFinding(finding: JudgedFinding, context: TerminalContext, chalk: ChalkInstance): string {
  const { language, width } = context;
  const words = (part: 'message' | 'suggestion'): string => {
    const key: MessageKey = `rule.${finding.rule}.${part}`;
    return printable(say(language, finding.params === undefined ? { key } : { key, params: finding.params }));
  };
  const colours = { error: chalk.red, query: chalk.yellow, note: chalk.cyan };
  const severity = colours[finding.severity](say(language, { key: `severity.${finding.severity}` }));
  const place = [finding.at.sheet, cellName(finding.at)].filter((part) => part !== undefined).join('!');
  const head = [severity, place === '' ? '' : chalk.bold(printable(place)), chalk.dim(finding.rule)];
  const body = [
    ...wrapText(words('message'), width - INDENT.length),
    ...wrapText(`→ ${words('suggestion')}`, width - INDENT.length),
    ...(finding.explanation === undefined
      ? []
      : wrapText(
          printable(say(language, phrase('result.explained', { reason: finding.explanation }))),
          width - INDENT.length,
        )),
  ];
  return `  ${head.filter((part) => part !== '').join('  ')}\n${body.map((line) => `${INDENT}${line}\n`).join('')}`;
}
