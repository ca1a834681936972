import { Chalk } from 'chalk';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { placeText } from '../../report/annexes/findings.ts';
import { unitText } from '../../report/report-input.ts';
import { describeOpen, joined } from '../../report/status/describe-standing.ts';
import type { OpenFindings, Standing } from '../../report/status/standing.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { printable } from './printable.ts';
import type { TerminalContext } from './terminal-context.ts';

/** Of each unit so many findings are named; the others are counted. */
const MOST_NAMED = 3;

/** What each unit has to correct and answer, in a few lines: errors first, each with its cell. */
export function renderUnitFindings(
  { units, unattributed }: Standing,
  { language, width, colour }: Omit<TerminalContext, 'units'>,
): string[] {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const words = (text: Text): string => printable(say(language, text));
  const cut = (line: string): string => (line.length <= width ? line : `${line.slice(0, width - 1)}…`);
  const listOf = (name: Text, { errors, queries }: OpenFindings): string[] => {
    const all = [...errors, ...queries];
    if (all.length === 0) return [];
    const rest = all.length - MOST_NAMED;
    const nameOf = (group: FindingGroup): string => {
      const line = cut(`  ${words(placeText(group))}  ${words(phrase(`rule.${group.lead.rule}.title`))}`);
      return group.lead.severity === 'error' ? chalk.red(line) : chalk.yellow(line);
    };
    return [
      chalk.bold(cut(`${words(name)}: ${words(joined(describeOpen({ errors, queries })))}`)),
      ...all.slice(0, MOST_NAMED).map(nameOf),
      ...(rest > 0 ? [chalk.dim(`  ${words(phrase('watch.more-findings', { count: rest }))}`)] : []),
    ];
  };
  return [
    ...units.flatMap(({ unit, datasets, other }) => {
      const parts = [...datasets, other];
      const errors = parts.flatMap((part) => part.errors);
      return listOf(unitText(unit), { errors, queries: parts.flatMap((part) => part.queries) });
    }),
    ...listOf(phrase('watch.unknown-unit'), unattributed),
  ];
}
