import { phrase, type Text } from '../../language/phrase.ts';
import { decimal, percentOf } from '../../quantity/decimal.ts';
import { DATASETS } from '../../workspace/settings-schema.ts';
import { EMPTY, headerCell, ordinalCell, textCell } from '../cells.ts';
import type { NumberFormula } from '../formula.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';
import { describeOpen, describeReceipt, describeStanding, joined } from '../status/describe-standing.ts';
import { type DatasetTally, OWINGS, type Standing, type UnitStanding } from '../status/standing.ts';

/** Unit by dataset: what came, what of it is of use, what is owed; those that owe most first. */
export function standingAnnex({ units }: Standing): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('report.column.files'), kind: 'count' },
    ...DATASETS.map((name): Column => ({ heading: phrase(`dataset.${name}`), kind: 'text' })),
    { heading: phrase('standing.column.other'), kind: 'text' },
  ];
  const rows = OWINGS.flatMap((owing): Row[] => {
    const group = units.filter(({ owes }) => owes === owing);
    if (group.length === 0) return [];
    const heading = phrase(`standing.group.${owing}`, { count: group.length });
    return [
      { kind: 'group', cells: [textCell(heading)] },
      ...group.map(
        (standing): Row => ({ kind: 'data', cells: unitCells(standing, units.indexOf(standing)) }),
      ),
    ];
  });
  const notes = [phrase('standing.note-states')];
  return { id: 'standing', table: { columns, rows, notes, empty: phrase('report.no-units') } };
}

function unitCells({ unit, files, datasets, other }: UnitStanding, index: number): Cell[] {
  const remarks: Text[] = [...describeOpen(other)];
  const unreadable = files.filter(({ isReadable }) => !isReadable).length;
  if (unreadable > 0) remarks.unshift(phrase('standing.unreadable-files', { count: unreadable }));
  return [
    ordinalCell(index),
    headerCell(unitText(unit)),
    countCell(files.length),
    ...datasets.map((standing) => textCell(describeStanding(standing))),
    remarks.length === 0 ? EMPTY : textCell(joined(remarks)),
  ];
}

/** How many of how many units, dataset by dataset. */
export function rateAnnex({ datasets }: Standing): AnnexDraft {
  const group = phrase('standing.column.units');
  const columns: Column[] = [
    { heading: phrase('report.column.dataset'), kind: 'text' },
    { heading: phrase('standing.column.due'), kind: 'date' },
    ...COUNTS.map((name): Column => ({ heading: phrase(`standing.column.${name}`), kind: 'count', group })),
    { heading: phrase('standing.column.rate-received'), kind: 'percent' },
    { heading: phrase('standing.column.rate-usable'), kind: 'percent' },
  ];
  const rows = datasets.map((tally): Row => ({ kind: 'data', cells: tallyCells(tally) }));
  return { id: 'rates', table: { columns, rows, notes: [], empty: phrase('report.no-units') } };
}

const COUNTS = [
  'expected',
  'received',
  'usable',
  'withErrors',
  'withQueries',
  'missing',
  'overdue',
  'late',
  'undated',
] as const satisfies readonly (keyof DatasetTally)[];

function tallyCells(tally: DatasetTally): Cell[] {
  const { dataset, isRequired, due } = tally;
  const name = phrase(`dataset.${dataset}`);
  return [
    headerCell(isRequired ? name : phrase('standing.not-required', { dataset: name })),
    due === undefined ? EMPTY : { type: 'date', value: due },
    ...COUNTS.map((count) => countCell(tally[count])),
    rateCell(tally, 'received'),
    rateCell(tally, 'usable'),
  ];
}

/** The workbook divides for itself. */
function rateCell(tally: DatasetTally, of: 'received' | 'usable'): Cell {
  const value = percentOf(decimal(tally[of]), decimal(tally.expected));
  const place = (name: (typeof COUNTS)[number]): readonly number[] => [2 + COUNTS.indexOf(name)];
  const formula: NumberFormula = { ratio: { part: place(of), whole: place('expected') } };
  return value === null ? EMPTY : { type: 'number', value, formula };
}

/** Every file with the day on which it came, and what says so. */
export function receivedAnnex({ units }: Standing): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('report.column.file'), kind: 'text' },
    { heading: phrase('report.column.dataset'), kind: 'text' },
    { heading: phrase('standing.column.received-on'), kind: 'text' },
  ];
  const rows = units.flatMap(({ unit, files }) =>
    files.map(({ file, isReadable, datasets, receipt }): Row => {
      const names = datasets.map((name): Text => phrase(`dataset.${name}`));
      return {
        kind: 'data',
        cells: [
          textCell(unitText(unit)),
          headerCell(file),
          isReadable
            ? textCell(phrase('report.list', { items: { as: 'list', value: names } }))
            : textCell(phrase('standing.unreadable')),
          textCell(describeReceipt(receipt)),
        ],
      };
    }),
  );
  const notes = [phrase('standing.note-evidence')];
  return { id: 'received', table: { columns, rows, notes, empty: phrase('standing.no-files') } };
}

function countCell(count: number): Cell {
  return { type: 'number', value: decimal(count) };
}
