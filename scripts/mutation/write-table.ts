import { CATCHES, type Catch, isCaught } from './catch.ts';
import type { Family, Kind } from './kind.ts';
import type { Trial } from './run.ts';

const HEADS: Readonly<Record<Catch, string>> = {
  at: 'at the place',
  named: 'named',
  row: 'in its row',
  elsewhere: 'elsewhere',
  missed: 'not found',
};

/** Kinds × caught for a terminal. */
export function writeTable(kinds: readonly Kind[], trials: readonly Trial[]): string {
  const width = Math.max(...kinds.map(({ name }) => name.length));
  const lines = kinds.map((kind) => {
    const counts = countsOf(kind, trials).map(({ count, head }) =>
      String(count || '·').padStart(head.length),
    );
    return [kind.name.padEnd(width), ...counts].join('  ');
  });
  const head = ['kind'.padEnd(width), 'injected', ...CATCHES.map((how) => HEADS[how])].join('  ');
  return [head, ...lines, '', sayShare(trials), ''].join('\n');
}

/** "993 of 1000 caught at the cell or its row: 99.3 %". */
export function sayShare(trials: readonly Trial[]): string {
  const caught = trials.filter(({ how }) => isCaught(how)).length;
  return `${caught} of ${trials.length} caught at the cell or its row: ${Math.floor((caught / trials.length) * 1000) / 10} %`;
}

/** Kinds × caught for a page, family by family. */
export function writeMarkdownTable(families: readonly Family[], trials: readonly Trial[]): string {
  return families
    .map(({ title, kinds }) =>
      [
        `### ${title}`,
        '',
        `| kind | what is done | injected | ${CATCHES.map((how) => HEADS[how]).join(' | ')} |`,
        `| --- | --- | ${'---: | '.repeat(CATCHES.length + 1).trim()}`,
        ...kinds.map((kind) => {
          const counts = countsOf(kind, trials).map(({ count }) => count || '');
          return `| \`${kind.name}\` | ${escapeBars(kind.what)} | ${counts.join(' | ')} |`;
        }),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function countsOf(kind: Kind, trials: readonly Trial[]): { count: number; head: string }[] {
  const own = trials.filter((trial) => trial.kind === kind);
  const counts = CATCHES.map((how) => ({
    count: own.filter((trial) => trial.how === how).length,
    head: HEADS[how],
  }));
  return [{ count: own.length, head: 'injected' }, ...counts];
}

function escapeBars(words: string): string {
  return words.replaceAll('|', '\\|');
}
