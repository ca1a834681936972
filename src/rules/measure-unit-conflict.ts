import type { MoneyScale } from '../quantity/money-scale.ts';
import { type DataRecord, placeOf, type Table, type TableColumn } from '../records/ledger.ts';
import { defineRule } from './rule.ts';

const PLANS: readonly string[] = ['planned', 'registered'];
const RESULTS: readonly string[] = ['actual', 'estimate'];

/** A plan in another measure unit than its result: cells that name a unit of their own are found where they are read, titles here. */
export const measureUnitConflict = defineRule({
  code: 'measure-unit-conflict',
  version: 1,
  severity: 'error',
  *check({ ledger }) {
    for (const [table, records] of byTable(ledger.records.targets)) {
      const plan = columnInMoney(table, PLANS);
      const result = columnInMoney(table, RESULTS);
      if (plan === undefined || result === undefined || plan.moneyUnit === result.moneyUnit) continue;
      yield {
        finding: {
          rule: 'measure-unit-conflict',
          at: placeOf(table, table.header.bottom, result.column),
          related: [placeOf(table, table.header.bottom, plan.column)],
          ...(records[0] === undefined ? {} : { unit: records[0].unit }),
          dataset: 'targets',
          column: result.title,
          value: result.title,
          params: {
            column: result.title,
            value: { key: `choice.money_unit.${result.moneyUnit}` },
            unit: { key: `choice.money_unit.${plan.moneyUnit}` },
          },
        },
        excludes: records.map((record) => ({ record, fields: RESULTS })),
      };
    }
  },
});

function byTable(records: Iterable<DataRecord<'targets'>>): Map<Table, DataRecord<'targets'>[]> {
  const tables = new Map<Table, DataRecord<'targets'>[]>();
  for (const record of records) {
    const others = tables.get(record.table);
    if (others === undefined) tables.set(record.table, [record]);
    else others.push(record);
  }
  return tables;
}

function columnInMoney(
  { columns }: Table,
  fields: readonly string[],
): (TableColumn & { readonly moneyUnit: MoneyScale }) | undefined {
  const found = columns.find(
    ({ field = '', moneyUnit }) => fields.includes(field) && moneyUnit !== undefined,
  );
  return found?.moneyUnit === undefined ? undefined : { ...found, moneyUnit: found.moneyUnit };
}
