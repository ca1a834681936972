import { type Measures, UNSPECIFIED } from '../measure.ts';

export const commendationMeasures: Measures<'commendations'> = {
  dataset: 'commendations',
  measures: {
    count: { make: 'sum', unit: 'count', field: 'count' },
    prize_money: { make: 'sum', unit: 'money', field: 'prize_money' },
  },
  dimensions: {
    unit: ({ unit }) => unit,
    form: ({ values }) => values.form ?? UNSPECIFIED,
    level: ({ values }) => values.level ?? UNSPECIFIED,
    recipient: ({ values }) => values.recipient_type ?? UNSPECIFIED,
    mode: ({ values }) => values.mode ?? UNSPECIFIED,
  },
};
