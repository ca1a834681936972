import type { FileCheck } from './check-folder.ts';

const HEADINGS = [
  'group',
  'files',
  'read',
  'refused',
  'cells',
  'used',
  'compared',
  'slowest s',
  'most MB',
  'breaches',
];

/** A line for each group of files, and one for all. */
export function writeTable(checks: readonly FileCheck[]): string {
  const groups = new Map<string, FileCheck[]>();
  for (const check of checks) groups.set(check.group, [...(groups.get(check.group) ?? []), check]);
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = [HEADINGS, ...sorted.map(([name, files]) => rowOf(name, files)), rowOf('all', checks)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((text, column) =>
      column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
    ),
  );
  return `${lines.map((line) => line.join('  ').trimEnd()).join('\n')}\n`;
}

/** How often each reason was given, the most frequent first: `damaged 12, empty 1`. */
export function writeCounts(counts: Iterable<readonly [string, number]>): string {
  const totals = new Map<string, number>();
  for (const [name, count] of counts) totals.set(name, (totals.get(name) ?? 0) + count);
  const sorted = [...totals].sort(([, one], [, other]) => other - one);
  return sorted.length === 0 ? 'none' : sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

function rowOf(name: string, files: readonly FileCheck[]): string[] {
  const sum = (one: (file: FileCheck) => number): string =>
    files.reduce((total, file) => total + one(file), 0).toString();
  const most = (one: (file: FileCheck) => number): number => Math.max(0, ...files.map(one));
  return [
    name,
    files.length.toString(),
    sum(({ isRead }) => Number(isRead)),
    sum(({ refused }) => Number(refused !== undefined)),
    sum(({ cells }) => cells),
    sum(({ used }) => used),
    sum(({ compared }) => Number(compared ?? 0) || 0),
    most(({ seconds }) => seconds).toFixed(1),
    most(({ megabytes }) => megabytes).toFixed(0),
    sum(({ breaches }) => breaches.length),
  ];
}
