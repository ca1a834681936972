import type { MessageKey } from '../language/catalogue.ts';
import { phrase, type Text } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { ColumnStyle } from '../records/cells/decide-style.ts';
import type { Table, TableColumn } from '../records/ledger.ts';
import { columnLetters } from '../source/location.ts';
import { isLeftOut } from '../workspace/mapping.ts';
import { spansOf } from './describe-inspection.ts';
import type { Session } from './session.ts';

/** "C  Vốn phân bổ / Vốn đầu tư → Kinh phí bố trí, vốn đầu tư, triệu đồng"; the number style only where it is not the declared one. */
export function describeColumn(
  session: Session,
  table: Table,
  column: TableColumn,
  declared: ColumnStyle['style'],
  claimed: ReadonlySet<number>,
): Text {
  const { field, members, definition, moneyUnit, isTotal, isOfWhich, readAs, mapping } = column;
  const letter = columnLetters(column.column);
  if (mapping !== undefined && isLeftOut(mapping))
    return phrase('inspect.column-left-out', { letter, title: column.title });
  if (field === undefined) {
    const isClaimed = claimed.has(column.column);
    return phrase(isClaimed ? 'inspect.column-ambiguous' : 'inspect.column-unknown', {
      letter,
      title: column.title,
    });
  }
  const isCommon = field === 'no' || field === 'unit';
  const style = table.styles.get(column.column);
  const isMoney = definition?.kind === 'money';
  const isCaptioned = mapping?.moneyUnit === undefined && moneyUnit === table.caption?.moneyUnit;
  const unit = isMoney && !isCaptioned ? moneyUnit : undefined;
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
    ...(definition?.kind === 'percent' ? [phrase('inspect.rate')] : []),
    ...(isOfWhich ? [phrase('inspect.of-which')] : []),
    ...by(isDecided.meaning && !isWhole),
    ...(unit === undefined ? [] : [phrase(`choice.money_unit.${unit}`), ...by(isDecided.unit && !isWhole)]),
    ...(isMoney && moneyUnit === undefined && !hasUnitColumn(table)
      ? [phrase('inspect.money-unit-unknown')]
      : []),
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

/** Each row names the unit of its amounts. */
function hasUnitColumn({ columns }: Table): boolean {
  return columns.some(({ field }) => field === 'money_unit');
}
