import type { AddWorksheetOptions, PageSetup } from 'exceljs';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';

const MILLIMETRES = 1 / 25.4;
const A4 = 9;
const EDGE = 20 * MILLIMETRES;
const MARGINS: NonNullable<PageSetup['margins']> = {
  left: EDGE,
  right: EDGE,
  top: EDGE,
  bottom: EDGE,
  header: EDGE / 2,
  footer: EDGE / 2,
};

/** A4 landscape with the margins of Decree 30/2020/NĐ-CP, one page wide and as many long as it takes, with "page x/y" below. */
export function pageOptions(
  language: Language,
  more: {
    readonly headRow?: number;
    readonly headRows?: number;
    readonly columns?: number;
    /** False where pages are broken by hand, which Excel ignores on scaled ones. */
    readonly isScaled?: boolean;
  } = {},
): Partial<AddWorksheetOptions> {
  const { headRow, headRows = 1, columns = 0, isScaled = true } = more;
  const lastHeadRow = headRow === undefined ? 0 : headRow + headRows - 1;
  const pages = say(language, phrase('render.page', { page: '&P', pages: '&N' }));
  return {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      ...(isScaled ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
      horizontalCentered: true,
      margins: MARGINS,
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
