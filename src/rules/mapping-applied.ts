import { type Phrase, phrase, type Text } from '../language/phrase.ts';
import type { Ledger, Table } from '../records/ledger.ts';
import { MAPPINGS_FILE } from '../workspace/mapping.ts';
import { unitLabel } from '../workspace/workspace.ts';
import { defineRule } from './rule.ts';

/** One note for each file that is read as a person decided, with the decisions. */
export const mappingApplied = defineRule({
  code: 'mapping-applied',
  version: 1,
  severity: 'note',
  *check({ ledger }) {
    for (const file of ledger.files) {
      const decisions = decisionsFor(file, ledger);
      if (decisions.length === 0) continue;
      const { file: name, unit } = file.submission;
      yield {
        finding: {
          rule: 'mapping-applied',
          at: { file: name },
          ...(unit === undefined ? {} : { unit: unit.id }),
          params: { decisions: { as: 'list', value: decisions } },
        },
      };
    }
  },
});

function decisionsFor({ submission, document }: Ledger['files'][number], ledger: Ledger): Text[] {
  const { file, mapping, unit, unitBy } = submission;
  if (mapping === undefined || document === undefined) return [];
  const { encoding } = mapping;
  const tables = ledger.tables.filter((table) => table.file === file && isDecided(table));
  const aside = ledger.unusedSheets.filter((each) => each.file === file);
  return [
    ...(encoding !== undefined && document.format === 'csv'
      ? [phrase('mapping.applied.encoding', { encoding })]
      : []),
    ...(unit !== undefined && unitBy === MAPPINGS_FILE
      ? [phrase('mapping.applied.unit', { unit: unitLabel(unit) })]
      : []),
    ...tables.map((table) => onSheet(table, describeTable(table))),
    ...aside.flatMap((each) =>
      each.leftOut === undefined
        ? []
        : [onSheet(each, phrase('mapping.applied.left-out', { reason: each.leftOut }))],
    ),
  ];
}

function describeTable(table: Table): Phrase {
  return phrase('mapping.applied.table', {
    dataset: { key: `dataset.${table.dataset}` },
    row: String(table.header.top),
    count: decidedColumns(table),
  });
}

/** Text files have no sheets. */
function onSheet({ sheet }: { readonly sheet?: string }, what: Phrase): Text {
  return sheet === undefined ? what : phrase('mapping.applied.on-sheet', { sheet, what });
}

function isDecided(table: Table): boolean {
  const { dataset, header } = table.mapping ?? {};
  return dataset !== undefined || header !== undefined || decidedColumns(table) > 0;
}

function decidedColumns({ columns }: Pick<Table, 'columns'>): number {
  return columns.filter(({ mapping }) => mapping !== undefined).length;
}
