import type { Cell, SourceDocument } from '../../intake/sheet.ts';
import type { UnitFinder } from '../../workspace/units.ts';
import type { NamedUnit } from './find-caption.ts';

const LABEL = /^\s*(?:mã đơn vị|unit id)\s*(?::\s*(?<id>.*))?$/iu;

/**
 * The unit that a pre-filled form carries on a hidden sheet: "Mã đơn vị: hoa-binh" in one cell, or the label and the id in two. A sheet
 * survives in every kind of workbook, as defined names and properties of the document do not.
 */
export function unitOfForm({ skipped }: SourceDocument, finder: UnitFinder): NamedUnit | undefined {
  for (const { rows = [] } of skipped) {
    for (const { cells } of rows) {
      for (const [index, cell] of cells.entries()) {
        const id = idBeside(cell, cells[index + 1]);
        const match = id === undefined ? undefined : finder.findExactly(id);
        if (match?.outcome === 'found')
          return { unit: match.unit, by: `${cell.text.split(':')[0]?.trim()}: ${id}` };
      }
    }
  }
  return undefined;
}

function idBeside({ kind, text }: Cell, next: Cell | undefined): string | undefined {
  const found = kind === 'text' ? LABEL.exec(text.normalize('NFC')) : null;
  if (found === null) return undefined;
  return found.groups?.['id']?.trim() || next?.text.trim();
}
