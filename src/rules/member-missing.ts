import { placeOf, type Table } from '../records/ledger.ts';
import { sendersOf } from '../records/senders.ts';
import { expectedUnits } from '../workspace/expected-units.ts';
import { unitLabel } from '../workspace/workspace.ts';
import { clusterTables } from './cluster-tables.ts';
import { defineRule } from './rule.ts';

/** Below this part of the members a table is a list of some, not a table of the cluster. */
const MOST = 0.5;

/**
 * A table of the cluster without some of its members, though they sent something; who sent nothing at all, or nothing of what is
 * required, is told as that. A list of awards names those that have some, and says so by having no total.
 */
export const memberMissing = defineRule({
  code: 'member-missing',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    if (workspace.isPartial) return;
    const expected = expectedUnits(workspace);
    const senders = sendersOf(ledger);
    for (const [named, tables] of tablesByNames(clusterTables(ledger))) {
      const [table] = tables as [Table];
      const { dataset } = table;
      const isList =
        dataset === 'commendations' && tables.every(({ rows }) => rows.every(({ kind }) => kind === 'data'));
      if (isList || named.size <= expected.length * MOST) continue;
      const reporting = new Set(ledger.records[dataset].map(({ unit }) => unit));
      const isTold = (id: string): boolean =>
        !senders.has(id) || (workspace.settings.required[dataset] && !reporting.has(id));
      const missing = expected.filter(({ id }) => !named.has(id) && !isTold(id));
      if (missing.length === 0) continue;
      yield {
        finding: {
          rule: 'member-missing',
          at: placeOf(table, table.header.top),
          ...(table.unit === undefined ? {} : { unit: table.unit.id }),
          dataset,
          params: {
            named: expected.filter(({ id }) => named.has(id)).length,
            expected: expected.length,
            units: { as: 'list', value: missing.map((unit) => unitLabel(unit)) },
          },
        },
      };
    }
  },
});

/** Tables of one dataset in one file make up one list of the cluster. */
function tablesByNames(tables: ReadonlyMap<Table, ReadonlySet<string>>): [ReadonlySet<string>, Table[]][] {
  const groups = new Map<string, [Set<string>, Table[]]>();
  for (const [table, named] of tables) {
    const key = JSON.stringify([table.file, table.dataset]);
    const group = groups.get(key) ?? [new Set<string>(), []];
    groups.set(key, group);
    for (const id of named) group[0].add(id);
    group[1].push(table);
  }
  return [...groups.values()];
}
