import type { List } from '../lists/list.ts';
import type { DataRecord, Ledger, Table } from '../records/ledger.ts';
import { placeOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { defineRule } from './rule.ts';

/** "Danh sách 09 đơn vị" above a list of eight. What a title counts beside what stands below it. */
export const statedCount = defineRule({
  code: 'stated-count',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    for (const tables of tablesBySheet(ledger)) {
      const [first] = tables as [Table];
      const stated = tables.flatMap(statementsIn);
      for (const noun of new Set(stated.map((each) => each.noun))) {
        const same = stated.filter((each) => each.noun === noun);
        const [statement] = same;
        const listed = COUNTED[noun](ledger, tables, stated.length === 1);
        if (statement === undefined || listed === undefined || same.some(({ count }) => count === listed))
          continue;
        yield {
          finding: {
            rule: 'stated-count',
            at: placeOf(first, statement.row, statement.column),
            ...(first.unit === undefined ? {} : { unit: first.unit.id }),
            dataset: first.dataset,
            value: statement.text,
            params: { stated: statement.count, listed, noun: { key: `stated.${noun}` } },
          },
        };
      }
    }
  },
});

type Noun = 'units' | 'movements' | 'targets' | 'collective' | 'individual' | 'household';

interface Statement {
  readonly noun: Noun;
  readonly count: number;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** "7/9 đơn vị" and "32 chỉ tiêu đạt" count some of the list; "Cụm thi đua số 2" counts nothing. */
const STATED =
  /(?<![\d/.,]|(?:cụm|khối)(?: thi đua)? số )(?<![\d/.,]\s)(\d{1,4}) (đơn vị|thành viên|tỉnh|phong trào|chỉ tiêu|tập thể|cá nhân|hộ gia đình)(?!\p{L})(?! (?:thi đua )?(?:đã |chưa |không |được |cơ bản )?(?:đạt|vượt|hoàn thành|trực thuộc|tiêu biểu))/gu;

const NOUNS: Readonly<Record<string, Noun>> = {
  'đơn vị': 'units',
  'thành viên': 'units',
  tỉnh: 'units',
  'phong trào': 'movements',
  'chỉ tiêu': 'targets',
  'tập thể': 'collective',
  'cá nhân': 'individual',
  'hộ gia đình': 'household',
};

function statementsIn({ titles }: Table): Statement[] {
  return titles.flatMap(({ text, row, column }) =>
    [...matchKey(text).matchAll(STATED)].flatMap(([, count, word = '']): Statement[] => {
      const noun = NOUNS[word];
      return noun === undefined ? [] : [{ noun, count: Number(count), text, row, column }];
    }),
  );
}

type Counter = (ledger: Ledger, tables: readonly Table[], isAlone: boolean) => number | undefined;

/** How many a list names; undefined where it is no list of that. */
const COUNTED: Readonly<Record<Noun, Counter>> = {
  units: (_, tables) => {
    const names = new Set(tables.flatMap(unitsNamed));
    return names.size < 2 ? undefined : names.size;
  },
  movements: ({ records }, tables) => {
    const names = within(records.movements, tables).flatMap(({ values }) => values.movement ?? []);
    return names.length === 0 ? undefined : new Set(names.map((name) => matchKey(name))).size;
  },
  targets: ({ records }, tables) => within(records.targets, tables).length || undefined,
  collective: recipients('collective'),
  individual: recipients('individual'),
  household: recipients('household'),
};

function unitsNamed({ columns, rows }: Table): string[] {
  const column = columns.find(({ field }) => field === 'unit')?.column ?? 0;
  const texts = rows.flatMap(({ kind, cells }) => (kind === 'data' ? (cells[column - 1]?.text ?? '') : ''));
  return texts.filter((text) => text.trim() !== '').map((text) => matchKey(text));
}

/** A list of names says of each what it is; where none does, a title that counts one kind only means them all. */
function recipients(type: 'collective' | 'individual' | 'household'): Counter {
  return ({ records }, tables, isAlone) => {
    const named = within(records.commendations, tables).filter(
      ({ values }) => values.recipient !== undefined,
    );
    const typed = named.filter(({ values }) => values.recipient_type !== undefined);
    if (named.length === 0) return undefined;
    if (typed.length === 0 && isAlone) return named.length;
    if (typed.length < named.length) return undefined;
    return typed.filter(({ values }) => values.recipient_type === type).length;
  };
}

function within<R extends DataRecord>(records: List<R>, tables: readonly Table[]): R[] {
  return records.filter(({ table }) => tables.includes(table));
}

/** Tables of one dataset on one sheet are parts of one list, as on printed pages. */
function tablesBySheet({ tables }: Ledger): Table[][] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = JSON.stringify([table.file, table.sheet, table.dataset]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [table]);
    else group.push(table);
  }
  return [...groups.values()];
}
