import { isAchieved, judgeTarget } from '../../records/judge-target.ts';
import { yardstickOf } from '../../records/yardstick.ts';
import type { Measures } from '../measure.ts';

export const targetMeasures: Measures<'targets'> = {
  dataset: 'targets',
  measures: {
    total: {
      make: 'count',
      unit: 'count',
      counts: ({ values }) => (values.target === undefined ? undefined : 'target'),
    },
    achieved: {
      make: 'count',
      unit: 'count',
      counts: ({ values }, { settings }) => {
        const { verdict, by } = judgeTarget(values, yardstickOf(settings));
        return isAchieved(verdict) ? by : undefined;
      },
    },
    attainment: { make: 'ratio', unit: 'percent', part: 'achieved', whole: 'total' },
  },
  dimensions: { unit: ({ unit }) => unit },
};
