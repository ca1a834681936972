import { add, decimal, percentOf, ZERO } from '../../../src/quantity/decimal.ts';
import type { Figure, FigureSource } from '../../../src/summary/figure.ts';
import { dong, type SampleUnit, UNITS } from './units.ts';

export function sampleFigures(): Figure[] {
  const amount = (unit: SampleUnit, column: 'allocated' | 'disbursed', at: number): FigureSource[] => {
    const value = dong(unit[column]);
    return value === null
      ? []
      : [
          {
            file: `submissions/${unit.id}.xlsx`,
            sheet: 'Kinh phí',
            row: 7,
            column: at,
            text: String(unit[column]).replace('.', ','),
            value,
          },
        ];
  };
  const money = (
    id: string,
    units: readonly SampleUnit[],
    column: 'allocated' | 'disbursed',
    at: number,
  ): Figure => {
    const sources = units.flatMap((unit) => amount(unit, column, at));
    const reported = units.filter((unit) => unit[column] !== undefined).length;
    return {
      id,
      value: reported === 0 ? null : add(sources.map((source) => source.value)),
      unit: 'money',
      units: { reported, expected: units.length },
      calculation: { operation: 'sum' },
      sources,
    };
  };
  const pair = (suffix: string, units: readonly SampleUnit[]): Figure[] => {
    const allocated = money(`spending.allocated${suffix}`, units, 'allocated', 4);
    const disbursed = money(`spending.disbursed${suffix}`, units, 'disbursed', 5);
    const rate =
      allocated.value === null || disbursed.value === null
        ? null
        : percentOf(disbursed.value, allocated.value);
    const calculation = { operation: 'ratio', part: disbursed.id, whole: allocated.id } as const;
    const sources = [...disbursed.sources, ...allocated.sources];
    return [
      allocated,
      disbursed,
      {
        id: `spending.rate${suffix}`,
        value: rate,
        unit: 'percent',
        units: allocated.units,
        calculation,
        sources,
      },
    ];
  };
  return [
    ...pair('', UNITS),
    ...UNITS.flatMap((unit) => pair(`[unit=${unit.id}]`, [unit])),
    ...awardFigures(),
  ];
}

function awardFigures(): Figure[] {
  const source = (unit: SampleUnit, award: number): FigureSource => {
    const value = decimal(unit.awards[award] ?? 0);
    return { file: `submissions/${unit.id}.csv`, row: 2 + award, column: 5, text: value.toFixed(), value };
  };
  const figure = (id: string, sources: readonly FigureSource[], expected: number): Figure => ({
    id,
    value: sources.reduce((sum, { value }) => sum.plus(value), ZERO),
    unit: 'count',
    units: { reported: expected, expected },
    calculation: { operation: 'sum' },
    sources,
  });
  const kinds = [0, 1, 2];
  return [
    figure(
      'commendations.count',
      UNITS.flatMap((unit) => kinds.map((kind) => source(unit, kind))),
      9,
    ),
    ...kinds.map((kind) =>
      figure(
        `commendations.count[recipient=${kind}]`,
        UNITS.map((unit) => source(unit, kind)),
        9,
      ),
    ),
    ...UNITS.flatMap((unit) =>
      kinds.map((kind) =>
        figure(`commendations.count[recipient=${kind},unit=${unit.id}]`, [source(unit, kind)], 1),
      ),
    ),
  ];
}
