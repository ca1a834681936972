import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import { unitText } from '../../report/report-input.ts';
import {
  type DatasetStanding,
  type FileReceipt,
  isReceived,
  type OpenFindings,
  type Standing,
} from '../../report/status/standing.ts';
import type { Json } from './write-json.ts';

/** The matrix of a status as data: units and datasets with counts, days (ISO) and the evidence for each. */
export function composeStanding(standing: Standing, language: Language): Json {
  return {
    as_of: standing.today,
    datasets: standing.datasets.map((tally) => ({
      dataset: tally.dataset,
      required: tally.isRequired,
      due: tally.due,
      units: {
        expected: tally.expected,
        received: tally.received,
        usable: tally.usable,
        with_errors: tally.withErrors,
        with_queries: tally.withQueries,
        missing: tally.missing,
        overdue: tally.overdue,
        late: tally.late,
        undated: tally.undated,
        maybe_late: tally.maybeLate,
      },
    })),
    units: standing.units.map(({ unit, owes, datasets, other, files }) => ({
      unit: unit.id,
      name: say(language, unitText(unit)),
      owes,
      datasets: datasets.map(composeDataset),
      other: countOpen(other),
      files: files.map(composeFile),
    })),
    unattributed: { files: standing.strays, ...countOpen(standing.unattributed) },
    outsiders: standing.outsiders.map(({ id }) => id),
    unused_receipts: standing.unusedReceipts,
  };
}

function composeDataset(standing: DatasetStanding) {
  const { dataset, state, due, receipt, delay, reason } = standing;
  return {
    dataset,
    state,
    received: isReceived(standing),
    usable: state === 'usable',
    ...countOpen(standing),
    due,
    received_on: receipt?.date,
    received_by: receipt?.by,
    delay: delay?.kind,
    delay_days: delay?.days,
    reason,
  };
}

function composeFile({ file, isReadable, datasets, receipt }: FileReceipt) {
  return {
    path: file,
    readable: isReadable,
    datasets,
    received_on: receipt?.date,
    received_by: receipt?.by,
  };
}

function countOpen({ errors, queries }: OpenFindings) {
  return { errors: errors.length, queries: queries.length };
}
