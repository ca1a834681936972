import { ambiguousNumber } from './ambiguous-number.ts';
import { bulletsBelow } from './bullets-below.ts';
import { cellFault } from './cell-fault.ts';
import { columnUnknown } from './column-unknown.ts';
import { countNotWhole } from './count-not-whole.ts';
import { countedTwice } from './counted-twice.ts';
import { dashInNumber } from './dash-in-number.ts';
import { datasetMissing } from './dataset-missing.ts';
import { dateInferred } from './date-inferred.ts';
import { dateOrder } from './date-order.ts';
import { dateSwapped } from './date-swapped.ts';
import { disbursedAboveAllocated } from './disbursed-above-allocated.ts';
import { duplicateFile } from './duplicate-file.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { encodingSuspect } from './encoding-suspect.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { formRecipientMismatch } from './form-recipient-mismatch.ts';
import { formulaWithoutResult } from './formula-without-result.ts';
import { headerAmbiguous } from './header-ambiguous.ts';
import { headerMissing } from './header-missing.ts';
import { hiddenCells } from './hidden-cells.ts';
import { hiddenSheet } from './hidden-sheet.ts';
import { launchedLevelMismatch } from './launched-level-mismatch.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { mappingApplied } from './mapping-applied.ts';
import { mappingConflict } from './mapping-conflict.ts';
import { mappingUnused } from './mapping-unused.ts';
import { measureUnitUnlikeOthers } from './measure-unit-unlike-others.ts';
import { moneyUnitConflict } from './money-unit-conflict.ts';
import { moneyUnitMissing } from './money-unit-missing.ts';
import { nameMissing } from './name-missing.ts';
import { negativeAmount } from './negative-amount.ts';
import { noKnownTable } from './no-known-table.ts';
import { notADate } from './not-a-date.ts';
import { notANumber } from './not-a-number.ts';
import { numberStyle } from './number-style.ts';
import { periodMismatch } from './period-mismatch.ts';
import { rateMismatch } from './rate-mismatch.ts';
import { rateWithoutResult } from './rate-without-result.ts';
import { rowLongerThanHeader } from './row-longer-than-header.ts';
import { rowNamedTwice } from './row-named-twice.ts';
import { rowOutsideColumns } from './row-outside-columns.ts';
import type { Rule } from './rule.ts';
import { scaledNumber } from './scaled-number.ts';
import { secondVersion } from './second-version.ts';
import { settingsInferred } from './settings-inferred.ts';
import { sheetNotUsed } from './sheet-not-used.ts';
import { submissionMissing } from './submission-missing.ts';
import { subtotalRow } from './subtotal-row.ts';
import { tableBeside } from './table-beside.ts';
import { tableNotUsed } from './table-not-used.ts';
import { titleMissing } from './title-missing.ts';
import { titleMisspelt } from './title-misspelt.ts';
import { titleToneless } from './title-toneless.ts';
import { totalMismatch } from './total-mismatch.ts';
import { unitConflict } from './unit-conflict.ts';
import { unknownChoice } from './unknown-choice.ts';
import { unknownMovement } from './unknown-movement.ts';
import { unknownUnit } from './unknown-unit.ts';
import { verdictMismatch } from './verdict-mismatch.ts';
import { versionReplaced } from './version-replaced.ts';

/** Every rule, in the order in which a reader meets the trouble: the file, its table, its cells, its rows, the batch. */
export const RULES: readonly Rule[] = [
  fileUnreadable,
  legacyEncoding,
  encodingSuspect,
  mappingApplied,
  mappingConflict,
  mappingUnused,
  noKnownTable,
  sheetNotUsed,
  tableNotUsed,
  hiddenSheet,
  headerMissing,
  headerAmbiguous,
  tableBeside,
  titleToneless,
  titleMissing,
  titleMisspelt,
  columnUnknown,
  rowLongerThanHeader,
  rowOutsideColumns,
  hiddenCells,
  notANumber,
  ambiguousNumber,
  numberStyle,
  scaledNumber,
  notADate,
  dateOrder,
  dateSwapped,
  dateInferred,
  unknownChoice,
  dashInNumber,
  cellFault,
  formulaWithoutResult,
  moneyUnitMissing,
  moneyUnitConflict,
  countNotWhole,
  negativeAmount,
  nameMissing,
  subtotalRow,
  bulletsBelow,
  duplicateFile,
  versionReplaced,
  secondVersion,
  duplicateRecord,
  rowNamedTwice,
  countedTwice,
  unknownUnit,
  unitConflict,
  periodMismatch,
  unknownMovement,
  launchedLevelMismatch,
  totalMismatch,
  disbursedAboveAllocated,
  rateMismatch,
  rateWithoutResult,
  measureUnitUnlikeOthers,
  verdictMismatch,
  formRecipientMismatch,
  submissionMissing,
  datasetMissing,
  settingsInferred,
];
