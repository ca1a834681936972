import { phrase } from '../../language/phrase.ts';
import { sayFinding, shortRange } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import type { UnitGroups } from '../../triage/tally.ts';
import { printable } from './printable.ts';
import { type Pen, unitName, words } from './terminal-context.ts';
import { cutText, fitText, textWidth } from './text-width.ts';

const WIDEST_NAME = 26;
const GAP = '  ';
const COUNTS = [
  ['error', 'terminal.head.errors'],
  ['query', 'terminal.head.queries'],
  ['note', 'terminal.head.notes'],
] as const;

/** A line for each unit that has something to see to, the worst first: how much, and what to mend first. */
export function renderSummary(units: readonly UnitGroups[], pen: Pen): string {
  const names = units.map(({ unit }) => unitName(pen, unit));
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...names.map(textWidth)));
  const heads = COUNTS.map(([, key]) => words(pen, phrase(key)));
  const used = nameWidth + heads.reduce((sum, head) => sum + GAP.length + textWidth(head), GAP.length);
  const room = Math.max(12, pen.width - used);
  const head = [
    fitText(words(pen, phrase('terminal.head.unit')), nameWidth),
    ...heads,
    words(pen, phrase('terminal.head.first')),
  ];
  const lines = units.map(({ groups, tally }, index) => [
    fitText(names[index] ?? '', nameWidth),
    ...COUNTS.map(([severity], at) => {
      const count = tally[severity];
      const cell = fitText(count === 0 ? '·' : String(count), textWidth(heads[at] ?? ''), 'right');
      return count === 0 ? pen.chalk.dim(cell) : pen.colours[severity](cell);
    }),
    groups[0] === undefined ? '' : cutText(firstThing(groups[0], pen), room),
  ]);
  return [pen.chalk.bold(head.join(GAP)), ...lines.map((cells) => cells.join(GAP).trimEnd()), ''].join('\n');
}

function firstThing(group: FindingGroup, pen: Pen): string {
  const title = words(pen, sayFinding(group.lead, 'title'));
  const place = placeOnSheet(group) || fileName(group);
  return place === '' ? title : `${title} (${printable(place)})`;
}

/** The file itself, where a finding is of nothing smaller; what concerns all that was sent is of no file. */
function fileName({ lead }: FindingGroup): string {
  const name = lead.at.file.split('/').at(-1) ?? '';
  return name.includes('.') ? name : '';
}

/** "Mô hình!C9:C12"; empty where a finding is of a whole file. */
export function placeOnSheet(group: FindingGroup): string {
  return [group.lead.at.sheet, shortRange(group)].filter((part) => part !== undefined).join('!');
}
