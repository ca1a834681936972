import { ambiguousNumber } from './ambiguous-number.ts';
import { awardFromAbove } from './award-from-above.ts';
import { awardRepeated } from './award-repeated.ts';
import { bulletsBelow } from './bullets-below.ts';
import { cellFault } from './cell-fault.ts';
import { clusterMismatch } from './cluster-mismatch.ts';
import { clusterRestated } from './cluster-restated.ts';
import { columnUnknown } from './column-unknown.ts';
import { comparatorAgainstDirection } from './comparator-against-direction.ts';
import { countNotWhole } from './count-not-whole.ts';
import { countedTwice } from './counted-twice.ts';
import { cumulativeFalls } from './cumulative-falls.ts';
import { dashInNumber } from './dash-in-number.ts';
import { datasetMissing } from './dataset-missing.ts';
import { dateAfterReport } from './date-after-report.ts';
import { dateInferred } from './date-inferred.ts';
import { dateOrder } from './date-order.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { dateSwapped } from './date-swapped.ts';
import { decisionConflict } from './decision-conflict.ts';
import { decisionIncomplete } from './decision-incomplete.ts';
import { disbursedAboveAllocated } from './disbursed-above-allocated.ts';
import { duplicateFile } from './duplicate-file.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { encodingSuspect } from './encoding-suspect.ts';
import { excellentCollectivesAboveFighters } from './excellent-collectives-above-fighters.ts';
import { fightersAboveAdvancedWorkers } from './fighters-above-advanced-workers.ts';
import { fightersAboveShare } from './fighters-above-share.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { formArithmetic } from './form-arithmetic.ts';
import { formAuthorityMismatch } from './form-authority-mismatch.ts';
import { formLevelMismatch } from './form-level-mismatch.ts';
import { formOutOfDate } from './form-out-of-date.ts';
import { formRecipientMismatch } from './form-recipient-mismatch.ts';
import { formulaUnclear } from './formula-unclear.ts';
import { formulaWithoutResult } from './formula-without-result.ts';
import { headerAmbiguous } from './header-ambiguous.ts';
import { headerMissing } from './header-missing.ts';
import { hiddenCells } from './hidden-cells.ts';
import { hiddenSheet } from './hidden-sheet.ts';
import { identicalToLastYear } from './identical-to-last-year.ts';
import { launchedLevelMismatch } from './launched-level-mismatch.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { levelClosed } from './level-closed.ts';
import { magnitudeOutlier } from './magnitude-outlier.ts';
import { mappingApplied } from './mapping-applied.ts';
import { mappingConflict } from './mapping-conflict.ts';
import { mappingUnused } from './mapping-unused.ts';
import { measureUnitConflict } from './measure-unit-conflict.ts';
import { measureUnitUnlikeOthers } from './measure-unit-unlike-others.ts';
import { memberMissing } from './member-missing.ts';
import { mergerBetweenYears } from './merger-between-years.ts';
import { moneyUnitConflict } from './money-unit-conflict.ts';
import { moneyUnitMissing } from './money-unit-missing.ts';
import { movementVariants } from './movement-variants.ts';
import { nameMissing } from './name-missing.ts';
import { negativeAmount } from './negative-amount.ts';
import { noKnownTable } from './no-known-table.ts';
import { notADate } from './not-a-date.ts';
import { notANumber } from './not-a-number.ts';
import { numberStyle } from './number-style.ts';
import { openingNotClosing } from './opening-not-closing.ts';
import { periodMismatch } from './period-mismatch.ts';
import { previousNotReported } from './previous-not-reported.ts';
import { prizeMoneyMismatch } from './prize-money-mismatch.ts';
import { proposedOrDecided } from './proposed-or-decided.ts';
import { quotaExceeded } from './quota-exceeded.ts';
import { rateMismatch } from './rate-mismatch.ts';
import { rateOutOfRange } from './rate-out-of-range.ts';
import { rateWithoutResult } from './rate-without-result.ts';
import { rateWithoutWhole } from './rate-without-whole.ts';
import { rowLongerThanHeader } from './row-longer-than-header.ts';
import { rowNamedTwice } from './row-named-twice.ts';
import { rowOutsideColumns } from './row-outside-columns.ts';
import type { Rule } from './rule.ts';
import { scaledNumber } from './scaled-number.ts';
import { secondVersion } from './second-version.ts';
import { settingsInferred } from './settings-inferred.ts';
import { severalFormsForOneAchievement } from './several-forms-for-one-achievement.ts';
import { sheetNotUsed } from './sheet-not-used.ts';
import { sheetsDiffer } from './sheets-differ.ts';
import { startAfterEnd } from './start-after-end.ts';
import { statedCount } from './stated-count.ts';
import { submissionMissing } from './submission-missing.ts';
import { subsetAboveParent } from './subset-above-parent.ts';
import { subtotalRow } from './subtotal-row.ts';
import { tableBeside } from './table-beside.ts';
import { tableNotUsed } from './table-not-used.ts';
import { targetWithoutPlan } from './target-without-plan.ts';
import { templateLeftovers } from './template-leftovers.ts';
import { titleMissing } from './title-missing.ts';
import { titleMisspelt } from './title-misspelt.ts';
import { titleToneless } from './title-toneless.ts';
import { totalMismatch } from './total-mismatch.ts';
import { unitConflict } from './unit-conflict.ts';
import { unitOutsideDates } from './unit-outside-dates.ts';
import { unknownChoice } from './unknown-choice.ts';
import { unknownMovement } from './unknown-movement.ts';
import { unknownUnit } from './unknown-unit.ts';
import { verdictMismatch } from './verdict-mismatch.ts';
import { versionReplaced } from './version-replaced.ts';
import { zeroAndBlank } from './zero-and-blank.ts';

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
  templateLeftovers,
  moneyUnitMissing,
  moneyUnitConflict,
  measureUnitConflict,
  countNotWhole,
  negativeAmount,
  zeroAndBlank,
  nameMissing,
  subtotalRow,
  bulletsBelow,
  duplicateFile,
  versionReplaced,
  secondVersion,
  duplicateRecord,
  rowNamedTwice,
  countedTwice,
  awardRepeated,
  sheetsDiffer,
  clusterMismatch,
  clusterRestated,
  unknownUnit,
  unitOutsideDates,
  unitConflict,
  periodMismatch,
  dateOutsidePeriod,
  dateAfterReport,
  startAfterEnd,
  durationMismatch,
  unknownMovement,
  movementVariants,
  launchedLevelMismatch,
  totalMismatch,
  subsetAboveParent,
  formArithmetic,
  formulaUnclear,
  statedCount,
  disbursedAboveAllocated,
  rateMismatch,
  magnitudeOutlier,
  identicalToLastYear,
  openingNotClosing,
  previousNotReported,
  cumulativeFalls,
  mergerBetweenYears,
  rateOutOfRange,
  rateWithoutWhole,
  targetWithoutPlan,
  comparatorAgainstDirection,
  rateWithoutResult,
  measureUnitUnlikeOthers,
  verdictMismatch,
  formRecipientMismatch,
  proposedOrDecided,
  decisionIncomplete,
  decisionConflict,
  formAuthorityMismatch,
  formLevelMismatch,
  awardFromAbove,
  levelClosed,
  formOutOfDate,
  quotaExceeded,
  fightersAboveAdvancedWorkers,
  fightersAboveShare,
  excellentCollectivesAboveFighters,
  severalFormsForOneAchievement,
  prizeMoneyMismatch,
  submissionMissing,
  datasetMissing,
  memberMissing,
  settingsInferred,
];
