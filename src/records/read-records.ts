import type { Finding } from '../findings/finding.ts';
import type { Outcome } from '../findings/outcome.ts';
import type { Sheet, SourceDocument } from '../intake/sheet.ts';
import type { TakenIn } from '../intake/take-in.ts';
import { namesOf, type UnitFinder, unitFinder } from '../workspace/units.ts';
import type { DatasetName, Submission, Workspace } from '../workspace/workspace.ts';
import { datasetOf } from './datasets/index.ts';
import { findTable } from './find-table.ts';
import { headerFindings, noTableFinding, unknownUnitFinding } from './header-findings.ts';
import type { AsideReason, DataRecord, Ledger, Table, UnusedSheet } from './ledger.ts';
import { readTable, type TableReading } from './read-table.ts';
import { checkFact, factsOfRow, type RowFact } from './records-of-row.ts';

interface Draft {
  readonly tables: Table[];
  readonly unusedSheets: UnusedSheet[];
  readonly records: Record<DatasetName, DataRecord[]>;
  readonly kept: { table: Table; row: number; reason: AsideReason }[];
  readonly findings: Finding[];
}

/** Cells → typed records, with every row of every table used or set aside. */
export function readRecords(workspace: Workspace, files: readonly TakenIn[]): Outcome<Ledger> {
  const draft: Draft = {
    tables: [],
    unusedSheets: [],
    records: { movements: [], spending: [], commendations: [], targets: [] },
    kept: [],
    findings: [],
  };
  const finder = unitFinder(workspace.settings.units);
  for (const { submission, document } of files) {
    if (document !== undefined) readDocument(workspace, submission, document, finder, draft);
  }
  const { findings, records, ...rest } = draft;
  return { value: { files, ...rest, records: records as Ledger['records'] }, findings };
}

function readDocument(
  workspace: Workspace,
  submission: Submission,
  document: SourceDocument,
  finder: UnitFinder,
  draft: Draft,
): void {
  const before = draft.tables.length;
  const unused: Sheet[] = [];
  for (const sheet of document.sheets) {
    const found = findTable(sheet);
    if (found !== undefined) draft.findings.push(...headerFindings(submission.file, sheet, found));
    if (found === undefined || found.missing.length > 0) {
      if (found === undefined) unused.push(sheet);
      draft.unusedSheets.push(
        sheet.name === undefined ? { file: submission.file } : { file: submission.file, sheet: sheet.name },
      );
      continue;
    }
    const source = {
      file: submission.file,
      sheet,
      unit: submission.unit,
      numbers: workspace.settings.numbers,
    };
    const reading = readTable(source, found);
    draft.tables.push(reading.table);
    draft.findings.push(...reading.findings);
    collect(workspace, submission, reading, finder, draft);
  }
  const hasTable = draft.tables.length > before;
  draft.findings.push(...unused.map((sheet) => noTableFinding(submission.file, sheet, hasTable)));
}

/** Gives each row's facts their unit; rows whose unit is not known are set aside, with one finding for the file or cell. */
function collect(
  workspace: Workspace,
  submission: Submission,
  { table, readings }: TableReading,
  finder: UnitFinder,
  draft: Draft,
): void {
  const dataset = datasetOf(table.dataset);
  const names = workspace.settings.units.map((unit) => unit.short ?? namesOf(unit)[1] ?? unit.id);
  let isFileReported = false;
  for (const [row, read] of readings) {
    if (row.kind === 'total') continue;
    const facts = factsOfRow(dataset, table, read);
    const named = facts[0]?.values['unit'];
    const unit = typeof named === 'string' ? findUnit(finder, named) : submission.unit?.id;
    if (unit === undefined) {
      draft.kept.push({ table, row: row.row, reason: 'unknown-unit' });
      if (typeof named === 'string') {
        draft.findings.push(
          unknownUnitFinding(table, names, { row, column: facts[0]?.columns['unit'], value: named }),
        );
      } else if (!isFileReported) {
        draft.findings.push(unknownUnitFinding(table, names, { candidates: submission.candidates }));
        isFileReported = true;
      }
      continue;
    }
    const status = facts[0]?.values['status'];
    if (status === 'proposed' || status === 'revoked') {
      draft.kept.push({ table, row: row.row, reason: status });
      continue;
    }
    for (const fact of facts) {
      draft.findings.push(...checkFact(dataset, table, row, fact).map((finding) => ({ ...finding, unit })));
      draft.records[table.dataset].push(recordOf(table, row, unit, fact));
    }
  }
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

function findUnit(finder: UnitFinder, text: string): string | undefined {
  const exact = finder.findExactly(text);
  const match = exact.outcome === 'none' ? finder.findWithin(text) : exact;
  return match.outcome === 'found' ? match.unit.id : undefined;
}
