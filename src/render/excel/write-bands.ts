import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import type { Band } from '../../report/report.ts';
import { columnLetters } from '../../source/location.ts';
import { quoted, type TablePlace } from './table-place.ts';

const LOOKS: Record<Band['tone'], Partial<Style>> = {
  good: look('FFE2EFDA', 'FF1E4620'),
  fair: look('FFFFF2CC', 'FF5C4400'),
  poor: look('FFF8DCDA', 'FF7A1418'),
  open: look('FFECECEC', 'FF3A3A3C'),
};

/** Conditional formats of the columns that have bands; they follow the cells when somebody corrects a number. */
export function writeBands(sheet: Worksheet, { table, firstRow }: TablePlace, language: Language): void {
  const lastRow = firstRow + table.rows.length - 1;
  table.columns.forEach(({ bands = [] }, index) => {
    if (bands.length === 0) return;
    const letters = columnLetters(index + 1);
    sheet.addConditionalFormatting({
      ref: `${letters}${firstRow}:${letters}${lastRow}`,
      rules: bands.map((band, order) => ruleOf(band, order + 1, language)),
    });
  });
}

function ruleOf({ is, tone }: Band, priority: number, language: Language): ConditionalFormattingRule {
  const style = LOOKS[tone];
  if (typeof is === 'object' && 'from' in is) {
    // A text is greater than any number to a spreadsheet; these bands are of numbers.
    return { type: 'cellIs', operator: 'between', formulae: [is.from.toFixed(), '1E+300'], priority, style };
  }
  return { type: 'cellIs', operator: 'equal', formulae: [quoted(say(language, is))], priority, style };
}

function look(fill: string, ink: string): Partial<Style> {
  return {
    font: { bold: true, color: { argb: ink } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
  };
}
