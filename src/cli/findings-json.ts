import type { Severity } from '../findings/finding.ts';
import type { SkippedSheet } from '../intake/sheet.ts';
import { isEncodingDecided, type TakenIn } from '../intake/take-in.ts';
import type { Examination } from '../pipeline.ts';
import { accountRows, type RowAccount } from '../records/account.ts';
import { statedPeriods } from '../records/header/stated-period.ts';
import type { Table, TableColumn, UnusedSheet } from '../records/ledger.ts';
import { sendersOf } from '../records/senders.ts';
import { type TieOut, tieOut } from '../records/tie-out.ts';
import { composeFinding } from '../render/json/compose-finding.ts';
import type { FindingsJson } from '../render/json/findings-schema.ts';
import type { Json } from '../render/json/write-json.ts';
import { columnLetters } from '../source/location.ts';
import type { Omission } from '../triage/select-findings.ts';
import { tallyOf } from '../triage/tally.ts';
import { expectedUnits } from '../workspace/expected-units.ts';
import { isLeftOut, MAPPINGS_FILE } from '../workspace/mapping.ts';
import type { Session } from './session.ts';
import type { WrittenMapping } from './write-mapping.ts';

/** `emulate/findings/1`, contract §5: the files with what was understood of them, the findings, and the sums. */
export function composeFindingsJson(
  session: Session,
  { workspace, ledger, usable, groups, omission }: Examination,
): FindingsJson {
  const accountsOf = new Map<string, RowAccount[]>();
  for (const account of accountRows(usable)) {
    accountsOf.set(account.table.file, [...(accountsOf.get(account.table.file) ?? []), account]);
  }
  const ties = new Map(tieOut(usable).map((tie) => [tie.file, tie]));
  const expected = expectedUnits(workspace);
  const senders = sendersOf(ledger);
  const [told, hidden] = [tallyOf(groups), omission?.tally];
  const countOf = (severity: Severity): number => told[severity] + (hidden?.[severity] ?? 0);
  return {
    schema: 'emulate/findings/1',
    tool: { name: 'emulate', version: session.version },
    files: ledger.files.map((file) => {
      const own = accountsOf.get(file.submission.file) ?? [];
      const unused = ledger.unusedSheets.filter((sheet) => sheet.file === file.submission.file);
      return composeFile(file, own, unused, ties.get(file.submission.file));
    }),
    filter: omission === undefined ? undefined : composeFilter(omission),
    findings: groups.map((group) => composeFinding(group, session.language)),
    summary: {
      files: ledger.files.length,
      errors: countOf('error'),
      queries: countOf('query'),
      notes: countOf('note'),
      units: { expected: expected.length, received: expected.filter(({ id }) => senders.has(id)).length },
    },
  };
}

/** What is told, and how much is not; `summary` counts everything. */
function composeFilter({ filter, tally }: Omission): FindingsJson['filter'] {
  const { units, rules, severity } = filter;
  return {
    units: units.length === 0 ? undefined : units.map(({ id }) => id),
    rules: rules.length === 0 ? undefined : [...rules],
    severity,
    left_out: { errors: tally.error, queries: tally.query, notes: tally.note },
  };
}

/** `emulate/inspection/1`: the files with their tables, columns and number styles. */
export function composeInspectionJson(
  session: Session,
  { ledger, usable }: Examination,
  mapping?: WrittenMapping,
): Json {
  const ties = new Map(tieOut(usable).map((tie) => [tie.file, tie]));
  const accounts = accountRows(usable);
  return {
    schema: 'emulate/inspection/1',
    tool: { name: 'emulate', version: session.version },
    files: ledger.files.map((file) => {
      const own = accounts.filter(({ table }) => table.file === file.submission.file);
      const unused = ledger.unusedSheets.filter((sheet) => sheet.file === file.submission.file);
      const columns = own.map(({ table }) => ({
        sheet: table.sheet,
        period: composePeriod(table),
        columns: table.columns.map((each) => composeColumn(table, each)),
      }));
      return { file: composeFile(file, own, unused, ties.get(file.submission.file)), understood: columns };
    }),
    mappings: mapping === undefined ? undefined : composeMapping(mapping),
  };
}

/** What --write-mapping wrote, and what it left as it was. */
function composeMapping({ written, kept }: WrittenMapping): Json {
  const places = (list: WrittenMapping['written']): Json => list.map(({ file, sheet }) => ({ file, sheet }));
  return { path: MAPPINGS_FILE, written: places(written), kept: places(kept) };
}

/** What the table itself says of its period; months where it is not the whole year. */
function composePeriod(table: Table): Json | undefined {
  const [stated] = statedPeriods(table);
  if (stated === undefined) return undefined;
  const { year, months } = stated.period;
  return { year, months: months === undefined ? undefined : [...months], by: stated.by };
}

function composeColumn(
  { styles, dates }: Table,
  { column, title, readAs, field, members, isTotal, moneyUnit, mapping }: TableColumn,
): Json {
  const style = styles.get(column);
  return {
    column: columnLetters(column),
    title,
    read_as: readAs,
    field,
    field_by: mapping?.meaning === undefined ? undefined : MAPPINGS_FILE,
    left_out: mapping !== undefined && isLeftOut(mapping) ? true : undefined,
    members: members === undefined ? undefined : { ...members },
    total: isTotal,
    money_unit: moneyUnit,
    money_unit_by: mapping?.moneyUnit === undefined ? undefined : MAPPINGS_FILE,
    numbers: style?.style,
    numbers_by: style === undefined || mapping?.numbers === undefined ? undefined : MAPPINGS_FILE,
    dates: dates.get(column)?.order,
    proved_by: style?.provedBy ?? nonEmpty(dates.get(column)?.monthFirst),
  };
}

function nonEmpty(rows: readonly number[] | undefined): readonly number[] | undefined {
  return rows?.length === 0 ? undefined : rows;
}

function composeFile(
  { submission, sha256, document }: TakenIn,
  accounts: readonly RowAccount[],
  unused: readonly UnusedSheet[],
  tie: TieOut | undefined,
): FindingsJson['files'][number] {
  const titled = accounts.find(({ table }) => table.unit !== undefined)?.table;
  const owner = submission.unit === undefined ? titled : submission;
  const skipped = [
    ...(document?.skipped ?? []).map(({ sheet, why }: SkippedSheet) => ({ sheet, why })),
    ...unused.map(({ sheet, leftOut }) =>
      leftOut === undefined ? { sheet, why: 'no-known-table' } : { sheet, why: 'left-out', reason: leftOut },
    ),
  ];
  return {
    path: submission.file,
    sha256,
    unit: owner?.unit?.id,
    unit_by: owner?.unitBy,
    format: document?.format,
    encoding: document?.encoding,
    encoding_by:
      document !== undefined && isEncodingDecided(submission, document) ? MAPPINGS_FILE : undefined,
    delimiter: document?.delimiter,
    tables: accounts.map(composeTable),
    numbers: tie === undefined ? undefined : { seen: tie.seen, used: tie.used, aside: { ...tie.aside } },
    skipped,
  };
}

function composeTable({
  table,
  seen,
  used,
  aside,
}: RowAccount): FindingsJson['files'][number]['tables'][number] {
  const columns = table.columns.map(({ column }) => column);
  const corner = (column: number, row: number): string => `${columnLetters(column)}${row}`;
  return {
    sheet: table.sheet,
    dataset: table.dataset,
    dataset_by: table.mapping?.dataset === undefined ? undefined : MAPPINGS_FILE,
    header: `${corner(Math.min(...columns), table.header.top)}:${corner(Math.max(...columns), table.header.bottom)}`,
    header_by: table.mapping?.header === undefined ? undefined : MAPPINGS_FILE,
    rows: { seen, used, aside: seen - used },
    aside: { ...aside },
  };
}
