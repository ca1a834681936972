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

/** "Đơn vị tính: triệu đồng" above a table, or in the title row itself. */
export function findCaption({ preface }: FoundTable): { moneyUnit: MoneyScale; row: number } | undefined {
  for (const { row, cells } of preface.toReversed()) {
    for (const { kind, text } of cells) {
      const unit = kind === 'text' ? captionUnit(text) : undefined;
      if (unit !== undefined) return { moneyUnit: unit, row };
    }
  }
  return undefined;
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
