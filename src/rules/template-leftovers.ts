import { type Phrase, phrase } from '../language/phrase.ts';
import { placeOf, type Table } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import { defineRule } from './rule.ts';

type Kind = 'sample' | 'instruction' | 'blank';

/** "Nguyễn Văn A", whom no decision ever commended. */
const SAMPLE_PERSON = /(^|[^\p{L}])(nguyễn|trần|lê|phạm|hoàng) (văn|thị) [a-e]([^\p{L}]|$)/u;
/** "[nhập số liệu]", "<tên đơn vị>", "(ghi rõ …)" with nothing behind it. */
const INSTRUCTION =
  /[[<{](nhập|điền|ghi|chọn|tên|số|enter|type|select|insert)(?![\p{L}\d])[^\]>}]*[\]>}]|\((nhập|điền|ghi rõ|chọn|nêu rõ|enter|specify)(?![\p{L}\d])[^)]*\)[\s:.…_]*$/u;
/** Nothing but dots, dots to write on at the end, or a document number whose number is dots; a form says "xxx" too. */
const BLANK =
  /^(\.{3,}|…+|_{3,}|x{3,})$|(\.{4,}|…{2,}|_{4,})$|(^|[\s:])(\.{2,}|…+|_{2,})\s*\/\s*(qđ|qd|bc|tb|kh|tt|cv|nq|\p{L}{2,})/u;

/** The form's own examples, instructions and dotted lines in rows that count. Titles are not looked at: dots there are for the pen. */
export const templateLeftovers = defineRule({
  code: 'template-leftovers',
  version: 2,
  severity: 'query',
  parameters: { words: { default: ['ví dụ', 'vd:', 'dòng mẫu', 'số liệu mẫu', 'example', 'sample'] } },
  watchRows({ ledger, parameters: { words } }) {
    const marks = words.map((word) => matchKey(word));
    const tables = new Map(ledger.tables.map((table) => [table, notedOf(table)]));
    return {
      see({ table, row: { row, kind: rowKind, cells } }) {
        const noted = tables.get(table);
        if (rowKind !== 'data' || noted === undefined) return;
        for (const [index, { kind, text }] of cells.entries()) {
          const what = kind === 'text' && !noted.figures.has(index + 1) ? kindOf(text, marks) : undefined;
          if (what === undefined) continue;
          const known = noted.found.get(what) ?? [];
          noted.found.set(what, known);
          known.push({ at: placeOf(table, row, index + 1), text: text.trim() });
        }
      },
      *tell() {
        for (const [table, { found }] of tables) {
          for (const [kind, cells] of found) {
            const [first, ...related] = cells;
            if (first === undefined) continue;
            yield {
              finding: {
                rule: 'template-leftovers',
                at: first.at,
                related: related.map(({ at }) => at),
                ...(table.unit === undefined ? {} : { unit: table.unit.id }),
                dataset: table.dataset,
                value: first.text,
                params: { value: first.text, what: describe(kind, cells.length) },
              },
            };
          }
        }
      },
    };
  },
});

interface Leftover {
  readonly at: Location;
  readonly text: string;
}

/** What was left in the rows of a table, by kind. Cells of figures are read by others, who ask about all that is no number. */
interface Noted {
  readonly figures: ReadonlySet<number>;
  readonly found: Map<Kind, Leftover[]>;
}

function notedOf({ columns }: Table): Noted {
  const figures = columns.flatMap(({ column, definition }) =>
    ['text', 'choice', undefined].includes(definition?.kind) ? [] : [column],
  );
  return { figures: new Set(figures), found: new Map() };
}

function kindOf(text: string, marks: readonly string[]): Kind | undefined {
  const key = matchKey(text);
  if (marks.some((mark) => startsWith(key, mark)) || SAMPLE_PERSON.test(key)) return 'sample';
  const printed = text.normalize('NFC').toLowerCase().trim();
  if (INSTRUCTION.test(printed)) return 'instruction';
  return BLANK.test(printed) ? 'blank' : undefined;
}

/** As a word: "ví dụ 1" begins with "ví dụ", "ví dụng" does not. */
function startsWith(key: string, mark: string): boolean {
  return key.startsWith(mark) && !/^[\p{L}\d]/u.test(key.slice(mark.length));
}

function describe(kind: Kind, count: number): Phrase {
  switch (kind) {
    case 'sample':
      return phrase('leftover.sample', { count });
    case 'instruction':
      return phrase('leftover.instruction', { count });
    case 'blank':
      return phrase('leftover.blank', { count });
  }
}
