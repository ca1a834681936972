import type { SheetRow } from '../../intake/sheet.ts';
import type { MoneyScale } from '../../quantity/money-scale.ts';
import type { UnitFinder } from '../../workspace/units.ts';
import type { Unit } from '../../workspace/workspace.ts';
import { captionUnit, UNIT_CAPTION } from './caption-unit.ts';
import type { FoundTable } from './find-tables.ts';

/** A unit that the file itself names, in which words, and in which cell of the sheet. */
export interface NamedUnit {
  readonly unit: Unit;
  readonly by: string;
  readonly row?: number;
  readonly column?: number;
}

/** A caption that names a unit of money, and its cell. */
export interface Caption {
  readonly moneyUnit: MoneyScale;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** "Đơn vị tính: triệu đồng" above a table, or in the title row itself; the nearest to the header first. */
export function findCaptions({ preface }: FoundTable): Caption[] {
  return preface.toReversed().flatMap(({ row, cells }) =>
    cells.flatMap(({ kind, text }, index): Caption[] => {
      const moneyUnit = kind === 'text' ? captionUnit(text) : undefined;
      return moneyUnit === undefined ? [] : [{ moneyUnit, text: text.trim(), row, column: index + 1 }];
    }),
  );
}

/** The unit that a title block names: "Đơn vị: Ban Dân tộc tỉnh …", or a cell that is nothing but its name. */
export function unitNamedIn(preface: readonly SheetRow[], finder: UnitFinder): NamedUnit | undefined {
  for (const { row, cells } of preface) {
    for (const [index, { kind, text }] of cells.entries()) {
      if (kind !== 'text') continue;
      const name = text.replace(UNIT_CAPTION, '').trim();
      const match = name === text.trim() ? finder.findExactly(name) : finder.findWithin(name);
      if (match.outcome === 'found') return { unit: match.unit, by: text.trim(), row, column: index + 1 };
    }
  }
  return undefined;
}

/** The unit that the name of a file holds, whatever folder it lies in. */
export function unitNamedBy(file: string, finder: UnitFinder): NamedUnit | undefined {
  const name = file.split('/').at(-1) ?? file;
  const match = finder.findWithin(name.replace(/\.[^.]+$/, ''));
  return match.outcome === 'found' ? { unit: match.unit, by: name } : undefined;
}
