import { isCaught } from './catch.ts';
import { GAPS } from './gaps.ts';
import type { Family, Kind } from './kind.ts';
import type { Trial } from './run.ts';
import { sayShare, writeMarkdownTable } from './write-table.ts';

/** Faults that leave a file as valid as it was: nothing in it, beside it or before it says otherwise. */
const UNSEEN: readonly (readonly [string, string])[] = [
  [
    'A number that nothing else rests on',
    'a count of persons off by one where no total, rate, plan, verdict, form or last year is near it. Kinds put wrong digits under totals, beside rates and where last year is known.',
  ],
  [
    'Two slips that cancel out',
    'one part too high by as much as another is too low. Of two numbers exchanged between rows, only the rates and totals across can tell.',
  ],
  [
    'A total and its parts wrong alike',
    'the sum was typed from a wrong list, or a row was left out before the total was worked out.',
  ],
  [
    'A formula that is mended by the program',
    'deleting a row from under `=SUM()` gives a right sum of the rest. Kinds change sheets of typed values; that the row is gone is then for the list of what must be reported.',
  ],
  [
    'Day and month exchanged, both up to 12',
    '05/11 for 11/05 is a date of the same year; it shows where an end comes before a start, or one decision bears two dates.',
  ],
  [
    'A name that is another name',
    'one person of the list for another, one decision number for another: only who signed it knows.',
  ],
  ['A column that moved with its title', 'order means nothing.'],
  ['A totals row in the middle of its rows', 'it is the total of all of them still, and is read as that.'],
  [
    'A title whose group says the same',
    '“Giải ngân” over a blank where “Tổng số” stood is the total of its parts all the same.',
  ],
];

/** docs/mutation.md. */
export function writePage(
  families: readonly Family[],
  trials: readonly Trial[],
  { seed, runs }: { seed: number; runs: number },
): string {
  const kinds = families.flatMap((family) => family.kinds);
  const notes = kinds.filter(({ noteIsEnough }) => noteIsEnough !== undefined);
  const missed = kinds.filter((kind) => trials.some((trial) => trial.kind === kind && !isCaught(trial.how)));
  return [
    '# What is found when something is wrong',
    '',
    `Written by \`npm run mutation -- --write\`: seed ${seed}, ${runs} faults of ${kinds.length} kinds, one at a time, each at a random place of a workspace in which`,
    'nothing is wrong ([fixtures/clean](../fixtures/clean/README.md)). Without a fault it has no error and no query.',
    '',
    `**${sayShare(trials)}.**`,
    '',
    '- **at the place**: an error or query that was not there before stands at the very cell; for faults of a row, column, sheet or file, in it.',
    '- **named**: the cell is among those that such a finding names, as the parts of a total that does not agree.',
    '- **in its row**: such a finding stands at, or names, another cell of the row.',
    '- **elsewhere**: something is said, and not where the fault is. **not found**: nothing is.',
    '',
    'A fault is one thing that a human does: a digit, a pair, a factor, a row, a column, a file. Kinds are put where something in the batch contradicts',
    'them; sheets hold values, as where totals were typed. A fault that was missed is shown with `--show-misses`, and comes back with the same seed:',
    '',
    '```sh',
    'npm run mutation                                  # the table',
    'npm run mutation -- --kind digits-swapped --runs 200 --show-misses',
    'npm run mutation -- --seed 2 --runs 5000          # other places',
    '```',
    '',
    '## Kinds × caught',
    '',
    writeMarkdownTable(families, trials),
    ...section(
      'Where a note is enough',
      notes.map((kind) => say(kind, kind.noteIsEnough)),
    ),
    ...section(
      'Not always caught',
      missed.map((kind) => say(kind, GAPS[kind.name] ?? 'see `--show-misses`')),
    ),
    ...section(
      'What no tool can see',
      UNSEEN.map(([what, why]) => `- **${what}**: ${why}`),
    ),
  ].join('\n');
}

function say({ name }: Kind, why = ''): string {
  return `- \`${name}\`: ${why}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}
