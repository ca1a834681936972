import type { Finding } from '../../findings/finding.ts';
import type { SheetRow } from '../../intake/sheet.ts';
import { type Unit, unitLabel } from '../../workspace/workspace.ts';
import { placeOf, type Table, type TitleText } from '../ledger.ts';
import { isUnitCaption } from './caption-unit.ts';
import type { NamedUnit } from './find-caption.ts';
import type { FoundTable } from './find-tables.ts';

/** What says whose a table is: the file, the form, the title block. */
export interface Owners {
  /** The unit of the file, by its folder or name. */
  readonly unit?: Unit | undefined;
  /** The unit that the file's own name names, in whatever folder it lies. */
  readonly named?: NamedUnit | undefined;
  /** The unit that its form carries, where it is a pre-filled one. */
  readonly form?: NamedUnit | undefined;
  readonly findUnit: (preface: readonly SheetRow[]) => NamedUnit | undefined;
}

/** The texts above a header; a row with more of them than two is no title. */
export function titlesOf(preface: readonly SheetRow[]): TitleText[] {
  return preface.flatMap(({ row, cells }) => {
    const texts = cells.flatMap(({ kind, text }, index) =>
      kind === 'text' ? [{ text: text.replace(/\s+/g, ' ').trim(), row, column: index + 1 }] : [],
    );
    return texts.length <= 2 ? texts : [];
  });
}

/** The file's folder or name says whose table it is; where it does not, the form's own id may, or the title block. */
export function ownerOf(
  { unit, form, findUnit }: Owners,
  { preface }: FoundTable,
): Pick<Table, 'unit' | 'unitBy'> {
  if (unit !== undefined) return { unit };
  const named = form ?? findUnit(preface);
  return named === undefined ? {} : { unit: named.unit, unitBy: named.by };
}

/** What the form, the title block or the file's name says against the unit that the table was given. */
export function ownerFindings(
  { form, named: byName, findUnit }: Owners,
  { preface, body }: FoundTable,
  table: Table,
): Finding[] {
  if (table.unit === undefined) return [];
  const other = [form, findUnit(preface), findUnit(body.filter(isCaption)), byName].find(
    (named) => named !== undefined && named.unit.id !== table.unit?.id,
  );
  if (other === undefined) return [];
  return [
    {
      rule: 'unit-conflict',
      at: placeOf(table, other.row ?? table.header.top, other.column),
      unit: table.unit.id,
      dataset: table.dataset,
      value: other.by,
      params: { unit: unitLabel(table.unit), other: unitLabel(other.unit), by: other.by },
    },
  ];
}

/** "Đơn vị: …" alone in its row, between the rows of a table: the next sender, on one sheet with the first. */
function isCaption({ cells }: SheetRow): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  return filled.length === 1 && isUnitCaption(filled[0]?.text ?? '');
}
