import type { Finding } from '../findings/finding.ts';
import type { Outcome } from '../findings/outcome.ts';
import type { Sheet, SourceDocument } from '../intake/sheet.ts';
import type { TakenIn } from '../intake/take-in.ts';
import { expectedUnits } from '../workspace/expected-units.ts';
import { type UnitFinder, unitFinder } from '../workspace/units.ts';
import type { DatasetName, Submission, Workspace } from '../workspace/workspace.ts';
import type { Dataset } from './dataset.ts';
import { datasetOf } from './datasets/index.ts';
import { contraryStyles, mappingsBySheet, tablesOn } from './header/apply-mapping.ts';
import { unitNamedBy, unitNamedIn } from './header/find-caption.ts';
import { unitOfForm } from './header/form-unit.ts';
import { headerFindings, noTableFinding } from './header/header-findings.ts';
import { tableAboveFinding } from './header/table-above.ts';
import { yearsAround } from './header/years.ts';
import type { AsideReason, DataRecord, Ledger, Table, UnusedSheet } from './ledger.ts';
import { hiddenSheetFinding } from './rows/hidden-findings.ts';
import { outsideColumns, outsideFindings } from './rows/outside-columns.ts';
import { type RowSaying, readTable, type TableReading } from './rows/read-table.ts';
import { checkFact, type RowFact } from './rows/records-of-row.ts';
import { type WhoseRow, whoseRow } from './rows/whose-row.ts';

interface Draft {
  readonly tables: Table[];
  readonly unusedSheets: UnusedSheet[];
  readonly records: Record<DatasetName, DataRecord[]>;
  readonly undecided: DataRecord<'commendations'>[];
  readonly setAside: { table: Table; row: number; reason: AsideReason }[];
  readonly findings: Finding[];
}

/** Cells → typed records, with every row of every table used or set aside. */
export function readRecords(workspace: Workspace, files: readonly TakenIn[]): Outcome<Ledger> {
  const draft: Draft = {
    tables: [],
    unusedSheets: [],
    records: { movements: [], spending: [], commendations: [], targets: [] },
    undecided: [],
    setAside: [],
    findings: [],
  };
  const finder = unitFinder(workspace.settings.units, expectedUnits(workspace));
  const whose = whoseRow(workspace, finder);
  for (const { submission, document } of files) {
    if (document !== undefined) readDocument(workspace, submission, document, finder, whose, draft);
  }
  const { findings, records, ...rest } = draft;
  return { value: { files, ...rest, records: records as Ledger['records'] }, findings };
}

function readDocument(
  workspace: Workspace,
  submission: Submission,
  document: SourceDocument,
  finder: UnitFinder,
  whose: WhoseRow,
  draft: Draft,
): void {
  const before = draft.tables.length;
  const unused: Sheet[] = [];
  const decided = mappingsBySheet(document, submission.mapping?.tables ?? []);
  draft.findings.push(...decided.findings);
  const form = unitOfForm(document, finder);
  const named = submission.mapping?.unit === undefined ? unitNamedBy(submission.file, finder) : undefined;
  for (const sheet of document.sheets) {
    const mappings = decided.value.get(sheet) ?? [];
    const leftOut = mappings.find((each) => each.leftOut !== undefined)?.leftOut;
    if (leftOut !== undefined) {
      draft.unusedSheets.push({ file: submission.file, ...nameOf(sheet), leftOut });
      continue;
    }
    const { value: found, findings } = tablesOn(submission.file, sheet, mappings);
    draft.findings.push(...findings);
    draft.findings.push(...found.flatMap((table) => headerFindings(submission.file, sheet, table)));
    const whole = found.filter(({ missing }) => missing.length === 0);
    if (found.length === 0) unused.push(sheet);
    if (whole.length === 0) draft.unusedSheets.push({ file: submission.file, ...nameOf(sheet) });
    for (const table of whole) {
      const reading = readTable(
        {
          file: submission.file,
          sheet,
          unit: submission.unit,
          form,
          named,
          numbers: workspace.settings.numbers,
          years: yearsAround(workspace.settings.period),
          findUnit: (preface) => unitNamedIn(preface, finder),
        },
        table,
      );
      draft.tables.push(reading.table);
      // One by one: arguments are a stack, and a file may have more findings than that holds.
      for (const finding of reading.findings) draft.findings.push(finding);
      draft.findings.push(...contraryStyles(reading.table));
      draft.findings.push(...tableAboveFinding(submission.file, sheet.name, table));
      collect(submission, reading, whose, draft);
    }
  }
  draft.findings.push(...document.skipped.flatMap((each) => hiddenSheetFinding(submission.file, each)));
  // Sheets without one cell, or hidden ones alone: the file is no less without a table.
  if (document.sheets.length === 0) unused.push({ rows: [], merges: [] });
  const hasTable = draft.tables.length > before;
  draft.findings.push(...unused.map((sheet) => noTableFinding(submission.file, sheet, hasTable)));
}

/** Rows → records of their unit; a row that gives none is set aside with the reason. */
function collect(
  submission: Submission,
  { table, sayings }: TableReading,
  whose: WhoseRow,
  draft: Draft,
): void {
  const dataset = datasetOf(table.dataset);
  const numbered = table.columns.find(({ field }) => field === 'no')?.column ?? 0;
  const isOutside = outsideColumns(table.columns);
  const outside = new Set(sayings.map(({ row }) => row).filter(isOutside));
  for (const { row } of outside) draft.setAside.push({ table, row, reason: 'outside-columns' });
  draft.findings.push(...outsideFindings(table, [...outside]));
  for (const saying of sayings) {
    const { row, facts } = saying;
    if (outside.has(row)) continue;
    const { unit, finding } = whose(submission, table, row, facts[0]);
    if (finding !== undefined) draft.findings.push(finding);
    const reason = unit === undefined ? 'unknown-unit' : asideReason(dataset, saying, numbered);
    if (unit === undefined || reason !== undefined) {
      draft.setAside.push({ table, row: row.row, reason: reason ?? 'unknown-unit' });
      if (unit !== undefined && (reason === 'proposed' || reason === 'revoked'))
        for (const fact of facts)
          draft.undecided.push(recordOf(table, row, unit, fact) as DataRecord<'commendations'>);
      continue;
    }
    for (const fact of facts) {
      draft.findings.push(...checkFact(dataset, table, row, fact).map((found) => ({ ...found, unit })));
      draft.records[table.dataset].push(recordOf(table, row, unit, fact));
    }
  }
}

/** Headings within a table, and awards that were not (or are no longer) decided, are no facts of the period. */
function asideReason(
  dataset: Dataset,
  { row, facts, hasUnknownStatus }: RowSaying,
  numbered: number,
): AsideReason | undefined {
  const isNumbered = /^\d+$/.test(row.cells[numbered - 1]?.text.trim() ?? '');
  if (dataset.hasGroupRows && !isNumbered && facts.every((fact) => isLabelOnly(dataset, fact)))
    return 'group-row';
  if (hasUnknownStatus) return 'unknown-status';
  const status = facts[0]?.values['status'];
  return status === 'proposed' || status === 'revoked' ? status : undefined;
}

function recordOf(table: Table, row: DataRecord['row'], unit: string, fact: RowFact): DataRecord {
  return {
    dataset: table.dataset,
    unit,
    values: fact.values as DataRecord['values'],
    table,
    row,
    columns: fact.columns,
  };
}

function isLabelOnly(dataset: Dataset, { values, isAsked }: RowFact): boolean {
  if (isAsked) return false;
  const filled = Object.keys(values).filter((field) => field !== 'note' && field !== 'unit');
  return filled.every((field) => dataset.labels.includes(field));
}

function nameOf({ name }: Sheet): { sheet?: string } {
  return name === undefined ? {} : { sheet: name };
}
