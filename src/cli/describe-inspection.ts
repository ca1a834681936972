import type { MessageKey } from '../language/catalogue.ts';
import { type Param, phrase, type Text } from '../language/phrase.ts';
import type { RowAccount } from '../records/account.ts';
import { bothReadings, type ColumnStyle, readsOnlyIn } from '../records/cells/decide-style.ts';
import type { Table } from '../records/ledger.ts';

/** How the numbers of a table are stored and written, and by what, said once; columns say only what is not as declared. */
export function describeNumbers(table: Table, declared: ColumnStyle['style']): Text | undefined {
  const columns = [...table.styles.keys()];
  const used = new Set<ColumnStyle['style']>();
  let stored = 0;
  let typed = 0;
  let proved = 0;
  let open = 0;
  let unread = 0;
  for (const { cells, numbers } of table.rows) {
    for (const column of columns) {
      const cell = cells[column - 1];
      if (!numbers.has(column)) {
        if (/\d/.test(cell?.text ?? '')) unread += 1;
        continue;
      }
      if (cell?.kind !== 'text') {
        stored += 1;
        continue;
      }
      const style = table.styles.get(column)?.style ?? declared;
      typed += 1;
      used.add(style);
      if (readsOnlyIn(cell.text) === style) proved += 1;
      else if (bothReadings(cell.text) !== undefined) open += 1;
    }
  }
  if (columns.length === 0) return undefined;
  if (stored + typed === 0)
    return unread === 0 ? phrase('inspect.numbers-none') : phrase('inspect.numbers-unread', { unread });
  if (typed === 0) return phrase('inspect.numbers-stored', { stored });
  const read =
    proved + open === 0
      ? phrase('inspect.typed-alike', { typed })
      : phrase('inspect.typed', { typed, style: namesOf(used), why: whyRead(table, proved, open) });
  return stored === 0
    ? phrase('inspect.numbers-typed', { read })
    : phrase('inspect.numbers-both', { stored, read });
}

function namesOf(styles: ReadonlySet<ColumnStyle['style']>): Text {
  const names = [...styles].sort().map((style): Text => phrase(`number-style.${style}`));
  return phrase('report.list', { items: { as: 'list', value: names } });
}

/** The texts themselves where they allow one style only; else who chose it, and for how many it matters. */
function whyRead({ columns }: Table, proved: number, open: number): Text {
  if (proved > 0) return phrase('inspect.numbers-proved', { proved });
  const isDecided = columns.some(({ mapping }) => mapping?.numbers !== undefined);
  return isDecided ? phrase('inspect.numbers-decided') : phrase('inspect.numbers-declared', { open });
}

/** "dòng tổng: 12, 18–20", for every reason. */
export function describeAside({ rowsAside }: RowAccount): Text {
  return reasons(rowsAside, (rows) => spansOf(rows));
}

/** "số thứ tự: 5 ô", for every reason. */
export function describeNumbersAside(aside: Readonly<Record<string, number | undefined>>): Text {
  return reasons(aside, (count) => phrase('inspect.cells', { count }));
}

function reasons<T>(aside: Readonly<Record<string, T | undefined>>, told: (of: T) => Param): Text {
  const items = Object.entries(aside).flatMap(([reason, of]): Text[] =>
    of === undefined
      ? []
      : [phrase('inspect.aside', { what: { key: `aside.${reason}` as MessageKey }, which: told(of) })],
  );
  return phrase('report.list', { items: { as: 'list', value: items } });
}

/** The rows that stand in no account of what was set aside. */
export function usedRows({ table, rowsAside }: RowAccount): string {
  const aside = new Set(Object.values(rowsAside).flat());
  return spansOf(table.rows.map(({ row }) => row).filter((row) => !aside.has(row)));
}

/** More spans than these tell nobody where to look. */
const MOST_SPANS = 6;

/** 1, 2, 3, 7 → "1–3, 7". */
export function spansOf(rows: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open?.last === row - 1) open.last = row;
    else spans.push({ first: row, last: row });
  }
  const words = spans.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  return [...words.slice(0, MOST_SPANS), ...(words.length > MOST_SPANS ? ['…'] : [])].join(', ');
}
