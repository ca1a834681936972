import type { CommanderError } from 'commander';
import { type Phrase, phrase, type Text } from '../language/phrase.ts';
import { findNearest } from '../workspace/nearest.ts';

const COMMANDS = [
  'report',
  'validate',
  'check',
  'status',
  'inspect',
  'trace',
  'audit',
  'verify',
  'explain',
  'rules',
];
const OPTIONS = [
  '--format',
  '--lang',
  '--out',
  '--json',
  '--strict',
  '--unit',
  '--rule',
  '--severity',
  '--fail-on',
  '--sarif',
  '--return',
  '--force',
  '--write-mapping',
  '--as-of',
  '--letters',
  '--watch',
  '--quiet',
  '--verbose',
  '--no-color',
  '--debug',
  '--help',
  '--version',
];
const USAGE = 2;

/** What commander refuses, in a sentence with the nearest right word; help and version are no errors. */
export function explainUsage(
  error: CommanderError,
  argv: readonly string[],
  fail: (text: Text) => void,
): number {
  if (error.exitCode === 0) return 0;
  const word = /'([^'=]*)[^']*'/.exec(error.message)?.[1] ?? '';
  const command = argv.find((each) => COMMANDS.includes(each)) ?? '';
  fail(
    isBefore(command, word, argv)
      ? phrase('usage.option-first', { word, command })
      : sentenceFor(error.code, word, command),
  );
  return USAGE;
}

/** An option that stands before the command, where none is looked for. */
function isBefore(command: string, word: string, argv: readonly string[]): boolean {
  const place = argv.findIndex((each) => each === word || each.startsWith(`${word}=`));
  return OPTIONS.includes(word) && place !== -1 && place < argv.indexOf(command);
}

function sentenceFor(code: string, word: string, command: string): Phrase {
  switch (code) {
    case 'commander.unknownCommand': {
      const nearest = findNearest(word, COMMANDS);
      return nearest === undefined
        ? phrase('usage.unknown-command-far', { word })
        : phrase('usage.unknown-command', { word, nearest });
    }
    case 'commander.unknownOption': {
      const nearest = findNearest(word, OPTIONS);
      // An option that another command has is spelt right, and not of this one.
      return nearest === undefined || nearest === word
        ? phrase('usage.unknown-option-far', { word, command })
        : phrase('usage.unknown-option', { word, command, nearest });
    }
    case 'commander.optionMissingArgument':
      return phrase('usage.missing-value', { word: word.split(' ')[0] ?? word, command });
    case 'commander.missingArgument':
      return phrase('usage.missing-argument', { word, command });
    default:
      return phrase('usage.too-many', { command });
  }
}
