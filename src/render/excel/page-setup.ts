import type { AddWorksheetOptions, PageSetup } from 'exceljs';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';

const MILLIMETRES = 1 / 25.4;
const A4 = 9;

/** A4 with the margins of Decree 30/2020/NĐ-CP, one page wide and as many long as it takes, with "page x/y" below. */
export function pageOptions(
  language: Language,
  orientation: 'portrait' | 'landscape',
  more: { readonly headRow?: number; readonly headRows?: number; readonly columns?: number } = {},
): Partial<AddWorksheetOptions> {
  const { headRow, headRows = 1, columns = 0 } = more;
  const lastHeadRow = headRow === undefined ? 0 : headRow + headRows - 1;
  const pages = say(language, phrase('render.page', { page: '&P', pages: '&N' }));
  return {
    pageSetup: {
      paperSize: A4,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: marginsOf(orientation),
      ...(headRow === undefined ? {} : { printTitlesRow: `${headRow}:${lastHeadRow}` }),
    },
    headerFooter: { oddFooter: `&C&"Times New Roman,Regular"&11${pages}` },
    views: [
      headRow === undefined
        ? { showGridLines: false }
        : { state: 'frozen', xSplit: columns, ySplit: lastHeadRow, showGridLines: false },
    ],
  };
}

function marginsOf(orientation: 'portrait' | 'landscape'): NonNullable<PageSetup['margins']> {
  const left = orientation === 'portrait' ? 30 : 20;
  const [side, edge, small] = [left, 20, 10].map((length) => length * MILLIMETRES);
  return {
    left: side ?? 1,
    right: edge ?? 1,
    top: edge ?? 1,
    bottom: edge ?? 1,
    header: small ?? 0,
    footer: small ?? 0,
  };
}
