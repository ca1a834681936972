import type { SourceDocument } from '../intake/sheet.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { phrase, type Text } from '../language/phrase.ts';
import type { RowAccount } from '../records/account.ts';
import type { ColumnStyle } from '../records/decide-style.ts';
import type { Table } from '../records/ledger.ts';

const DELIMITERS: Readonly<Record<string, MessageKey>> = {
  ';': 'inspect.semicolon',
  ',': 'inspect.comma',
  '\t': 'inspect.tab',
};

/** The kind of file; of text also its encoding and what stands between its fields. */
export function describeFormat({ format, encoding, delimiter }: SourceDocument): Text[] {
  const between = delimiter === undefined ? undefined : DELIMITERS[delimiter];
  return [
    format,
    ...(encoding === undefined ? [] : [phrase('inspect.encoding', { encoding: encoding.toUpperCase() })]),
    ...(delimiter === undefined
      ? []
      : [phrase('inspect.delimiter', { delimiter: between === undefined ? delimiter : { key: between } })]),
  ];
}

/** How the numbers of a table are stored and written, said once; columns say only what is not as declared. */
export function describeNumbers(table: Table, declared: ColumnStyle['style']): Text | undefined {
  const columns = [...table.styles.keys()];
  const used = new Set<ColumnStyle['style']>();
  let stored = 0;
  let typed = 0;
  for (const { cells, numbers } of table.rows) {
    for (const column of columns) {
      if (!numbers.has(column)) continue;
      if (cells[column - 1]?.kind !== 'text') {
        stored += 1;
        continue;
      }
      typed += 1;
      used.add(table.styles.get(column)?.style ?? declared);
    }
  }
  const styles = [...used].sort().map((style): Text => phrase(`number-style.${style}`));
  const style = phrase('report.list', { items: { as: 'list', value: styles } });
  if (stored + typed === 0) return undefined;
  if (typed === 0) return phrase('inspect.numbers-stored', { stored });
  return stored === 0
    ? phrase('inspect.numbers-typed', { typed, style })
    : phrase('inspect.numbers-both', { stored, typed, style });
}

/** "dòng tổng: 12, 18–20", for every reason. */
export function describeAside({ rowsAside }: RowAccount): Text {
  const items = Object.entries(rowsAside).map(
    ([reason, rows = []]): Text =>
      phrase('inspect.rows-of', { what: { key: `aside.${reason}` as MessageKey }, rows: spansOf(rows) }),
  );
  return items.length === 0 ? '–' : phrase('report.list', { items: { as: 'list', value: items } });
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
