import * as SheetJS from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompoundFile } from '../../src/foreign/xls/compound-file.ts';
import { findReason, fixture, placesOf, read, readRows } from './reading.ts';

type Value = string | number | boolean | null;
type Kind = 'biff8' | 'xlsb' | 'biff5';

function write(rows: readonly (readonly Value[])[], bookType: Kind = 'biff8', date1904 = false): Buffer {
  const workbook = SheetJS.utils.book_new();
  workbook.Workbook = { WBProps: { date1904 } };
  SheetJS.utils.book_append_sheet(workbook, SheetJS.utils.aoa_to_sheet(rows.map((row) => [...row])), 'S1');
  return SheetJS.write(workbook, { type: 'buffer', bookType }) as Buffer;
}

/** Changes the first record of a type in the stream, in place; `edit` gets its data. */
function editRecord(bytes: Buffer, type: number, edit: (data: Buffer, head: Buffer) => void): Buffer {
  const stream = new CompoundFile(bytes).read('Workbook') ?? new CompoundFile(bytes).read('Book');
  if (stream === undefined) throw new Error('no stream');
  const base = bytes.indexOf(stream.subarray(0, 40));
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    if (stream.readUInt16LE(at) !== type) continue;
    const place = base + at;
    edit(
      bytes.subarray(place + 4, place + 4 + stream.readUInt16LE(at + 2)),
      bytes.subarray(place, place + 4),
    );
    return bytes;
  }
  throw new Error(`no record ${type}`);
}

describe('an .xls workbook', () => {
  it('gives back any table that SheetJS writes, in .xls and .xlsb', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aBđệ ượ&<"\n0,.'), minLength: 1, maxLength: 12 });
    const number = fc
      .oneof(
        fc.integer(),
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .filter((n) => n === 0 || (Math.abs(n) > 1e-100 && Math.abs(n) < 1e100)),
      )
      .map((n) => n + 0);
    const value: fc.Arbitrary<Value> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
    const table = fc.array(fc.array(value, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom<Kind>('biff8', 'xlsb'), async (rows, kind) => {
        const places: Record<string, string> = {};
        rows.forEach((values, row) => {
          values.forEach((stored, column) => {
            const type = { string: 'text', number: 'general', boolean: 'truth' }[typeof stored as 'string'];
            if (stored !== null) places[`${row + 1}:${column + 1}`] = `${type} ${stored}`;
          });
        });
        expect(placesOf((await read(write(rows, kind))).sheets[0])).toEqual(places);
      }),
      { numRuns: 100 },
    );
  });

  it.each<Kind>(['biff8', 'xlsb'])('counts days from 1904 where %s says so', async (kind) => {
    const sheet = SheetJS.utils.aoa_to_sheet([[1000]]);
    sheet['A1'] = { t: 'n', v: 1000, z: 'dd/mm/yyyy' };
    const workbook = { SheetNames: ['S1'], Sheets: { S1: sheet }, Workbook: { WBProps: { date1904: true } } };
    const bytes = SheetJS.write(workbook, { type: 'buffer', bookType: kind }) as Buffer;
    expect(await readRows(bytes)).toEqual([['date 1906-09-27']]);
  });

  it('reads letters of BIFF5 by the code page', async () => {
    const bytes = write([['Ha Noi']], 'biff5');
    const at = bytes.indexOf('Ha Noi');
    Buffer.from([0x48, 0x61, 0xf2, 0x20, 0xd0, 0xf0]).copy(bytes, at);
    editRecord(bytes, 0x42, (data) => data.writeUInt16LE(1258));
    expect((await readRows(bytes))[0]?.[0]?.normalize('NFC')).toBe('text Hạ Đđ');
    editRecord(bytes, 0x42, (data) => data.writeUInt16LE(874));
    expect(await findReason(bytes)).toBe('unsupported-encoding');
  });

  it('asks for a formula that was never calculated, and keeps a result of zero', async () => {
    const bytes = Buffer.from(fixture('table-libreoffice.xls'));
    expect(placesOf((await read(bytes)).sheets[0])['11:3']).toBe('general 0');
    const stream = new CompoundFile(bytes).read('Workbook') ?? Buffer.alloc(0);
    const base = bytes.indexOf(stream.subarray(0, 40));
    for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
      const isZero = stream.readUInt16LE(at) === 6 && stream.readDoubleLE(at + 10) === 0;
      if (isZero) bytes.writeUInt16LE(3, base + at + 4 + 14);
    }
    expect(placesOf((await read(bytes)).sheets[0])['11:3']).toBe('unresolved ');
  });

  it('does not follow damaged formulas, whose results are stored', async () => {
    const bytes = Buffer.from(fixture('table-libreoffice.xls'));
    const expected = placesOf((await read(bytes)).sheets[0]);
    const stream = new CompoundFile(bytes).read('Workbook') ?? Buffer.alloc(0);
    const base = bytes.indexOf(stream.subarray(0, 40));
    for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
      if (stream.readUInt16LE(at) === 6) bytes.writeUInt16LE(0xfff0, base + at + 24);
    }
    expect(placesOf((await read(bytes)).sheets[0])).toEqual(expected);
  });

  it.each([0x0206, 0x0406])(
    'is refused with a formula of an older format, which SheetJS never ends reading',
    async (type) => {
      const bytes = editRecord(write([[1.5, 2.5, 'x']]), 0x0203, (_, head) => head.writeUInt16LE(type));
      expect(await findReason(bytes)).toBe('damaged');
    },
  );

  it('is refused with a password, and where the two readers do not agree', async () => {
    const locked = editRecord(write([[1]]), 0x0042, (_, head) => head.writeUInt16LE(0x2f));
    expect(await findReason(locked)).toBe('password-protected');
    const lost = editRecord(write([[1.5]]), 0x0085, (data) => data.writeUInt32LE(9));
    expect(await findReason(lost)).toBe('damaged');
    const wrong = editRecord(Buffer.from(fixture('table-libreoffice.xls')), 0x00fd, (data) =>
      data.writeUInt32LE(999, 6),
    );
    expect(await findReason(wrong)).toBe('damaged');
    const twice = editRecord(write([[1.5, 2.5]]), 0x0203, (data) => data.writeUInt16LE(1, 2));
    expect(await findReason(twice)).toBe('bad-reference');
    const old = editRecord(write([[1]]), 0x0809, (data) => data.writeUInt16LE(0x0400));
    expect(await findReason(old)).toBe('old-xls');
  });

  it.each(['table-libreoffice.xls', 'table-sheetjs.xlsb', 'table-libreoffice.ods'])(
    '%s is refused when it is cut',
    async (name) => {
      const bytes = fixture(name);
      const whole = JSON.stringify(await read(bytes));
      for (let part = 1; part < 16; part++) {
        const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 16));
        const reason = await findReason(cut);
        if (reason === 'read') expect(JSON.stringify(await read(cut))).toBe(whole);
        else expect(['truncated', 'damaged']).toContain(reason);
      }
    },
  );

  it.each(['table-libreoffice.xls', 'table-sheetjs.xls'])(
    '%s never throws when bytes are changed',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(255), async (place, byte) => {
          const bytes = fixture(name);
          bytes[512 + (place % (bytes.length - 512))] = byte;
          expect(typeof (await findReason(bytes))).toBe('string');
        }),
        { numRuns: 60 },
      );
    },
  );
});
