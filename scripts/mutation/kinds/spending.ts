import type { Chance } from '../../corpus/mutate.ts';
import type { Batch } from '../batch.ts';
import type { Family, Kind } from '../kind.ts';
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
  spotsIn,
  tablePlace,
  text,
  textOf,
  times,
  withDigits,
} from '../spots.ts';

const spots = (batch: Batch, field: string, where: (spot: Spot) => boolean = () => true): Spot[] =>
  spotsIn(batch, { dataset: 'spending', fields: [field], where });

function renumber(
  field: string,
  change: (value: number, chance: Chance) => number,
  where?: (spot: Spot) => boolean,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(spots(batch, field, where), chance);
    const cell = spot && readSpot(batch, spot);
    const digits = digitsOf(cell);
    if (spot === undefined || cell === undefined || digits === undefined) return undefined;
    return replace(batch, spot, withDigits(cell, times(String(change(Number(digits), chance)), 1)));
  };
}

const hasNoTotal = ({ table }: Spot): boolean => table.rows.every(({ kind }) => kind !== 'total');

/** Multiplies every amount of a table, totals and all, so that nothing within it disagrees. */
function scale(factors: readonly number[]): Kind['inject'] {
  return (batch, chance) => {
    const table = pick(
      batch.tables.filter(({ dataset }) => dataset === 'spending'),
      chance,
    );
    const factor = pick(factors, chance) ?? 1;
    if (table === undefined) return undefined;
    for (const rows of ['data', 'total'] as const) {
      for (const spot of spotsIn(batch, {
        holding: ['money'],
        rows,
        where: (each) => each.table === table,
      })) {
        const cell = readSpot(batch, spot);
        const digits = digitsOf(cell);
        if (cell !== undefined && digits !== undefined)
          setCell(batch, spot, withDigits(cell, times(digits, factor)));
      }
    }
    return { change: `${nameOf(tablePlace(table))}: all amounts × ${factor}`, places: [tablePlace(table)] };
  };
}

export const spending: Family = {
  title: 'Spending',
  kinds: [
    {
      name: 'table-thousandfold',
      what: 'all amounts of a table are in another unit than it says, a thousandfold; its totals agree',
      inject: scale([1000]),
    },
    {
      name: 'table-thousandth',
      what: 'all amounts of a table are a thousandth; its totals agree',
      inject: scale([0.001]),
    },
    {
      name: 'allocated-and-disbursed-exchanged',
      what: 'the amount allocated stands under disbursed, and the other way round',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'allocated', (each) => rowHolds(each, 'disbursed')),
          chance,
        );
        const other = spot?.table.columns.find(
          ({ field, members, isTotal }) =>
            field === 'disbursed' &&
            isTotal === spot.column.isTotal &&
            JSON.stringify(members) === JSON.stringify(spot.column.members),
        );
        if (spot === undefined || other === undefined) return undefined;
        const twin = { ...spot, column: other };
        const [one, two] = [readSpot(batch, spot), readSpot(batch, twin)];
        setCell(batch, spot, two);
        setCell(batch, twin, one);
        return {
          change: `${nameOf(placeOf(spot))} and ${nameOf(placeOf(twin))} exchanged`,
          places: [rowPlace(spot)],
        };
      },
    },
    {
      name: 'disbursed-above-allocated',
      what: 'more was disbursed than there was',
      inject: renumber(
        'disbursed',
        (value, chance) => Math.round(value * (1.5 + chance(20) / 10)),
        hasNoTotal,
      ),
    },
    {
      name: 'rate-of-spending',
      what: 'the rate of disbursement is not what the amounts give',
      inject: renumber('rate', (value, chance) => value + (chance(2) === 0 ? 1 : -1) * (1 + chance(20))),
    },
    {
      name: 'rate-digits-swapped',
      what: 'two digits of a rate change places',
      inject: renumber('rate', (value) => {
        const [tens, ones, ...rest] = String(value);
        return Number(`${ones}${tens}${rest.join('')}`) === value
          ? value + 10
          : Number(`${ones}${tens}${rest.join('')}`);
      }),
    },
    {
      name: 'disbursed-mistyped',
      what: 'an amount that no total is printed of does not fit its rate',
      inject: renumber(
        'disbursed',
        (value, chance) => Math.round(value * (0.6 + chance(20) / 100)),
        hasNoTotal,
      ),
    },
    {
      name: 'amount-thousandfold-alone',
      what: 'amount and disbursed of one row are typed a thousandfold where no total is printed',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'allocated', hasNoTotal), chance);
        if (spot === undefined) return undefined;
        for (const field of ['carried_over', 'allocated', 'disbursed']) {
          const each = besideOf(spot, field);
          const cell = each && readSpot(batch, each);
          const digits = digitsOf(cell);
          if (each !== undefined && cell !== undefined && digits !== undefined)
            setCell(batch, each, withDigits(cell, times(digits, 1000)));
        }
        return { change: `${nameOf(rowPlace(spot))}: its amounts × 1000`, places: [rowPlace(spot)] };
      },
    },
    {
      name: 'carried-over-not-closing',
      what: 'what is carried over is not what last year’s report left',
      inject: renumber(
        'carried_over',
        (value, chance) => Math.round(value * (1.2 + chance(8) / 10)),
        hasNoTotal,
      ),
    },
    {
      name: 'project-twice',
      what: 'a project bears the name of another one with the same capital',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'project', ({ table }) => table.columns.some(({ field }) => field === 'capital_type')),
          chance,
        );
        const same =
          spot &&
          spots(
            batch,
            'project',
            (other) =>
              other.table === spot.table &&
              other.row !== spot.row &&
              textOf(besideOf(other, 'capital_type') ?? other) ===
                textOf(besideOf(spot, 'capital_type') ?? spot),
          );
        const other = pick(same ?? [], chance);
        if (spot === undefined || other === undefined) return undefined;
        setCell(batch, other, readSpot(batch, spot));
        return {
          change: `${nameOf(placeOf(other))}: named as row ${spot.row.row}`,
          places: [rowPlace(other), rowPlace(spot)],
        };
      },
    },
    {
      name: 'capital-unknown',
      what: 'a kind of capital that nobody knows',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'capital_type'), chance);
        return (
          spot &&
          replace(
            batch,
            spot,
            text(pick(['Vốn A', 'Đối tượng khác', 'Hỗn hợp'], chance) ?? '', readSpot(batch, spot)),
          )
        );
      },
    },
    {
      name: 'money-unit-of-row',
      what: 'one row says tỷ đồng among rows of triệu đồng',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'money_unit'), chance);
        return (
          spot &&
          replace(batch, spot, text(pick(['tỷ đồng', 'nghìn đồng'], chance) ?? '', readSpot(batch, spot)))
        );
      },
    },
    {
      name: 'money-unit-blank',
      what: 'the unit of money of a row is blank',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'money_unit'), chance);
        return spot && replace(batch, spot, undefined);
      },
    },
  ],
};
