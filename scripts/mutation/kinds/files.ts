import { Buffer } from 'node:buffer';
import { allRecords } from '../../../src/records/ledger.ts';
import { encode } from '../../../test/intake/text/encode.ts';
import type { Chance } from '../../corpus/mutate.ts';
import type { Batch } from '../batch.ts';
import type { DraftFile } from '../draft.ts';
import type { Family, Fault, Kind, Place } from '../kind.ts';
import { digitsOf, nameOf, pick, readSpot, setCell, spotsIn, withDigits } from '../spots.ts';
import { csvText } from '../write-draft.ts';

type Format = 'csv' | 'xlsx';

const filesOf = (batch: Batch, format?: Format): string[] =>
  batch.files.filter((name) => format === undefined || name.endsWith(`.${format}`));

/** Whose file it is, by what was read of it. */
function unitsOf(batch: Batch, file: string): string[] {
  const own = batch.tables.flatMap(({ file: each, unit }) =>
    each === file && unit !== undefined ? [unit.id] : [],
  );
  const named = allRecords(batch.clean.ledger).flatMap(({ table, unit }) =>
    table.file === file ? [unit] : [],
  );
  return [...new Set([...own, ...named])];
}

/** What a missing file leaves out: its units’ datasets. */
function missing(batch: Batch, file: string, sheet?: string): Place[] {
  const tables = batch.tables.filter(
    (table) => table.file === file && (sheet === undefined || table.sheet === sheet),
  );
  return tables.flatMap((table) => [
    ...unitsOf(batch, file).flatMap((unit) => [
      { unit, dataset: table.dataset },
      // Where it was all that a unit sent, the unit is said to have sent nothing.
      { unit, file: 'submissions' },
    ]),
    { file },
  ]);
}

/** Replaces the bytes of a file. */
function spoil(
  format: Format | undefined,
  change: (bytes: Buffer, chance: Chance, draft: DraftFile) => Buffer | undefined,
  words: string,
): Kind['inject'] {
  return (batch, chance) => {
    const name = pick(filesOf(batch, format), chance) ?? '';
    const draft = batch.edit(name);
    const bytes = change(Buffer.from(batch.bytesOf(name)), chance, draft);
    if (bytes === undefined) return undefined;
    draft.bytes = bytes;
    return { change: `${name}: ${words}`, places: [{ file: name }] };
  };
}

/** Another unit’s folder. */
function otherFolder(batch: Batch, file: string, chance: Chance): string | undefined {
  const own = unitsOf(batch, file);
  return pick(
    ['hai-son', 'phu-loc', 'van-dong', 'thanh-khe', 'an-binh', 'lam-giang'].filter(
      (unit) => !own.includes(unit),
    ),
    chance,
  );
}

const ending = (file: string): string => file.slice(file.lastIndexOf('.'));

export const files: Family = {
  title: 'Sheets and files',
  kinds: [
    {
      name: 'sheet-deleted',
      what: 'a sheet was not sent',
      inject: (batch, chance): Fault | undefined => {
        const table = pick(
          batch.tables.filter(({ file, sheet }) => sheet !== undefined && batch.edit(file).sheets.length > 1),
          chance,
        );
        if (table?.sheet === undefined) return undefined;
        const draft = batch.edit(table.file);
        draft.sheets = draft.sheets.filter(({ name }) => name !== table.sheet);
        return {
          change: `${table.file}: sheet ${table.sheet} is gone`,
          places: missing(batch, table.file, table.sheet),
        };
      },
    },
    {
      name: 'sheet-hidden',
      what: 'a sheet is hidden',
      inject: (batch, chance): Fault | undefined => {
        const table = pick(
          batch.tables.filter(({ file, sheet }) => sheet !== undefined && batch.edit(file).sheets.length > 1),
          chance,
        );
        if (table === undefined) return undefined;
        batch.sheet(table).isHidden = true;
        return {
          change: `${nameOf({ file: table.file, sheet: table.sheet })}: hidden`,
          places: [{ file: table.file, sheet: table.sheet }],
        };
      },
    },
    {
      name: 'sheet-emptied',
      what: 'the rows of a table were cleared, its header stayed',
      inject: (batch, chance): Fault | undefined => {
        const table = pick(batch.tables, chance);
        if (table === undefined) return undefined;
        const { rows } = batch.sheet(table);
        for (const { row } of table.rows) rows[row - 1] = [];
        return {
          change: `${nameOf({ file: table.file, sheet: table.sheet })}: emptied`,
          places: missing(batch, table.file, table.sheet),
        };
      },
    },
    {
      name: 'file-missing',
      what: 'a file was not sent',
      inject: (batch, chance): Fault => {
        const name = pick(batch.files, chance) ?? '';
        batch.remove(name);
        return { change: `${name} is gone`, places: missing(batch, name) };
      },
    },
    {
      name: 'file-cut-off',
      what: 'a workbook ends in the middle',
      inject: spoil(
        'xlsx',
        (bytes, chance) => bytes.subarray(0, Math.floor(bytes.length * (0.1 + chance(80) / 100))),
        'cut off',
      ),
    },
    {
      name: 'file-empty',
      what: 'a file without a byte',
      inject: spoil(undefined, () => Buffer.alloc(0), 'empty'),
    },
    {
      name: 'picture-as-table',
      what: 'a photograph of the paper under the name of a table',
      inject: spoil(
        undefined,
        (_, chance) =>
          Buffer.concat([
            Buffer.from('ffd8ffe000104a46494600010100', 'hex'),
            Buffer.from(Array.from({ length: 900 }, () => chance(256))),
          ]),
        'a JPEG',
      ),
    },
    {
      name: 'tcvn3',
      what: 'a CSV file in the old encoding TCVN3',
      noteIsEnough: 'what is read rightly asks for nothing; that it was decoded is said',
      inject: spoil('csv', (_, __, draft) => Buffer.from(encode(csvText(draft), 'tcvn3')), 'in TCVN3'),
    },
    {
      name: 'tcvn3-font',
      what: 'cells of a workbook in a font of TCVN3',
      noteIsEnough: 'what is read rightly asks for nothing; that it was decoded is said',
      inject: (batch, chance) => {
        const name = pick(filesOf(batch, 'xlsx'), chance) ?? '';
        const draft = batch.edit(name);
        const sheet = pick(draft.sheets, chance);
        if (sheet === undefined) return undefined;
        sheet.rows = sheet.rows.map((row) =>
          row.map((cell) => {
            if (cell?.kind !== 'text') return cell;
            return {
              kind: 'text',
              text: Buffer.from(encode(cell.text.normalize('NFC'), 'tcvn3')).toString('latin1'),
              font: '.VnTime',
            };
          }),
        );
        return {
          change: `${nameOf({ file: name, sheet: sheet.name })}: in .VnTime`,
          places: [{ file: name }],
        };
      },
    },
    {
      name: 'utf8-twice',
      what: 'a CSV file in UTF-8 that was taken for another encoding and saved again',
      noteIsEnough: 'what is read rightly asks for nothing; that it was decoded is said',
      inject: spoil(
        'csv',
        (_, __, draft) => Buffer.from(Buffer.from(csvText(draft)).toString('latin1')),
        'UTF-8 twice',
      ),
    },
    {
      name: 'letters-lost',
      what: 'Vietnamese letters were saved as question marks',
      inject: spoil(
        'csv',
        (_, __, draft) => Buffer.from(csvText(draft).replace(/[\u0100-\u1eff]/g, '?')),
        'letters became ?',
      ),
    },
    {
      name: 'quotes-broken',
      what: 'a quotation mark was opened and never closed',
      inject: (batch, chance) => {
        const name = pick(filesOf(batch, 'csv'), chance) ?? '';
        const draft = batch.edit(name);
        const lines = csvText(draft).split('\r\n');
        const at = 1 + chance(lines.length - 2);
        lines[at] = (lines[at] ?? '').replace(draft.delimiter, `${draft.delimiter}"`);
        draft.bytes = Buffer.from(lines.join('\r\n'));
        return { change: `${name}: a quotation mark in line ${at + 1}`, places: [{ file: name }] };
      },
    },
    {
      name: 'copied-for-another-unit',
      what: 'a file of one unit is sent as another unit’s as well',
      inject: (batch, chance) => {
        const name = pick(batch.files, chance) ?? '';
        const folder = otherFolder(batch, name, chance);
        if (folder === undefined) return undefined;
        const to = `submissions/${folder}/bản sao${ending(name)}`;
        const copy = batch.copy(name, to);
        copy.bytes = batch.bytesOf(name);
        return { change: `${name} → ${to} as well`, places: [{ file: to }, { file: name }] };
      },
    },
    {
      name: 'copied-in-place-of-own',
      what: 'a unit sends a file of another one instead of its own',
      inject: (batch, chance) => {
        const name = pick(filesOf(batch, 'csv'), chance) ?? '';
        const own = batch.tables.find(({ file }) => file === name);
        const victim = pick(
          batch.tables.filter(
            ({ file, dataset, unit }) =>
              file.endsWith('.csv') && dataset === own?.dataset && unit?.id !== own.unit?.id,
          ),
          chance,
        );
        if (victim === undefined) return undefined;
        batch.edit(victim.file).bytes = batch.bytesOf(name);
        return {
          change: `${victim.file}: the content of ${name}`,
          places: [{ file: victim.file }, { file: name }],
        };
      },
    },
    {
      name: 'renamed-to-another-unit',
      what: 'a file bears the name of another unit',
      inject: (batch, chance) => {
        const name =
          pick(
            filesOf(batch, 'xlsx').filter((file) => unitsOf(batch, file).length === 1),
            chance,
          ) ?? '';
        const folder = otherFolder(batch, name, chance);
        if (folder === undefined) return undefined;
        const to = `submissions/${folder}/Báo cáo.xlsx`;
        const copy = batch.copy(name, to);
        copy.bytes = batch.bytesOf(name);
        batch.remove(name);
        return { change: `${name} → ${to}`, places: [{ file: to }, ...missing(batch, name)] };
      },
    },
    {
      name: 'renamed-to-nobody',
      what: 'neither folder nor name of a file says whose it is',
      inject: (batch, chance) => {
        const name = pick(
          batch.files.filter((file) =>
            batch.tables.some(
              (table) =>
                table.file === file &&
                table.unit !== undefined &&
                table.titles.every(({ text: words }) => !words.startsWith('BAN DÂN TỘC')),
            ),
          ),
          chance,
        );
        if (name === undefined) return undefined;
        const to = `submissions/Book1${ending(name)}`;
        batch.copy(name, to).bytes = batch.bytesOf(name);
        batch.remove(name);
        return { change: `${name} → ${to}`, places: [{ file: to }] };
      },
    },
    {
      name: 'two-versions',
      what: 'a file comes a second time with one figure changed',
      noteIsEnough: 'a name that says which one is newer decides it, and that is said',
      inject: (batch, chance) => {
        const spot = pick(
          spotsIn(batch, {
            holding: ['count', 'money', 'quantity'],
            where: ({ table }) => table.unit !== undefined,
          }),
          chance,
        );
        if (spot === undefined) return undefined;
        const { file } = spot.table;
        const cell = readSpot(batch, spot);
        const digits = digitsOf(cell);
        if (cell === undefined || digits === undefined) return undefined;
        setCell(batch, spot, withDigits(cell, String(Number(digits) + 1)));
        const to = file.replace(/(\.\w+)$/, `${pick([' (2)', ' - sửa', ' mới'], chance)}$1`);
        batch.copy(file, to);
        return { change: `${file} → ${to} as well, with ${digits} + 1`, places: [{ file: to }, { file }] };
      },
    },
    {
      name: 'same-table-twice',
      what: 'a sheet stands twice in a workbook, the second time with other figures',
      inject: (batch, chance) => {
        const spot = pick(
          spotsIn(batch, { holding: ['count', 'money', 'quantity'], format: 'xlsx' }),
          chance,
        );
        const cell = spot && readSpot(batch, spot);
        const digits = digitsOf(cell);
        if (spot === undefined || cell === undefined || digits === undefined) return undefined;
        const draft = batch.edit(spot.table.file);
        const sheet = batch.sheet(spot.table);
        const copy = { ...sheet, name: `${sheet.name} (2)`, rows: sheet.rows.map((row) => [...row]) };
        const cells = copy.rows[spot.row.row - 1];
        if (cells !== undefined) cells[spot.column.column - 1] = withDigits(cell, String(Number(digits) + 1));
        draft.sheets.push(copy);
        return {
          change: `${spot.table.file}: ${copy.name} with ${digits} + 1`,
          places: [
            { file: draft.name, sheet: copy.name },
            { file: draft.name, sheet: sheet.name },
          ],
        };
      },
    },
    {
      name: 'table-of-last-year',
      what: 'the figures of last year are sent as those of this one, with totals that fit them',
      inject: (batch, chance) => {
        const table = pick(
          batch.tables.filter(({ dataset }) => dataset === 'movements'),
          chance,
        );
        if (table === undefined) return undefined;
        const fields = ['collectives', 'individuals', 'households'] as const;
        for (const field of fields) {
          let sum = 0;
          for (const spot of spotsIn(batch, { fields: [field], where: (each) => each.table === table })) {
            const now = batch.clean.ledger.records.movements.find(
              (record) => record.table === table && record.row === spot.row,
            );
            const last = batch.before.ledger.records.movements.find(
              ({ unit, values }) => unit === now?.unit && values.movement === now.values.movement,
            )?.values[field];
            const cell = readSpot(batch, spot);
            if (last === undefined || cell === undefined) return undefined;
            setCell(batch, spot, withDigits(cell, last.toFixed()));
            sum += last.toNumber();
          }
          for (const spot of spotsIn(batch, {
            fields: [field],
            rows: 'total',
            where: (each) => each.table === table,
          })) {
            const cell = readSpot(batch, spot);
            if (cell !== undefined) setCell(batch, spot, withDigits(cell, String(sum)));
          }
        }
        const place = { file: table.file, sheet: table.sheet };
        return { change: `${nameOf(place)}: the figures of last year`, places: [place] };
      },
    },
  ],
};
