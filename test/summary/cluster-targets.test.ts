import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterTarget, clusterTargets } from '../../src/summary/cluster-targets.ts';
import { judgeTargets } from '../../src/summary/judged-targets.ts';
import { summarize } from '../../src/summary/summarize.ts';
import { examineFiles } from '../support/examine-text.ts';

const UNITS = `units:
  - {id: a, name: An Bình}
  - {id: b, name: Bắc Sơn}
  - {id: c, name: Cẩm Khê}
period: {kind: year, year: 2024}
`;
const HEAD =
  'Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Kế hoạch;Thực hiện;Ước thực hiện;Thực hiện năm trước;Quyền số;Thời hạn hoàn thành';

async function clusterOf(rows: Readonly<Record<string, readonly string[]>>, settings = '') {
  const files = Object.fromEntries(
    Object.entries(rows).map(([unit, lines]) => [`${unit}.csv`, [HEAD, ...lines].join('\n')]),
  );
  const { workspace, usable } = await examineFiles(files, UNITS + settings);
  return summarize(workspace, usable);
}

const asked = (aggregate: string): string =>
  `targets:\n  - {id: x, name: Chỉ tiêu X, aggregate: ${aggregate}}\n`;

/** "planned result previous": the figures of the only target, or why there are none. */
function printed([target]: readonly ClusterTarget[]): string {
  const { planned, result, previous } = target?.figures ?? {};
  const figures = [planned, result, previous].map((figure) => figure?.value?.toFixed() ?? '-');
  return target?.refusal ?? figures.join(' ');
}

const THREE = {
  a: [';Chỉ tiêu X;hộ;10;12;;8;1;'],
  b: [';Chỉ tiêu X;hộ;20;19;;16;2;2025'],
  c: [';Chỉ tiêu X;hộ;30;;31;30;4;2024'],
};

describe('a figure of the cluster', () => {
  it.each([
    ['none', 'not-asked'],
    ['sum', '60 62 54'],
    ['mean', '20 20.6667 18'],
    ['weighted-mean', '24.2857 24.8571 22.8571'],
    ['max', '30 31 30'],
    ['last', '20 19 16'],
  ])('is made as the settings say: %s', async (aggregate, expected) => {
    expect(printed(clusterTargets(await clusterOf(THREE, asked(aggregate))))).toBe(expected);
  });

  it('is not made where nobody says how', async () => {
    const targets = clusterTargets(await clusterOf(THREE));
    expect(printed(targets)).toBe('not-asked');
    expect(targets).toMatchObject([{ units: 3, achieved: 2, judgement: undefined }]);
  });

  it.each([
    [
      'a sum of percentages',
      'sum',
      { a: [';Chỉ tiêu X;%;10;12;;;;'], b: [';Chỉ tiêu X;%;10;12;;;;'] },
      'percentages',
    ],
    [
      'different measure units',
      'sum',
      { a: [';Chỉ tiêu X;hộ;1;2;;;;'], b: [';Chỉ tiêu X;xã;1;2;;;;'] },
      'measure-units',
    ],
    [
      'a unit with two rows',
      'sum',
      { a: ['A1;Chỉ tiêu X;hộ;1;2;;;;', 'A2;Chỉ tiêu X;hộ;1;3;;;;'], b: [] },
      'repeated',
    ],
    [
      'no weights',
      'weighted-mean',
      { a: [';Chỉ tiêu X;%;1;2;;;5;'], b: [';Chỉ tiêu X;%;1;2;;;;'] },
      'no-weights',
    ],
    [
      'weights of zero',
      'weighted-mean',
      { a: [';Chỉ tiêu X;%;1;2;;;0;'], b: [';Chỉ tiêu X;%;1;2;;;0;'] },
      'no-weights',
    ],
    ['two last ones', 'last', { a: [';Chỉ tiêu X;%;1;2;;;;'], b: [';Chỉ tiêu X;%;1;3;;;;'] }, 'tied'],
  ])('is refused for %s', async (_, aggregate, rows, refusal) => {
    expect(printed(clusterTargets(await clusterOf(rows, asked(aggregate))))).toBe(refusal);
  });

  it('says on how many units it rests, and names their cells', async () => {
    const [target] = clusterTargets(await clusterOf({ a: THREE.a, b: THREE.b, c: [] }, asked('sum')));
    expect(target?.figures.result).toMatchObject({
      id: 'targets.result[target=x]',
      units: { reported: 2, expected: 3 },
      calculation: { operation: 'sum' },
      sources: [
        { file: 'submissions/a.csv', text: '12' },
        { file: 'submissions/b.csv', text: '19' },
      ],
    });
  });

  it('is judged like a unit’s own, and not where plan and result rest on different units', async () => {
    const [whole] = clusterTargets(await clusterOf(THREE, asked('sum')));
    expect(whole).toMatchObject({ judgement: { verdict: 'exceeded', by: 'estimate' }, isEstimate: true });
    const open = { ...THREE, c: [';Chỉ tiêu X;hộ;30;;;30;;'] };
    const [partial] = clusterTargets(await clusterOf(open, asked('sum')));
    expect(partial?.judgement).toBeUndefined();
    expect(partial?.values).toEqual(expect.not.objectContaining({ planned: expect.anything() }));
    expect(partial?.values.previous).toBeUndefined();
  });

  it('is not judged where it is the greatest or the last of the units’ figures', async () => {
    const [target] = clusterTargets(await clusterOf(THREE, asked('max')));
    expect(target?.judgement).toBeUndefined();
  });

  it('stays missing, not zero, where no unit reports the target that was asked for', async () => {
    const [target] = clusterTargets(await clusterOf({ a: [';Khác;hộ;1;1;;;;'] }, asked('sum')));
    expect(target).toMatchObject({ units: 0, figures: {}, refusal: undefined });
  });
});

describe('rows of several units are the same target', () => {
  const keys = async (settings: string, ...names: string[]): Promise<number> => {
    const rows = Object.fromEntries(names.map((name, index) => ['abc'[index], [`${name};%;1;2;;;;`]]));
    const summary = await clusterOf(rows as Record<string, string[]>, settings);
    return new Set(judgeTargets(summary).map(({ key }) => key)).size;
  };

  it.each([
    [
      'by name, whatever its case, tone placement or number',
      [';Tỷ lệ hoà giải', '1;1. tỷ lệ hòa giải.', ';“Tỷ lệ hòa giải” (%)'],
      '',
      1,
    ],
    ['not by code alone: each unit numbers its own', ['1;Hộ nghèo', '1;Hộ cận nghèo', '1;Hộ khá'], '', 3],
    [
      'by a code of the settings',
      ['X1;Hộ nghèo', 'X1;Tỷ lệ nghèo đa chiều', ';Khác'],
      'targets:\n  - {id: n, name: Nghèo, code: X1}\n',
      2,
    ],
    [
      'by an alias',
      [';Hộ nghèo', ';Tỷ lệ nghèo', ';Nghèo'],
      'targets:\n  - {id: n, name: Nghèo, aliases: [Hộ nghèo, Tỷ lệ nghèo]}\n',
      1,
    ],
    [
      'not by what stands in other brackets',
      [';Số mô hình (cấp xã)', ';Số mô hình (cấp tỉnh)', ';Số mô hình'],
      '',
      3,
    ],
  ])('%s', async (_, names, settings, count) => {
    expect(await keys(settings, ...names)).toBe(count);
  });
});

describe('figures of the cluster', () => {
  it('do not depend on the order of rows, files and units', async () => {
    const summary = await clusterOf(THREE, asked('weighted-mean'));
    const expected = printed(clusterTargets(summary));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }),
        fc.boolean(),
        async (order, isFirst) => {
          const other = ';Chỉ tiêu Y;hộ;1;2;;;;';
          const rows = Object.fromEntries(
            order.map((unit) => {
              const own = THREE[unit as keyof typeof THREE];
              return [unit, isFirst ? [other, ...own] : [...own, other]];
            }),
          );
          const targets = clusterTargets(await clusterOf(rows, asked('weighted-mean')));
          expect(printed(targets)).toBe(expected);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('do not change when a unit’s file is split in two', async () => {
    const rows = [';Chỉ tiêu X;hộ;10;12;;8;1;', ';Chỉ tiêu Y;hộ;5;4;;8;1;', ';Chỉ tiêu Z;hộ;5;;5;8;1;'];
    const { workspace, usable } = await examineFiles(
      { 'a/1.csv': [HEAD, ...rows.slice(0, 1)].join('\n'), 'a/2.csv': [HEAD, ...rows.slice(1)].join('\n') },
      UNITS,
    );
    const split = summarize(workspace, usable);
    const whole = await clusterOf({ a: rows });
    for (const measure of ['total', 'achieved', 'attainment'])
      expect(split.figure('targets', measure).value?.toFixed()).toBe(
        whole.figure('targets', measure).value?.toFixed(),
      );
    expect(judgeTargets(split).map(({ judgement }) => judgement)).toEqual(
      judgeTargets(whole).map(({ judgement }) => judgement),
    );
  });
});
