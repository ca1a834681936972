import { tonelessKey } from '../../workspace/match-key.ts';
import { type Measures, UNSPECIFIED } from '../measure.ts';

export const spendingMeasures: Measures<'spending'> = {
  dataset: 'spending',
  measures: {
    carried_over: { make: 'sum', unit: 'money', field: 'carried_over' },
    assigned: { make: 'sum', unit: 'money', field: 'assigned' },
    allocated: { make: 'sum', unit: 'money', field: 'allocated' },
    disbursed: { make: 'sum', unit: 'money', field: 'disbursed' },
    rate: { make: 'ratio', unit: 'percent', part: 'disbursed', whole: 'allocated' },
  },
  dimensions: {
    unit: ({ unit }) => unit,
    capital: ({ values }) => values.capital_type ?? UNSPECIFIED,
    source: ({ values }) => values.source ?? UNSPECIFIED,
    programme: ({ values }) => nameMember(values.programme),
    project: ({ values }) => nameMember(values.project),
  },
};

function nameMember(name: string | undefined): string {
  return name === undefined ? UNSPECIFIED : tonelessKey(name).replace(/[^a-z0-9]+/g, '-');
}
