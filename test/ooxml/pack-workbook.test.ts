import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWorkbook } from '../../src/ooxml/pack-workbook.ts';
import { formats } from '../../src/ooxml/packed-workbook.ts';
import { unpackWorkbook } from '../../src/ooxml/unpack-workbook.ts';
import type { CellRange, ColumnRange, Workbook } from '../../src/ooxml/workbook.ts';

const column = fc.integer({ min: 1, max: 16_384 });
const formula = fc.constant(true as const);
const text = fc.string({ unit: 'binary', maxLength: 12 });
const runs = fc.array(fc.record({ end: fc.nat(), font: fc.nat() }), { minLength: 1, maxLength: 2 });
const place = { column, formula };
const optional = { noNullPrototype: true };

const cell = fc.oneof(
  fc.record(
    { ...place, kind: fc.constant('text' as const), text, font: fc.integer({ min: 1, max: 9 }), runs },
    { ...optional, requiredKeys: ['column', 'kind', 'text'] },
  ),
  fc.record(
    {
      ...place,
      kind: fc.constant('number' as const),
      text,
      format: fc.constantFrom(...formats),
      pattern: text,
    },
    { ...optional, requiredKeys: ['column', 'kind', 'text', 'format'] },
  ),
  fc.record(
    { ...place, kind: fc.constant('date' as const), iso: text, serial: text },
    { ...optional, requiredKeys: ['column', 'kind', 'iso'] },
  ),
  fc.record(
    { ...place, kind: fc.constant('truth' as const), value: fc.boolean() },
    { ...optional, requiredKeys: ['column', 'kind', 'value'] },
  ),
  fc.record(
    { ...place, kind: fc.constant('fault' as const), code: text },
    { ...optional, requiredKeys: ['column', 'kind', 'code'] },
  ),
  fc.record({ column, kind: fc.constant('unresolved' as const), formula: text }, optional),
);

const row = fc.record(
  {
    row: fc.integer({ min: 1, max: 1_048_576 }),
    hidden: fc.boolean(),
    cells: fc.array(cell, { maxLength: 5 }),
  },
  optional,
);
const sheet = fc.record(
  {
    name: text,
    state: fc.constantFrom('visible' as const, 'hidden' as const),
    rows: fc.array(row, { maxLength: 4 }),
    merges: fc.constant<CellRange[]>([{ top: 1, left: 1, bottom: 2, right: 2 }]),
    hiddenColumns: fc.constant<ColumnRange[]>([{ first: 1, last: 2 }]),
  },
  optional,
);

describe('packWorkbook', () => {
  it('loses nothing on the way to another process', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const workbook: Workbook = { date1904: true, sheets, otherSheets: [], fonts: ['', '.VnTime'] };
        expect(unpackWorkbook(deserialize(serialize(packWorkbook(workbook))))).toEqual(workbook);
      }),
    );
  });
});
