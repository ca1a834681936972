import { describe, expect, it } from 'vitest';
import { fixture, runCli } from '../support/run-cli.ts';

const CLUSTER = fixture('cum-thi-dua-so-2');
const trace = (...args: readonly string[]) => runCli(['trace', ...args, CLUSTER, '--lang', 'vi']);

interface TraceJson {
  readonly figure: {
    readonly id: string;
    readonly value: number | null;
    readonly sources: readonly { readonly file: string; readonly cell: string; readonly value: number }[];
  };
  readonly parts: readonly TraceJson[];
  readonly missing: readonly string[];
}

describe('emulate trace', () => {
  it('leads from a figure of the cluster over its units to the cells, and names who did not report', () => {
    const { traces } = JSON.parse(trace('spending.allocated', '--json').stdout);
    const { figure, parts, missing }: TraceJson = traces[0];
    expect(figure.value).toBe(7395000000000);
    expect(missing).toEqual(['vinh-phuc', 'lang-son', 'ninh-binh']);
    expect(parts.map((part) => part.figure.id)).toContain('spending.allocated[unit=ha-noi]');
    const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
    expect(sum(parts.map((part) => part.figure.value ?? 0))).toBe(7395000000000);
    for (const part of parts)
      expect(sum(part.figure.sources.map(({ value }) => value))).toBe(part.figure.value);
  });

  it('knows every figure of the report, those too that nobody reported', () => {
    const { stdout, exit } = trace('commendations.count[form=chien-si-tien-tien]');
    expect(exit).toBe(0);
    expect(stdout).toContain('chưa báo cáo');
  });

  it('takes a rate apart, and shows the side that nobody reported as missing', () => {
    const { stdout, exit } = trace('spending.rate[unit=hoa-binh]');
    expect(exit).toBe(0);
    expect(stdout).toContain('spending.disbursed[unit=hoa-binh] ÷ spending.allocated[unit=hoa-binh] × 100');
    expect(stdout).toContain('├─ spending.disbursed[unit=hoa-binh]  chưa báo cáo');
    expect(stdout).toContain('D2  “86.400,5”  = 86.400,5 triệu đồng');
  });

  it.each([
    ['2.391 tỷ đồng', 'spending.allocated[unit=ha-noi]  2.391 tỷ đồng'],
    ['2.391', 'spending.allocated[unit=ha-noi]  2.391 tỷ đồng'],
    ['32/35', 'targets.achieved[unit=ha-noi]  32'],
    ['697', 'commendations.count  697  9/9 đơn vị'],
  ])('finds the figure behind %s', (number, head) => {
    expect(trace(number).stdout.split('\n')[0]).toContain(head);
  });

  it('lists the figures that a number may be', () => {
    const { stdout, exit } = trace('5');
    expect(exit).toBe(0);
    expect(stdout).toContain('có thể là');
    expect(stdout).toContain('targets.total[unit=vinh-phuc]  5');
  });

  it('writes the dimensions of a name in any order, and a movement of several units once', () => {
    const state = trace('commendations.count[unit=ha-noi,level=state]').stdout;
    expect(state).toContain('commendations.count[level=state,unit=ha-noi]  4');
    expect(trace('movements.count').stdout).toContain('movements.count  6  9/9 đơn vị\n└─ submissions/');
  });

  it.each([
    ['spending.alocated', '“alocated”. Có phải là “allocated” không?'],
    ['spendin.allocated', '“spendin”. Có phải là “spending” không?'],
    ['spending.allocated[unit=hanoi]', '“hanoi”. Có phải là “ha-noi” không?'],
    ['spending.allocated[place=x]', 'Chọn một trong: unit, capital'],
    ['35 %', 'Không có số liệu nào'],
    ['hello', 'Không có số liệu nào'],
  ])('refuses %s with what is there', (asked, words) => {
    const run = trace(asked);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(words);
  });
});
