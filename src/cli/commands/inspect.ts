import { relative } from 'node:path';
import type { JudgedFinding } from '../../findings/finding.ts';
import { isEncodingDecided } from '../../intake/take-in.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import type { Examination } from '../../pipeline.ts';
import { accountRows, type RowAccount } from '../../records/account.ts';
import type { Table } from '../../records/ledger.ts';
import { tieOut } from '../../records/tie-out.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { columnLetters } from '../../source/location.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { describeTally, tallyOf } from '../../triage/tally.ts';
import { describeColumn } from '../describe-column.ts';
import { describeFormat } from '../describe-format.ts';
import { describeAside, describeNumbers, describeNumbersAside, usedRows } from '../describe-inspection.ts';
import { describeCaption, describePeriod, describeUnit } from '../describe-title-block.ts';
import { composeInspectionJson } from '../findings-json.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import { printFindings } from '../print-findings.ts';
import type { Options } from '../program.ts';
import type { Session } from '../session.ts';
import { tellWrapped as tell } from '../tell-wrapped.ts';
import { tellMapping, writeMapping } from '../write-mapping.ts';

/** `emulate inspect`: what was understood of each file, as somebody would want to check it. */
export async function runInspect(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  const writes = options['writeMapping'] === true;
  const force = options['force'] === true;
  const examination = await openExamination(session, targets, {
    withoutMappings: writes && force,
    withoutPrevious: true,
  });
  const mapping =
    writes && !isUnreadable(examination) ? writeMapping(session, examination, force) : undefined;
  if (options['json'] === true) session.out(writeJson(composeInspectionJson(session, examination, mapping)));
  else inspectFiles(session, examination);
  if (mapping !== undefined && options['json'] !== true) tellMapping(session, mapping);
  const isTold = options['json'] !== true && options['quiet'] !== true && !writes;
  if (isTold && examination.ledger.tables.length > 0) tell(session, phrase('inspect.misread'));
  if (isUnreadable(examination)) throw nothingReadable(examination);
  return 0;
}

function inspectFiles(session: Session, examination: Examination): void {
  const { ledger, usable, groups } = examination;
  const accounts = accountRows(usable);
  const ties = new Map(tieOut(usable).map((tie) => [tie.file, tie]));
  for (const { submission, document } of ledger.files) {
    const { file } = submission;
    const ownGroups = groups.filter(({ lead }) => lead.at.file === file);
    tell(session, file);
    if (document === undefined) {
      for (const { lead } of ownGroups) tellUnreadable(session, lead);
      session.out('\n');
      continue;
    }
    const by = isEncodingDecided(submission, document) ? [phrase('mapping.decided')] : [];
    const how = [...describeFormat(document), ...by].map((part) => say(session.language, part));
    tell(session, phrase('inspect.format', { format: how.join(' · ') }));
    if (document.repair !== undefined)
      tell(session, phrase('inspect.repaired', { after: document.repair.after }));
    const conflicts = ownGroups.filter(({ lead }) => lead.rule === 'mapping-conflict');
    if (conflicts.length > 0) printFindings(session, examination, { write: session.out, shown: conflicts });
    const own = accounts.filter(({ table }) => table.file === file);
    for (const account of own) inspectTable(session, examination, account, submission.unitBy);
    const tie = ties.get(file);
    if (tie !== undefined) {
      const { seen, used } = tie;
      const reasons = describeNumbersAside(tie.aside);
      if (seen === 0) tell(session, phrase('inspect.numbers-cells-none'));
      else if (seen === used) tell(session, phrase('inspect.numbers-all', { seen }));
      else tell(session, phrase('inspect.numbers', { seen, used, aside: seen - used, reasons }));
    }
    for (const { sheet, why } of document.skipped) {
      tell(session, phrase('inspect.skipped', { sheet, why: { key: `skipped.${why}` } }));
    }
    for (const { sheet, leftOut } of ledger.unusedSheets.filter((each) => each.file === file)) {
      const why =
        leftOut === undefined
          ? phrase('aside.no-known-table')
          : phrase('inspect.left-out', { reason: leftOut });
      if (sheet !== undefined) tell(session, phrase('inspect.skipped', { sheet, why }));
    }
    if (own.length === 0) tell(session, phrase('inspect.nothing-found'));
    const path = relative(session.cwd, submission.path) || file;
    tellNext(session, ownGroups, path);
    session.out('\n');
  }
}

function tellUnreadable(session: Session, finding: JudgedFinding): void {
  if (finding.rule !== 'file-unreadable') return;
  const { params } = finding;
  const why = phrase('rule.file-unreadable.message', params);
  tell(
    session,
    phrase('inspect.unreadable', { why, remedy: phrase('rule.file-unreadable.suggestion', params) }),
  );
}

/** What there is to ask about the file, and the command that shows it cell by cell. */
function tellNext(session: Session, found: readonly FindingGroup[], file: string): void {
  if (found.length === 0) tell(session, phrase('inspect.clean'));
  else tell(session, phrase('inspect.findings', { tally: describeTally(tallyOf(found)), file }));
}

/** Columns that two titles claim, so that neither was used. */
function claimedColumns({ findings }: Examination, { file, sheet, header }: Table): ReadonlySet<number> {
  const places = findings
    .filter(({ rule }) => rule === 'header-ambiguous')
    .flatMap(({ at, related = [] }) => [at, ...related])
    .filter((at) => at.file === file && at.sheet === sheet && at.row === header.top);
  return new Set(places.flatMap(({ column }) => column ?? []));
}

function inspectTable(
  session: Session,
  examination: Examination,
  account: RowAccount,
  unitBy: string | undefined,
): void {
  const { settings } = examination.workspace;
  const declared = settings.numbers;
  const { table, seen, used } = account;
  const columns = table.columns.map(({ column }) => column);
  const from = `${columnLetters(Math.min(...columns))}${table.header.top}`;
  const to = `${columnLetters(Math.max(...columns))}${table.header.bottom}`;
  const dataset = phrase(`dataset.${table.dataset}`);
  const { mapping } = table;
  const isDecided = mapping?.header !== undefined || mapping?.dataset !== undefined;
  const by = isDecided ? ` · ${say(session.language, phrase('mapping.decided'))}` : '';
  const header = `${from}:${to}${by}`;
  if (table.sheet === undefined) tell(session, phrase('inspect.table-alone', { dataset, header }));
  else tell(session, phrase('inspect.table', { sheet: table.sheet, dataset, header }));
  tell(session, describeUnit(table, unitBy));
  tell(session, describePeriod(table, settings.period));
  const claimed = claimedColumns(examination, table);
  const caption = describeCaption(table);
  if (caption !== undefined) tell(session, caption);
  tell(session, phrase('inspect.columns'));
  for (const column of table.columns)
    tell(session, describeColumn(session, table, column, declared, claimed));
  if (table.fromHeadings !== undefined)
    tell(session, phrase('inspect.from-headings', { fields: fieldNames(table) }));
  const numbers = describeNumbers(table, declared);
  if (numbers !== undefined) tell(session, numbers);
  const rows = usedRows(account);
  const aside = { seen, used, rows, aside: seen - used, reasons: describeAside(account) };
  if (seen === used) tell(session, phrase('inspect.rows-all', { seen, rows }));
  else tell(session, used === 0 ? phrase('inspect.rows-none', aside) : phrase('inspect.rows', aside));
}

function fieldNames({ dataset, fromHeadings = [] }: Table): Text {
  const names = fromHeadings.map((field): Text => ({ key: `column.${dataset}.${field}` as MessageKey }));
  return phrase('report.list', { items: { as: 'list', value: names } });
}
