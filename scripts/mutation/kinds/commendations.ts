import type { Batch } from '../batch.ts';
import type { Family, Fault, Kind } from '../kind.ts';
import {
  besideOf,
  digitsOf,
  nameOf,
  pick,
  placeOf,
  readSpot,
  replace,
  rowHolds,
  rowPlace,
  type Spot,
  setCell,
  shownRow,
  spotsIn,
  text,
  textOf,
  withDigits,
} from '../spots.ts';

const fieldSpots = (batch: Batch, field: string, where: (spot: Spot) => boolean = () => true): Spot[] =>
  spotsIn(batch, { dataset: 'commendations', fields: [field], where });

/** Writes one of some words instead of what is there. */
function say(
  field: string,
  words: readonly string[] | ((spot: Spot) => readonly string[]),
  where?: (spot: Spot) => boolean,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(fieldSpots(batch, field, where), chance);
    if (spot === undefined) return undefined;
    const word = pick(
      (typeof words === 'function' ? words(spot) : words).filter((each) => each !== textOf(spot)),
      chance,
    );
    return word === undefined ? undefined : replace(batch, spot, text(word, readSpot(batch, spot)));
  };
}

const beside = (spot: Spot, field: string): string => {
  const other = besideOf(spot, field);
  return other === undefined ? '' : textOf(other);
};

/** Titles that only collectives, or only individuals, may have. */
const ONLY: readonly (readonly [RegExp, 'Tập thể' | 'Cá nhân'])[] = [
  [/^Tập thể lao động/, 'Tập thể'],
  [/^(Chiến sĩ|Lao động tiên tiến)/, 'Cá nhân'],
];
const onlyFor = (form: string): string | undefined => ONLY.find(([pattern]) => pattern.test(form))?.[1];

/** A row of the list of another unit. */
function rowOfOther(batch: Batch, spot: Spot): Spot | undefined {
  return spotsIn(batch, {
    fields: [spot.column.field ?? ''],
    where: ({ table, column }) =>
      table.dataset === 'commendations' &&
      table.file !== spot.table.file &&
      column.column === spot.column.column &&
      table.columns.length === spot.table.columns.length,
  })[0];
}

export const commendations: Family = {
  title: 'Commendations',
  kinds: [
    {
      name: 'recipient-type',
      what: 'a title for collectives is given to a person, or one for persons to a collective',
      inject: say(
        'recipient_type',
        (spot) => [onlyFor(beside(spot, 'form')) === 'Tập thể' ? 'cá nhân' : 'tập thể'],
        (spot) => onlyFor(beside(spot, 'form')) !== undefined,
      ),
    },
    {
      name: 'recipient-column',
      what: 'in the wide layout, the number stands under the other recipients',
      inject: (batch, chance) => {
        const spots = spotsIn(batch, {
          dataset: 'commendations',
          fields: ['count'],
          where: (spot) =>
            spot.column.members !== undefined &&
            spot.column.isTotal !== true &&
            onlyFor(beside(spot, 'form')) !== undefined,
        });
        const spot = pick(spots, chance);
        const other = spot?.table.columns.find(
          ({ column, members, isTotal }) =>
            members !== undefined && isTotal !== true && column !== spot.column.column,
        );
        if (spot === undefined || other === undefined) return undefined;
        const [from, to] = [spot, { ...spot, column: other }];
        setCell(batch, to, readSpot(batch, from));
        setCell(batch, from, undefined);
        return {
          change: `${nameOf(placeOf(from))} → ${nameOf(placeOf(to))}`,
          places: [placeOf(from), placeOf(to)],
        };
      },
    },
    {
      name: 'authority-too-low',
      what: 'somebody is named who may not give this form: a Bằng khen by the chair of a ward',
      inject: say(
        'authority',
        ['Chủ tịch UBND phường Tân Lập', 'Chủ tịch UBND xã Yên Thịnh', 'Trưởng phòng Chính sách'],
        (spot) => /^(Bằng khen|Tập thể lao động xuất sắc)/.test(beside(spot, 'form')),
      ),
    },
    {
      name: 'level-too-high',
      what: 'a title of the grassroots is said to be one of the state',
      inject: say('level', ['Cấp Nhà nước'], (spot) =>
        /^(Lao động tiên tiến|Chiến sĩ thi đua cơ sở|Tập thể lao động tiên tiến|Giấy khen)/.test(
          beside(spot, 'form'),
        ),
      ),
    },
    {
      name: 'level-too-low',
      what: 'a form of the province is said to be one of the grassroots',
      inject: say('level', ['Cấp cơ sở', 'Cấp xã'], (spot) =>
        /^(Bằng khen|Tập thể lao động xuất sắc)/.test(beside(spot, 'form')),
      ),
    },
    {
      name: 'form-misspelt',
      what: 'the name of a form has a letter too few or the wrong one',
      inject: (batch, chance) => {
        const spot = pick(fieldSpots(batch, 'form'), chance);
        if (spot === undefined) return undefined;
        const form = textOf(spot);
        // What follows “Bằng khen” may be anything.
        const at = chance(8);
        if (!/\p{L}/u.test(form[at] ?? '')) return undefined;
        return replace(batch, spot, text(form.slice(0, at) + form.slice(at + 1), readSpot(batch, spot)));
      },
    },
    {
      name: 'form-unknown',
      what: 'a form that the law does not know',
      inject: say('form', ['Giấy chứng nhận', 'Thư cảm ơn', 'Tuyên dương']),
    },
    {
      name: 'decision-without-symbol',
      what: 'a decision is given by its number alone',
      inject: (batch, chance) => {
        const spot = pick(fieldSpots(batch, 'decision_no'), chance);
        return spot && replace(batch, spot, text(textOf(spot).split('/')[0] ?? '', readSpot(batch, spot)));
      },
    },
    {
      name: 'decision-without-number',
      what: 'a decision is given by its symbol alone, or its number was never filled in',
      inject: (batch, chance) => {
        const spot = pick(fieldSpots(batch, 'decision_no'), chance);
        const symbol = spot && (textOf(spot).split('/')[1] ?? '');
        return (
          spot &&
          replace(
            batch,
            spot,
            text(pick([`/${symbol}`, `…/${symbol}`, symbol ?? ''], chance) ?? '', readSpot(batch, spot)),
          )
        );
      },
    },
    {
      name: 'decision-with-two-dates',
      what: 'one decision bears another date in one row than in all others',
      inject: (batch, chance) => {
        const spots = fieldSpots(batch, 'decision_date', (spot) => {
          const number = beside(spot, 'decision_no');
          return (
            fieldSpots(
              batch,
              'decision_no',
              (other) => other.table === spot.table && textOf(other) === number,
            ).length > 1
          );
        });
        return moveDate(
          batch,
          pick(spots, chance),
          (day) => `${day.slice(0, 8)}${String(1 + ((Number(day.slice(8)) + 3) % 28)).padStart(2, '0')}`,
        );
      },
    },
    {
      name: 'decision-of-other-year',
      what: 'the date of a decision is years before the period',
      inject: (batch, chance) =>
        moveDate(
          batch,
          pick(fieldSpots(batch, 'decision_date'), chance),
          (day) => `${2024 - 2 - chance(6)}${day.slice(4)}`,
        ),
    },
    {
      name: 'decision-after-cut-off',
      what: 'the date of a decision lies after the period',
      inject: (batch, chance) =>
        moveDate(batch, pick(fieldSpots(batch, 'decision_date'), chance), (day) => `2025${day.slice(4)}`),
    },
    {
      name: 'buddhist-year',
      what: 'a date is typed in the Buddhist calendar: 2567',
      noteIsEnough: 'a year that is read as the one that was meant asks for nothing; that it was is said',
      inject: (batch, chance) =>
        moveDate(batch, pick(fieldSpots(batch, 'decision_date'), chance), (day) => `2567${day.slice(4)}`),
    },
    {
      name: 'no-such-day',
      what: 'a date that no calendar has: 31/11, 30/02, month 13',
      inject: (batch, chance) => {
        const spot = pick(spotsIn(batch, { holding: ['date'] }), chance);
        return (
          spot &&
          replace(
            batch,
            spot,
            text(
              pick(['31/11/2024', '30/02/2024', '15/13/2024', '32/10/2024'], chance) ?? '',
              readSpot(batch, spot),
            ),
          )
        );
      },
    },
    {
      name: 'date-in-words',
      what: 'words stand where a date belongs',
      inject: (batch, chance) => {
        const spot = pick(spotsIn(batch, { holding: ['date'] }), chance);
        return (
          spot &&
          replace(
            batch,
            spot,
            text(pick(['cuối năm', 'chưa ban hành', 'x', 'theo QĐ'], chance) ?? '', readSpot(batch, spot)),
          )
        );
      },
    },
    {
      name: 'award-twice',
      what: 'a person stands in the list a second time under another number',
      inject: (batch, chance) => {
        const spot = pick(fieldSpots(batch, 'recipient'), chance);
        if (spot === undefined) return undefined;
        const rows = spot.table.rows.filter(({ kind }) => kind === 'data');
        const other = pick(
          rows.filter((row) => row !== spot.row),
          chance,
        );
        return other && takeOver(batch, spot, { ...spot, row: other });
      },
    },
    {
      name: 'award-in-two-units',
      what: 'a person stands in the lists of two units with the same form and decision',
      inject: (batch, chance) => {
        const spot = pick(
          fieldSpots(batch, 'recipient', (each) => !beside(each, 'recipient_type').startsWith('Tập thể')),
          chance,
        );
        const first = spot && rowOfOther(batch, spot);
        const rows = first?.table.rows.filter(({ kind }) => kind === 'data') ?? [];
        const row = pick(rows, chance);
        return spot === undefined || first === undefined || row === undefined
          ? undefined
          : takeOver(batch, spot, { ...first, row });
      },
    },
    {
      name: 'proposed-among-decided',
      what: 'an award that has a decision is said to be proposed',
      inject: say('status', ['Đề nghị', 'Đang trình'], (spot) => rowHolds(spot, 'decision_no')),
    },
    {
      name: 'status-unknown',
      what: 'a status that says neither proposed nor decided',
      inject: say('status', ['Chờ', 'Xong', 'Có']),
    },
    {
      name: 'prize-money',
      what: 'the prize is not what the form is worth, and the total was added up with it',
      inject: (batch, chance) => {
        const spot = pick(fieldSpots(batch, 'prize_money'), chance);
        const digits = spot && digitsOf(readSpot(batch, spot));
        const total =
          spot &&
          spotsIn(batch, {
            dataset: 'commendations',
            fields: ['prize_money'],
            rows: 'total',
            where: ({ table }) => table === spot.table,
          })[0];
        const sum = total && digitsOf(readSpot(batch, total));
        if (spot === undefined || total === undefined || digits === undefined || sum === undefined)
          return undefined;
        const wrong =
          pick(
            [
              Number(digits) + 100_000,
              Number(digits) * 2,
              Math.round((Number(digits) * 1.8) / 23_400) * 10_000,
            ],
            chance,
          ) ?? 0;
        const [cell, totalCell] = [readSpot(batch, spot), readSpot(batch, total)];
        if (cell === undefined || totalCell === undefined || wrong === Number(digits)) return undefined;
        setCell(batch, total, withDigits(totalCell, String(Number(sum) + wrong - Number(digits))));
        return replace(batch, spot, withDigits(cell, String(wrong)));
      },
    },
    {
      name: 'fighters-above-workers',
      what: 'the counts of Lao động tiên tiến and Chiến sĩ thi đua cơ sở change places; all totals stay right',
      inject: (batch, chance) => {
        const of = (form: string): Spot[] =>
          spotsIn(batch, {
            dataset: 'commendations',
            fields: ['count'],
            where: (spot) => beside(spot, 'form') === form,
          });
        const spot = pick(of('Lao động tiên tiến'), chance);
        if (spot === undefined) return undefined;
        const twin = of('Chiến sĩ thi đua cơ sở').find(
          ({ table, column }) => table === spot.table && column.column === spot.column.column,
        );
        if (twin === undefined) return undefined;
        const all = spotsIn(batch, {
          dataset: 'commendations',
          fields: ['count'],
          where: ({ table, row }) => table === spot.table && row === spot.row,
        });
        for (const each of all) {
          const other = { ...each, row: twin.row };
          const [one, two] = [readSpot(batch, each), readSpot(batch, other)];
          setCell(batch, each, two);
          setCell(batch, other, one);
        }
        return {
          change: `${nameOf(rowPlace(spot))}: counts exchanged with row ${twin.row.row}`,
          places: [rowPlace(spot), rowPlace(twin)],
        };
      },
    },
    {
      name: 'same-award-other-count',
      what: 'the same form, level, recipients and decision stand twice with different counts',
      inject: (batch, chance) => {
        const spots = fieldSpots(batch, 'count', ({ table }) => table.file.endsWith('commendations.csv'));
        const spot = pick(spots, chance);
        const cell = spot && readSpot(batch, spot);
        const digits = digitsOf(cell);
        if (spot === undefined || cell === undefined || digits === undefined) return undefined;
        const sheet = batch.sheet(spot.table);
        const copy = [...(sheet.rows[spot.row.row - 1] ?? [])];
        copy[spot.column.column - 1] = withDigits(cell, String(Number(digits) + 1 + chance(5)));
        sheet.rows.splice(spot.row.row, 0, copy);
        const place = rowPlace(spot);
        return {
          change: `${nameOf(place)}: once more below as ${shownRow(copy)}`,
          places: [place, { ...place, row: spot.row.row + 1 }],
        };
      },
    },
  ],
};

/** A row takes the recipient and the award of another one, and keeps its number. */
function takeOver(batch: Batch, from: Spot, to: Spot): Fault {
  const no = to.table.columns.find(({ field }) => field === 'no')?.column;
  const source = batch.sheet(from.table).rows[from.row.row - 1] ?? [];
  const target = batch.sheet(to.table).rows[to.row.row - 1] ?? [];
  source.forEach((cell, at) => {
    // The prize stays, or the total would tell.
    const field = to.table.columns.find(({ column }) => column === at + 1)?.field;
    if (at + 1 !== no && field !== 'prize_money') target[at] = cell;
  });
  return {
    change: `${nameOf(rowPlace(from))} once more in ${nameOf(rowPlace(to))}`,
    places: [rowPlace(from), rowPlace(to)],
  };
}

/** Another date in a cell, written as the one before. */
export function moveDate(
  batch: Batch,
  spot: Spot | undefined,
  move: (iso: string) => string,
): Fault | undefined {
  const cell = spot && readSpot(batch, spot);
  if (spot === undefined || cell === undefined) return undefined;
  if (cell.kind === 'date') return replace(batch, spot, { kind: 'date', iso: move(cell.iso) });
  const [day = '', month = '', year = ''] = textOf(spot).split('/');
  const [y, m, d] = move(`${year}-${month}-${day}`).split('-');
  return replace(batch, spot, text(`${d}/${m}/${y}`, cell));
}
