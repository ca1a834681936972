import { phrase } from '../../language/phrase.ts';
import { describeOthers, sayFinding } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { describeTally, type UnitGroups } from '../../triage/tally.ts';
import { drawGrid } from './draw-grid.ts';
import { printable } from './printable.ts';
import { placeOnSheet } from './render-summary.ts';
import { type Pen, unitName, words } from './terminal-context.ts';
import { cutText, fitText, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const INDENT = '    ';
/** A unit with more findings than this gets a table of their kinds first. */
const MOST_WITHOUT_KINDS = 8;
/** Lines of that table, so that the summary of a unit fits a screen of 24 lines. */
const MOST_KINDS = 14;
const WEIGHT_WIDTH = 16;
const ORDER = ['error', 'query', 'note'] as const;

/** A unit on one screen: how much, what to mend first, and which kinds of faults there are. */
export function renderUnitHead({ unit, groups, tally }: UnitGroups, pen: Pen): string {
  const { chalk } = pen;
  const id = unit === undefined || pen.units.get(unit) === undefined ? '' : ` (${unit})`;
  const name = `${unitName(pen, unit)}${id}`;
  const head = words(pen, phrase('terminal.unit', { unit: name, tally: describeTally(tally, false) }));
  const lines = wrapText(head, pen.width).map((line) => chalk.bold(line));
  const [first] = groups;
  const hasMany = groups.length > MOST_WITHOUT_KINDS;
  if (first !== undefined && (hasMany || first.clears.length > 0))
    lines.push(...wrapText(startWith(first, pen), pen.width - 2).map((line) => `  ${line}`));
  if (hasMany) lines.push(...renderKinds(groups, pen));
  return `${lines.join('\n')}\n`;
}

function startWith(first: FindingGroup, pen: Pen): string {
  const about = {
    number: first.number,
    title: sayFinding(first.lead, 'title'),
    place: [first.lead.at.file, placeOnSheet(first)].filter((part) => part !== '').join(' › '),
  };
  const count = first.clears.length;
  return words(
    pen,
    count === 0 ? phrase('terminal.start', about) : phrase('terminal.start-clears', { ...about, count }),
  );
}

/** A line for each rule: how often, and under which numbers. */
function renderKinds(groups: readonly FindingGroup[], pen: Pen): string[] {
  const kinds = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const kind = `${group.lead.severity} ${group.lead.rule}`;
    const own = kinds.get(kind);
    if (own === undefined) kinds.set(kind, [group]);
    else own.push(group);
  }
  const weighed = ORDER.flatMap((weight) =>
    [...kinds.values()].filter(([one]) => one?.lead.severity === weight),
  );
  const shown = weighed.slice(0, MOST_KINDS);
  const titles = shown.map(([one]) => (one === undefined ? '' : words(pen, sayFinding(one.lead, 'title'))));
  const width = Math.min(34, Math.max(...titles.map(textWidth)));
  const lines = shown.map((own, index) => {
    const severity = own[0]?.lead.severity ?? 'note';
    const weight = fitText(words(pen, { key: `severity.${severity}` }), WEIGHT_WIDTH);
    const numbers = words(pen, phrase('terminal.items', { numbers: runs(own.map(({ number }) => number)) }));
    const count = String(own.length).padStart(6);
    const start = `${fitText(titles[index] ?? '', width)} ${count}  `;
    const room = Math.max(8, pen.width - INDENT.length - WEIGHT_WIDTH - textWidth(start));
    return `${INDENT}${pen.colours[severity](weight)}${start}${pen.chalk.dim(cutText(numbers, room))}`;
  });
  const more = kinds.size - shown.length;
  return more === 0
    ? lines
    : [...lines, `${INDENT}${words(pen, phrase('terminal.more-kinds', { count: more }))}`];
}

/** The findings of a unit, file by file. */
export function renderDetails(groups: readonly FindingGroup[], pen: Pen): string {
  const files = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const own = files.get(group.lead.at.file);
    if (own === undefined) files.set(group.lead.at.file, [group]);
    else own.push(group);
  }
  return [...files]
    .map(
      ([file, own]) =>
        `${pen.chalk.underline(printable(file))}\n${own.map((each) => renderGroup(each, pen)).join('')}`,
    )
    .join('');
}

function renderGroup(group: FindingGroup, pen: Pen): string {
  const { lead, follows, clears } = group;
  const { chalk, colours } = pen;
  const place = printable(placeOnSheet(group));
  const head = [
    `${fitText(`${group.number}.`, INDENT.length - 1, 'right')} ${colours[lead.severity](words(pen, { key: `severity.${lead.severity}` }))}`,
    place === '' ? '' : chalk.bold(place),
    chalk.dim(lead.rule),
    follows.length === 0 ? '' : chalk.dim(`← ${describeCauses(group, pen)}`),
  ];
  const isFollower = follows.length > 0;
  const others = describeOthers(group);
  const say = (text: string): string[] => wrapText(text, pen.width - INDENT.length);
  const grid = isFollower || lead.severity === 'note' ? undefined : pen.gridOf?.(group);
  const look = { chalk, mark: colours[lead.severity].inverse, width: pen.width - INDENT.length };
  const body = [
    ...say(words(pen, sayFinding(lead, 'message'))),
    ...(grid === undefined ? [] : drawGrid(grid, look)),
    ...(others === undefined ? [] : say(words(pen, others))),
    ...(isFollower ? [] : say(`→ ${words(pen, sayFinding(lead, 'suggestion'))}`)),
    ...(clears.length === 0
      ? []
      : say(
          words(pen, phrase('terminal.clears', { count: clears.length, numbers: namesOf(clears, group) })),
        )),
    ...(lead.explanation === undefined
      ? []
      : say(words(pen, phrase('result.explained', { reason: lead.explanation })))),
  ];
  return `${head.filter((part) => part !== '').join('  ')}\n${body.map((line) => `${INDENT}${line}\n`).join('')}`;
}

function describeCauses(group: FindingGroup, pen: Pen): string {
  const isHere = group.follows.every((id) => isOfUnit(id, group));
  const causes = namesOf(group.follows, group);
  return words(
    pen,
    isHere ? phrase('terminal.follows', { causes }) : phrase('terminal.follows-elsewhere', { causes }),
  );
}

/** "2, 5–9" within the unit; ids such as "ha-noi#2" where others are concerned. */
function namesOf(ids: readonly string[], group: FindingGroup): string {
  const own = ids.filter((id) => isOfUnit(id, group));
  const others = ids.filter((id) => !isOfUnit(id, group));
  const numbers = own.map((id) => Number(id.slice(id.lastIndexOf('#') + 1)));
  return [...(numbers.length === 0 ? [] : [runs(numbers)]), ...others].join(', ');
}

function isOfUnit(id: string, { unit = '' }: FindingGroup): boolean {
  return id.slice(0, id.lastIndexOf('#')) === unit;
}

/** 1, 2, 3, 7 → "1–3, 7" */
function runs(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
