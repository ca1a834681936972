import { isEncodingDecided } from '../../intake/take-in.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import type { Examination } from '../../pipeline.ts';
import { accountRows, type RowAccount } from '../../records/account.ts';
import type { Table, TableColumn } from '../../records/ledger.ts';
import { statedPeriods } from '../../records/stated-period.ts';
import { tieOut } from '../../records/tie-out.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { columnLetters } from '../../source/location.ts';
import { isLeftOut } from '../../workspace/mapping.ts';
import { unitLabel } from '../../workspace/workspace.ts';
import { composeInspectionJson } from '../findings-json.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import { printFindings } from '../print-findings.ts';
import type { Options } from '../program.ts';
import { type Session, tell } from '../session.ts';
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
  const { ledger, usable, findings } = examination;
  const accounts = accountRows(usable);
  const ties = new Map(tieOut(usable).map((tie) => [tie.file, tie]));
  for (const { submission, document } of ledger.files) {
    const { file } = submission;
    session.out(`${file}\n`);
    if (document === undefined) {
      const unreadable = findings.filter(({ at, rule }) => at.file === file && rule === 'file-unreadable');
      printFindings(session, examination, session.out, unreadable);
      continue;
    }
    const how = [
      document.format,
      document.encoding,
      document.delimiter && JSON.stringify(document.delimiter),
    ];
    const by = isEncodingDecided(submission, document)
      ? [say(session.language, phrase('mapping.decided'))]
      : [];
    const format = [...how.filter((part) => part !== undefined), ...by].join(', ');
    tell(session, phrase('inspect.format', { format }));
    const conflicts = findings.filter(({ at, rule }) => at.file === file && rule === 'mapping-conflict');
    if (conflicts.length > 0) printFindings(session, examination, session.out, conflicts);
    const own = accounts.filter(({ table }) => table.file === file);
    for (const account of own) inspectTable(session, account, submission.unitBy);
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
      tell(session, phrase('inspect.skipped', { sheet: sheet ?? file, why }));
    }
    session.out('\n');
  }
}

function inspectTable(
  session: Session,
  { table, seen, used, aside }: RowAccount,
  unitBy: string | undefined,
): void {
  const columns = table.columns.map(({ column }) => column);
  const from = `${columnLetters(Math.min(...columns))}${table.header.top}`;
  const to = `${columnLetters(Math.max(...columns))}${table.header.bottom}`;
  const dataset = phrase(`dataset.${table.dataset}`);
  const { mapping } = table;
  const isDecided = mapping?.header !== undefined || mapping?.dataset !== undefined;
  const by = isDecided ? ` · ${say(session.language, phrase('mapping.decided'))}` : '';
  const header = `${from}:${to}${by}`;
  tell(session, phrase('inspect.table', { sheet: table.sheet ?? '–', dataset, header }));
  const unit = table.unit === undefined ? phrase('inspect.no-unit') : unitLabel(table.unit);
  tell(session, phrase('inspect.unit', { unit, by: table.unitBy ?? unitBy ?? '–' }));
  const [stated] = statedPeriods(table);
  if (stated !== undefined) {
    tell(session, phrase('inspect.period', { period: stated.period.label, by: stated.by }));
  }
  for (const column of table.columns) tell(session, describeColumn(session, table, column));
  tell(session, phrase('inspect.rows', { seen, used, aside: seen - used, reasons: reasonsOf(aside) }));
}

/** "C  Vốn phân bổ / Vốn đầu tư → Kinh phí bố trí, vốn đầu tư, triệu đồng, kiểu Việt Nam". */
function describeColumn(session: Session, table: Table, column: TableColumn): Text {
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
  const isWhole =
    isDecided.meaning && isDecided.unit === (unit !== undefined) && isDecided.style === (style !== undefined);
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
    ...(style === undefined
      ? []
      : [phrase(`number-style.${style.style}`), ...by(isDecided.style && !isWhole)]),
    ...(style?.provedBy === undefined ? [] : [phrase('inspect.proved', { rows: listed(style.provedBy) })]),
    ...by(isWhole),
  ];
  const proof = table.dates.get(column.column);
  if (proof?.order === 'month-first') {
    facts.push(phrase('inspect.month-first'), phrase('inspect.proved', { rows: listed(proof.monthFirst) }));
  }
  return phrase('inspect.column', {
    letter,
    title: column.title,
    facts: facts.map((fact) => say(session.language, fact)).join(' · '),
  });
}

function listed(rows: readonly number[]): string {
  return rows.slice(0, 5).join(', ');
}

function reasonsOf(aside: Readonly<Record<string, number | undefined>>): Text {
  const items = Object.entries(aside).map(
    ([reason, count]): Text =>
      phrase('report.what-count', { what: { key: `aside.${reason}` as MessageKey }, count: count ?? 0 }),
  );
  return items.length === 0 ? '–' : phrase('report.list', { items: { as: 'list', value: items } });
}
