import type { ChoiceList } from '../../src/records/choices/choice-list.ts';
import { CAPITAL_TYPES, RECIPIENT_TYPES, SOURCES } from '../../src/records/choices/lists.ts';
import type { DatasetName } from '../../src/workspace/workspace.ts';

/** Fields that a table of a dataset always has, in addition some that it has at least one of, and what it may have. */
export const FIELDS: Record<DatasetName, { always: string[]; oneOf: string[]; perhaps: string[] }> = {
  movements: {
    always: ['movement'],
    oneOf: [
      'collectives',
      'individuals',
      'households',
      'models_registered',
      'models_recognised',
      'documents_issued',
    ],
    perhaps: [
      'launched_level',
      'scope',
      'mode',
      'sector',
      'stage',
      'start_date',
      'end_date',
      'document_no',
      'document_date',
      'result',
      'note',
    ],
  },
  spending: {
    always: ['project'],
    oneOf: ['assigned', 'allocated', 'disbursed'],
    perhaps: ['programme', 'capital_type', 'source', 'budget_year', 'carried_over', 'rate', 'as_of', 'note'],
  },
  commendations: {
    always: ['form', 'authority', 'count'],
    oneOf: ['level'],
    perhaps: [
      'class',
      'recipient_type',
      'recipient_class',
      'mode',
      'decision_no',
      'decision_date',
      'movement',
      'prize_money',
      'note',
    ],
  },
  targets: {
    always: ['target'],
    oneOf: ['planned', 'actual', 'estimate'],
    perhaps: [
      'code',
      'measure_unit',
      'comparator',
      'direction',
      'registered',
      'rate',
      'previous',
      'due',
      'note',
    ],
  },
};

/** Parts of a measure, side by side. */
export const WIDE: Partial<Record<DatasetName, { measures: string[]; dimensions: [string, ChoiceList][] }>> =
  {
    spending: {
      measures: ['assigned', 'allocated', 'disbursed'],
      dimensions: [
        ['capital_type', CAPITAL_TYPES],
        ['source', SOURCES],
      ],
    },
    commendations: { measures: ['count'], dimensions: [['recipient_type', RECIPIENT_TYPES]] },
  };
