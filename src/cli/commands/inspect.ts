import { relative } from 'node:path';
import type { JudgedFinding } from '../../findings/finding.ts';
import { isEncodingDecided } from '../../intake/take-in.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import type { Examination } from '../../pipeline.ts';
import { accountRows, type RowAccount } from '../../records/account.ts';
import type { ColumnStyle } from '../../records/decide-style.ts';
import type { Table, TableColumn } from '../../records/ledger.ts';
import { statedPeriods } from '../../records/stated-period.ts';
import { tieOut } from '../../records/tie-out.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { describeTally } from '../../report/facts.ts';
import { columnLetters } from '../../source/location.ts';
import { isLeftOut, MAPPINGS_FILE } from '../../workspace/mapping.ts';
import { unitLabel } from '../../workspace/workspace.ts';
import { describeAside, describeFormat, describeNumbers, spansOf } from '../describe-inspection.ts';
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
  const examination = await openExamination(session, targets, { withoutMappings: writes && force });
  const mapping =
    writes && !isUnreadable(examination) ? writeMapping(session, examination, force) : undefined;
  if (options['json'] === true) session.out(writeJson(composeInspectionJson(session, examination, mapping)));
  else inspectFiles(session, examination);
  if (mapping !== undefined && options['json'] !== true) tellMapping(session, mapping);
  if (isUnreadable(examination)) throw nothingReadable(examination);
  return 0;
}

function inspectFiles(session: Session, examination: Examination): void {
  const { ledger, usable, findings, workspace } = examination;
  const accounts = accountRows(usable);
  const ties = new Map(tieOut(usable).map((tie) => [tie.file, tie]));
  for (const { submission, document } of ledger.files) {
    const { file } = submission;
    tell(session, file);
    if (document === undefined) {
      for (const finding of findings.filter(({ at }) => at.file === file)) tellUnreadable(session, finding);
      session.out('\n');
      continue;
    }
    const by = isEncodingDecided(submission, document) ? [phrase('mapping.decided')] : [];
    const how = [...describeFormat(document), ...by].map((part) => say(session.language, part));
    tell(session, phrase('inspect.format', { format: how.join(' · ') }));
    if (document.repair !== undefined)
      tell(session, phrase('inspect.repaired', { after: document.repair.after }));
    const conflicts = findings.filter(({ at, rule }) => at.file === file && rule === 'mapping-conflict');
    if (conflicts.length > 0) printFindings(session, examination, session.out, conflicts);
    const own = accounts.filter(({ table }) => table.file === file);
    for (const account of own) inspectTable(session, account, submission.unitBy, workspace.settings.numbers);
    const tie = ties.get(file);
    if (tie !== undefined) {
      const { seen, used, aside } = tie;
      tell(session, phrase('inspect.numbers', { seen, used, aside: seen - used, reasons: reasonsOf(aside) }));
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
    tellNext(
      session,
      findings.filter(({ at }) => at.file === file),
      path,
    );
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
function tellNext(session: Session, found: readonly JudgedFinding[], file: string): void {
  if (found.length === 0) tell(session, phrase('inspect.clean'));
  else tell(session, phrase('inspect.findings', { tally: describeTally(found), file }));
}

function inspectTable(
  session: Session,
  account: RowAccount,
  unitBy: string | undefined,
  declared: ColumnStyle['style'],
): void {
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
  const [stated] = statedPeriods(table);
  if (stated !== undefined) {
    tell(session, phrase('inspect.period', { period: stated.period.label, by: stated.by }));
  }
  for (const column of table.columns) tell(session, describeColumn(session, table, column, declared));
  if (table.fromHeadings !== undefined)
    tell(session, phrase('inspect.from-headings', { fields: fieldNames(table) }));
  const numbers = describeNumbers(table, declared);
  if (numbers !== undefined) tell(session, numbers);
  const aside = { seen, used, aside: seen - used, reasons: describeAside(account) };
  tell(session, seen === used ? phrase('inspect.rows-all', { seen }) : phrase('inspect.rows', aside));
}

/** Whose table it is, and by what: its path, a cell, or a column of units. */
function describeUnit({ unit, unitBy, columns }: Table, byPath: string | undefined): Text {
  const column = columns.find(({ field }) => field === 'unit')?.column;
  if (unit === undefined && column !== undefined)
    return phrase('inspect.unit-by-row', { letter: columnLetters(column) });
  if (unit === undefined) return phrase('inspect.unit-unknown');
  const name = unitLabel(unit);
  if (unitBy !== undefined) return phrase('inspect.unit-in-file', { unit: name, by: unitBy });
  return byPath === MAPPINGS_FILE
    ? phrase('inspect.unit-decided', { unit: name })
    : phrase('inspect.unit', { unit: name, by: byPath ?? '–' });
}

function fieldNames({ dataset, fromHeadings = [] }: Table): Text {
  const names = fromHeadings.map((field): Text => ({ key: `column.${dataset}.${field}` as MessageKey }));
  return phrase('report.list', { items: { as: 'list', value: names } });
}

/** "C  Vốn phân bổ / Vốn đầu tư → Kinh phí bố trí, vốn đầu tư, triệu đồng"; the number style only where it is not the declared one. */
function describeColumn(
  session: Session,
  table: Table,
  column: TableColumn,
  declared: ColumnStyle['style'],
): Text {
  const { field, members, definition, moneyUnit, isTotal, isOfWhich, readAs, mapping } = column;
  const letter = columnLetters(column.column);
  if (mapping !== undefined && isLeftOut(mapping))
    return phrase('inspect.column-left-out', { letter, title: column.title });
  if (field === undefined) return phrase('inspect.column-unknown', { letter, title: column.title });
  const isCommon = field === 'no' || field === 'unit';
  const style = table.styles.get(column.column);
  const unit = definition?.kind === 'money' ? moneyUnit : undefined;
  const isDecided = {
    meaning: mapping?.meaning !== undefined,
    unit: unit !== undefined && mapping?.moneyUnit !== undefined,
    style: style !== undefined && mapping?.numbers !== undefined,
  };
  const shown = style?.style === declared && !isDecided.style ? undefined : style;
  const isWhole =
    isDecided.meaning && isDecided.unit === (unit !== undefined) && isDecided.style === (shown !== undefined);
  const by = (is: boolean): Text[] => (is ? [phrase('mapping.decided')] : []);
  const facts: Text[] = [
    { key: (isCommon ? `column.${field}` : `column.${table.dataset}.${field}`) as MessageKey },
    ...Object.entries(members ?? {}).map(
      ([dimension, id]): Text => ({ key: `choice.${dimension}.${id}` as MessageKey }),
    ),
    ...(readAs === undefined ? [] : [phrase('inspect.read-as', { readAs })]),
    ...(isTotal ? [phrase('inspect.total')] : []),
    ...(isOfWhich ? [phrase('inspect.of-which')] : []),
    ...by(isDecided.meaning && !isWhole),
    ...(unit === undefined ? [] : [phrase(`choice.money_unit.${unit}`), ...by(isDecided.unit && !isWhole)]),
    ...(shown === undefined
      ? []
      : [phrase(`number-style.${shown.style}`), ...by(isDecided.style && !isWhole)]),
    ...(style?.isMixed ? [phrase('inspect.mixed')] : []),
    ...(style?.provedBy === undefined ? [] : [phrase('inspect.proved', { rows: spansOf(style.provedBy) })]),
    ...by(isWhole),
  ];
  const proof = table.dates.get(column.column);
  if (proof?.order === 'month-first') {
    facts.push(phrase('inspect.month-first'), phrase('inspect.proved', { rows: spansOf(proof.monthFirst) }));
  }
  return phrase('inspect.column', {
    letter,
    title: column.title,
    facts: facts.map((fact) => say(session.language, fact)).join(' · '),
  });
}

function reasonsOf(aside: Readonly<Record<string, number | undefined>>): Text {
  const items = Object.entries(aside).map(
    ([reason, count]): Text =>
      phrase('report.what-count', { what: { key: `aside.${reason}` as MessageKey }, count: count ?? 0 }),
  );
  return items.length === 0 ? '–' : phrase('report.list', { items: { as: 'list', value: items } });
}
