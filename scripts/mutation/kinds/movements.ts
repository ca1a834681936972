import type { Batch } from '../batch.ts';
import type { Family } from '../kind.ts';
import {
  besideOf,
  nameOf,
  pick,
  placeOf,
  readSpot,
  replace,
  rowPlace,
  type Spot,
  setCell,
  spotsIn,
  text,
  textOf,
} from '../spots.ts';
import { moveDate } from './commendations.ts';

const spots = (batch: Batch, field: string, where: (spot: Spot) => boolean = () => true): Spot[] =>
  spotsIn(batch, { dataset: 'movements', fields: [field], where });

export const movements: Family = {
  title: 'Movements and units',
  kinds: [
    {
      name: 'movement-shortened',
      what: 'a movement is named by the first words of its name',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'movement'), chance);
        return (
          spot &&
          replace(batch, spot, text(textOf(spot).split(' ').slice(0, 4).join(' '), readSpot(batch, spot)))
        );
      },
    },
    {
      name: 'movement-misspelt',
      what: 'the name of a movement has a letter too few',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'movement'), chance);
        if (spot === undefined) return undefined;
        const name = textOf(spot);
        const at = chance(name.length);
        return /\p{L}/u.test(name[at] ?? '')
          ? replace(batch, spot, text(name.slice(0, at) + name.slice(at + 1), readSpot(batch, spot)))
          : undefined;
      },
    },
    {
      name: 'movement-unknown',
      what: 'a movement that the cluster never declared',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'movement'), chance);
        return (
          spot &&
          replace(
            batch,
            spot,
            text(
              pick(
                ['Xây dựng đời sống văn hóa ở khu dân cư', 'Học tập suốt đời', 'Giữ gìn biên cương'],
                chance,
              ) ?? '',
              readSpot(batch, spot),
            ),
          )
        );
      },
    },
    {
      name: 'movement-twice',
      what: 'a movement bears the name of another one of the same unit',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'movement', ({ table }) => table.columns.every(({ field }) => field !== 'unit')),
          chance,
        );
        const other =
          spot &&
          pick(
            spots(batch, 'movement', ({ table, row }) => table === spot.table && row !== spot.row),
            chance,
          );
        if (spot === undefined || other === undefined) return undefined;
        setCell(batch, other, readSpot(batch, spot));
        return {
          change: `${nameOf(placeOf(other))}: named as row ${spot.row.row}`,
          places: [rowPlace(other), rowPlace(spot)],
        };
      },
    },
    {
      name: 'end-before-start',
      what: 'a movement ends before it begins',
      inject: (batch, chance) =>
        moveDate(batch, pick(spots(batch, 'end_date'), chance), () => `2024-01-0${1 + chance(9)}`),
    },
    {
      name: 'day-and-month-exchanged',
      what: 'day and month of an end change places, so that it lies before the start',
      inject: (batch, chance) => {
        const spot = pick(
          spots(
            batch,
            'start_date',
            ({ table }) => table.file.endsWith('.csv') || table.file.endsWith('.xlsx'),
          ),
          chance,
        );
        const end = spot && besideOf(spot, 'end_date');
        if (spot === undefined || end === undefined) return undefined;
        // 05/12 as it was meant, 12/05 as it is typed; the start lies between them.
        const start = moveDate(batch, spot, () => '2024-06-15');
        const changed = moveDate(batch, end, () => '2024-05-12');
        return (
          start &&
          changed && {
            change: `${changed.change} (05/12 was meant; the start is 15/06)`,
            places: [placeOf(end), rowPlace(end)],
          }
        );
      },
    },
    {
      name: 'document-of-the-future',
      what: 'a document is dated after the period',
      inject: (batch, chance) =>
        moveDate(
          batch,
          pick(spots(batch, 'document_date'), chance),
          (day) => `${2026 + chance(8)}${day.slice(4)}`,
        ),
    },
    {
      name: 'document-without-symbol',
      what: 'the launching document is given by its number alone',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'document_no'), chance);
        return spot && replace(batch, spot, text(textOf(spot).split('/')[0] ?? '', readSpot(batch, spot)));
      },
    },
    {
      name: 'level-unknown',
      what: 'launched by somebody who is no level',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'launched_level'), chance);
        return (
          spot &&
          replace(
            batch,
            spot,
            text(pick(['Cấp trên', 'Chi bộ', 'Công đoàn'], chance) ?? '', readSpot(batch, spot)),
          )
        );
      },
    },
    {
      name: 'level-not-as-declared',
      what: 'a movement of the centre is said to be launched by the unit',
      inject: (batch, chance) => {
        const spot = pick(spots(batch, 'launched_level'), chance);
        return spot && replace(batch, spot, text('Đơn vị', readSpot(batch, spot)));
      },
    },
    {
      name: 'unit-misspelt',
      what: 'the name of a unit in a table has a letter too few',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'unit', (each) => textOf(each) !== ''),
          chance,
        );
        if (spot === undefined || readSpot(batch, spot) === undefined) return undefined;
        const name = textOf(spot);
        const at = name.length - 1 - chance(6);
        return /\p{L}/u.test(name[at] ?? '')
          ? replace(batch, spot, text(name.slice(0, at) + name.slice(at + 1), readSpot(batch, spot)))
          : undefined;
      },
    },
    {
      name: 'unit-of-no-cluster',
      what: 'a unit that is no member',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'unit', (each) => textOf(each) !== ''),
          chance,
        );
        return (
          spot &&
          readSpot(batch, spot) &&
          replace(batch, spot, text('Ban Dân tộc tỉnh Bình Minh', readSpot(batch, spot)))
        );
      },
    },
    {
      name: 'unit-no-longer-member',
      what: 'a unit that left the cluster before the period',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'unit', (each) => textOf(each) !== ''),
          chance,
        );
        return (
          spot &&
          readSpot(batch, spot) &&
          replace(batch, spot, text('Ban Dân tộc tỉnh Cẩm Mỹ', readSpot(batch, spot)))
        );
      },
    },
    {
      name: 'other-unit-in-rows',
      what: 'rows of one unit bear the name of another one, which reports as well',
      inject: (batch, chance) => {
        const spot = pick(
          spots(batch, 'unit', (each) => textOf(each) !== ''),
          chance,
        );
        if (spot === undefined || readSpot(batch, spot) === undefined) return undefined;
        const fault = replace(
          batch,
          spot,
          text(
            pick(['Ban Dân tộc tỉnh An Bình', 'Ban Dân tộc tỉnh Phú Lộc'], chance) ?? '',
            readSpot(batch, spot),
          ),
        );
        // Its own rows are then missing.
        const unit = batch.clean.ledger.records.movements.find(
          ({ table, row }) => table === spot.table && row === spot.row,
        )?.unit;
        return {
          ...fault,
          places: [
            { file: spot.table.file, sheet: spot.table.sheet },
            { unit, dataset: 'movements' },
          ],
        };
      },
    },
  ],
};
