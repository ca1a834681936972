import type { Finding } from '../findings/finding.ts';
import type { Outcome } from '../findings/outcome.ts';
import type { Sheet, SourceDocument } from '../intake/sheet.ts';
import type { TakenIn } from '../intake/take-in.ts';
import { flatMapped, isPaged, joined } from '../lists/derive.ts';
import type { List } from '../lists/list.ts';
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
import type { AsideReason, DataRecord, Ledger, Table, TableRow, UnusedSheet } from './ledger.ts';
import { hiddenSheetFinding } from './rows/hidden-findings.ts';
import { outsideColumns, outsideFindings } from './rows/outside-columns.ts';
import { type RowSaying, readTable, type TableReading } from './rows/read-table.ts';
import { checkFact, type RowFact } from './rows/records-of-row.ts';
import { type WhoseRow, whoseRow } from './rows/whose-row.ts';

interface Draft {
  readonly tables: Table[];
  readonly unusedSheets: UnusedSheet[];
  readonly undecided: DataRecord<'commendations'>[];
  readonly records: Record<DatasetName, List<DataRecord>[]>;
  readonly units: Map<Table, ReadonlyMap<string, number>>;
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
    units: new Map(),
    setAside: [],
    findings: [],
  };
  const finder = unitFinder(workspace.settings.units, expectedUnits(workspace));
  const whose = whoseRow(workspace, finder);
  for (const { submission, document } of files) {
    if (document !== undefined) readDocument(workspace, submission, document, finder, whose, draft);
  }
  const { findings, records: lists, ...rest } = draft;
  const records = Object.fromEntries(Object.entries(lists).map(([dataset, each]) => [dataset, joined(each)]));
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
  const settle = (saying: RowSaying): SettledRow => {
    const { row, facts } = saying;
    if (isOutside(row)) return { reason: 'outside-columns', findings: [], records: [] };
    const { unit, finding } = whose(submission, table, row, facts[0]);
    const findings = finding === undefined ? [] : [finding];
    const reason = unit === undefined ? 'unknown-unit' : asideReason(dataset, saying, numbered);
    const recordsOf = (owner: string): DataRecord[] =>
      facts.map((fact, nth) => recordOf(table, row, owner, fact, nth, facts.length));
    if (unit === undefined || reason !== undefined) {
      const isUndecided = unit !== undefined && (reason === 'proposed' || reason === 'revoked');
      const undecided = isUndecided ? recordsOf(unit) : [];
      return { reason: reason ?? 'unknown-unit', findings, records: [], undecided };
    }
    for (const fact of facts)
      for (const found of checkFact(dataset, table, row, fact)) findings.push({ ...found, unit });
    return { unit, findings, records: recordsOf(unit) };
  };
  const outside: TableRow[] = [];
  const records: DataRecord[] = [];
  const units = new Map<string, number>();
  draft.units.set(table, units);
  const isKept = !isPaged(sayings);
  sayings.forEach((saying) => {
    const { row } = saying;
    const settled = settle(saying);
    const { unit, reason } = settled;
    for (const finding of settled.findings) draft.findings.push(finding);
    if (reason !== undefined) draft.setAside.push({ table, row: row.row, reason });
    if (reason === 'outside-columns') outside.push(row);
    for (const record of settled.undecided ?? []) draft.undecided.push(record as DataRecord<'commendations'>);
    if (unit !== undefined && settled.records.length > 0)
      units.set(unit, (units.get(unit) ?? 0) + settled.records.length);
    if (isKept) for (const record of settled.records) records.push(record);
  });
  draft.findings.push(...outsideFindings(table, outside));
  draft.records[table.dataset].push(
    isKept ? records : flatMapped(sayings, (saying) => settle(saying).records),
  );
}

/** What became of a row of data. */
interface SettledRow {
  readonly unit?: string;
  /** Why it was set aside. */
  readonly reason?: AsideReason;
  readonly findings: readonly Finding[];
  readonly records: readonly DataRecord[];
  /** Of an award that is only proposed, or was revoked. */
  readonly undecided?: readonly DataRecord[];
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

function recordOf(
  table: Table,
  row: TableRow,
  unit: string,
  fact: RowFact,
  nth: number,
  of: number,
): DataRecord {
  return {
    dataset: table.dataset,
    unit,
    values: fact.values as DataRecord['values'],
    table,
    row,
    columns: fact.columns,
    nth,
    of,
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
