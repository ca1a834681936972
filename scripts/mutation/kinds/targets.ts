import type { Chance } from '../../corpus/mutate.ts';
import type { Batch } from '../batch.ts';
import type { Family, Kind } from '../kind.ts';
import {
  besideOf,
  digitsOf,
  nameOf,
  pick,
  readSpot,
  replace,
  rowHolds,
  rowPlace,
  type Spot,
  setCell,
  spotsIn,
  text,
  textOf,
  times,
  withDigits,
} from '../spots.ts';

const spots = (batch: Batch, field: string, where: (spot: Spot) => boolean = () => true): Spot[] =>
  spotsIn(batch, { dataset: 'targets', fields: [field], where });

const isPercent = (spot: Spot): boolean => {
  const unit = besideOf(spot, 'measure_unit');
  return unit !== undefined && textOf(unit) === '%';
};

function renumber(
  field: string,
  change: (value: number, chance: Chance) => number | undefined,
  where?: (spot: Spot) => boolean,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(spots(batch, field, where), chance);
    const cell = spot && readSpot(batch, spot);
    const digits = digitsOf(cell);
    if (spot === undefined || cell === undefined || digits === undefined) return undefined;
    const changed = change(Number(digits), chance);
    return changed === undefined || changed === Number(digits)
      ? undefined
      : replace(batch, spot, withDigits(cell, times(String(changed), 1)));
  };
}

function reword(
  field: string,
  change: (words: string, chance: Chance, spot: Spot) => string | undefined,
  where?: (spot: Spot) => boolean,
): Kind['inject'] {
  return (batch, chance) => {
    const spot = pick(spots(batch, field, where), chance);
    const words = spot && change(textOf(spot), chance, spot);
    return spot === undefined || words === undefined || words === textOf(spot)
      ? undefined
      : replace(batch, spot, text(words, readSpot(batch, spot)));
  };
}

/** Plan and result differ, so that what rests on them shows which is which. */
const differ = (spot: Spot): boolean => {
  const [plan, result] = [besideOf(spot, 'planned'), besideOf(spot, 'actual')];
  return plan !== undefined && result !== undefined && textOf(plan) !== textOf(result);
};

export const targets: Family = {
  title: 'Targets',
  kinds: [
    {
      name: 'plan-and-result-exchanged',
      what: 'the plan stands under the result and the result under the plan',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'planned', differ), chance);
        const other = spot && besideOf(spot, 'actual');
        if (spot === undefined || other === undefined) return undefined;
        const [plan, result] = [readSpot(batch, spot), readSpot(batch, other)];
        setCell(batch, spot, result);
        setCell(batch, other, plan);
        return {
          change: `${nameOf(rowPlace(spot))}: ${textOf(spot)} and ${textOf(other)} exchanged`,
          places: [rowPlace(spot)],
        };
      },
    },
    {
      name: 'comparator-flipped',
      what: '≥ is typed for ≤, or ≤ for ≥, beside a verdict',
      inject: reword(
        'comparator',
        (words) => (words === '<=' ? '>=' : '<='),
        (spot) => differ(spot) && rowHolds(spot, 'verdict'),
      ),
    },
    {
      name: 'direction-flipped',
      what: '“càng thấp càng tốt” for a target with ≥, or the other way round',
      inject: reword(
        'direction',
        (words) => (words.includes('cao') ? 'càng thấp càng tốt' : 'càng cao càng tốt'),
        (spot) => rowHolds(spot, 'comparator'),
      ),
    },
    {
      name: 'verdict-flipped',
      what: 'Đạt is said of a target that was missed, or Không đạt of one that was met',
      inject: reword('verdict', (words) => (words === 'Không đạt' ? 'Đạt' : 'Không đạt')),
    },
    {
      name: 'verdict-unknown',
      what: 'a verdict that says neither',
      inject: reword('verdict', (_, chance) => pick(['Tốt', 'Khá', 'OK', '1'], chance)),
    },
    {
      name: 'rate-of-target',
      what: 'the rate is not what result and plan give',
      inject: renumber('rate', (value, chance) => value + 1 + chance(9)),
    },
    {
      name: 'result-mistyped',
      what: 'the result is another one than the rate was worked out of',
      inject: renumber(
        'actual',
        (value, chance) => Math.round((value + 3 + chance(9)) * 10) / 10,
        (spot) => rowHolds(spot, 'rate'),
      ),
    },
    {
      name: 'percent-as-fraction',
      what: '98 % is typed as 0,98',
      inject: renumber(
        'actual',
        (value) => value / 100,
        (spot) => isPercent(spot) && rowHolds(spot, 'rate'),
      ),
    },
    {
      name: 'percent-tenth',
      what: '98 % is typed as 9,8',
      inject: renumber('actual', (value) => Math.round(value) / 10, isPercent),
    },
    {
      name: 'percent-above-hundred',
      what: 'a share of households above 100 %, beside a rate',
      inject: renumber('actual', (value, chance) => value + 20 + chance(80), isPercent),
    },
    {
      name: 'result-thousandfold',
      what: 'a result is typed with three zeros too many',
      inject: renumber(
        'actual',
        (value) => value * 1000,
        (spot) => !isPercent(spot),
      ),
    },
    {
      name: 'measure-unit-changed',
      what: 'the unit of a target is another one than last year and with the other units',
      inject: reword('measure_unit', (words, chance) =>
        pick(
          ['%', 'triệu đồng', 'hộ', 'xã'].filter((unit) => unit !== words),
          chance,
        ),
      ),
    },
    {
      name: 'previous-not-last-result',
      what: 'last year’s result is not the one that was reported last year',
      inject: renumber('previous', (value, chance) => Math.round((value + 2 + chance(9)) * 10) / 10),
    },
    {
      name: 'result-as-last-year',
      what: 'all results of a table are those of last year, with rates and verdicts that fit them',
      inject: (batch, chance) => {
        const tables = [...new Set(spots(batch, 'previous').map(({ table }) => table))];
        const table = pick(tables, chance);
        if (table === undefined) return undefined;
        for (const spot of spots(batch, 'actual', (each) => each.table === table)) {
          const [previous, plan, rate, verdict, comparator] = [
            'previous',
            'planned',
            'rate',
            'verdict',
            'comparator',
          ].map((field) => besideOf(spot, field));
          const [last, planned] = [previous, plan].map((each) => each && digitsOf(readSpot(batch, each)));
          const rateCell = rate && readSpot(batch, rate);
          if (previous === undefined || last === undefined || planned === undefined) return undefined;
          setCell(batch, spot, readSpot(batch, previous));
          if (rate !== undefined && rateCell !== undefined)
            setCell(
              batch,
              rate,
              withDigits(rateCell, String(Math.round((Number(last) / Number(planned)) * 1000) / 10)),
            );
          const isReached =
            comparator !== undefined && textOf(comparator) === '<='
              ? Number(last) <= Number(planned)
              : Number(last) >= Number(planned);
          if (verdict !== undefined)
            setCell(batch, verdict, text(isReached ? 'Đạt' : 'Không đạt', readSpot(batch, verdict)));
        }
        const place = { file: table.file, sheet: table.sheet };
        return { change: `${nameOf(place)}: all results as last year`, places: [place] };
      },
    },
    {
      name: 'target-without-result',
      what: 'a target that a verdict is given for has no result',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'actual', (each) => rowHolds(each, 'rate')),
          chance,
        );
        return spot && replace(batch, spot, undefined);
      },
    },
    {
      name: 'target-twice',
      what: 'a target bears the code and name of another one',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'target'), chance);
        const other =
          spot &&
          pick(
            spots(batch, 'target', ({ table, row }) => table === spot.table && row !== spot.row),
            chance,
          );
        if (spot === undefined || other === undefined) return undefined;
        for (const field of ['code', 'target']) {
          const [from, to] = [besideOf(spot, field), besideOf(other, field)];
          if (from !== undefined && to !== undefined) setCell(batch, to, readSpot(batch, from));
        }
        return {
          change: `${nameOf(rowPlace(other))}: named as row ${spot.row.row}`,
          places: [rowPlace(other), rowPlace(spot)],
        };
      },
    },
  ],
};
