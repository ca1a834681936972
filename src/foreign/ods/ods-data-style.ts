import { nextChild } from '../../ooxml/markup.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import { number, style } from './ods-names.ts';

/** A number style as an Excel format code, which is what the other rooms understand. */
export interface DataStyle {
  code: string;
  /** Data styles for values above or below a bound; the first shows what the style is about. */
  mapped: string | undefined;
}

const dateParts: Readonly<Record<string, string>> = {
  day: 'dd',
  month: 'mm',
  year: 'yyyy',
  era: 'e',
  'day-of-week': 'ddd',
  quarter: 'm',
  'week-of-year': 'd',
  hours: 'hh',
  minutes: 'mm',
  seconds: 'ss',
  'am-pm': 'AM/PM',
};

/** Reads the data style just started (OpenDocument 1.3 part 3 §16.29), up to and with its end. */
export function readDataStyle(reader: XmlReader): DataStyle {
  const kind = reader.name;
  const isDuration = reader.attributeOf(number, 'truncate-on-overflow') === 'false';
  let code = '';
  let mapped: string | undefined;
  while (nextChild(reader)) {
    const { uri, name } = reader;
    if (uri === style && name === 'map') mapped ??= reader.attributeOf(style, 'apply-style-name');
    if (uri === number && (name === 'text' || name === 'currency-symbol')) {
      code += quote(reader.readText(), kind);
      continue;
    }
    if (uri === number) code += findPart(reader, isDuration && !code.includes('['));
    reader.skip();
  }
  if (kind === 'boolean-style') code = 'General';
  return { code, mapped };
}

function findPart(reader: XmlReader, isDuration: boolean): string {
  const { name } = reader;
  if (name === 'number') return findDigits(reader);
  if (name === 'scientific-number') return '0E+00';
  if (name === 'fraction') return '# ?/?';
  if (name === 'text-content') return '@';
  const part = dateParts[name] ?? '';
  return isDuration && /^(hh|mm|ss)$/.test(part) ? `[${part.slice(1)}]` : part;
}

/** A display factor of a thousand is written as a comma behind the digits. */
function findDigits(reader: XmlReader): string {
  const decimals = Number(reader.attributeOf(number, 'decimal-places') ?? Number.NaN);
  const isGrouped = reader.attributeOf(number, 'grouping') === 'true';
  const factor = Number(reader.attributeOf(number, 'display-factor') ?? 1);
  const thousands = factor > 1 ? Math.round(Math.log10(factor) / 3) : 0;
  if (Number.isNaN(decimals) && !isGrouped && thousands === 0) return 'General';
  const fraction = decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 20))}` : '';
  return `${isGrouped ? '#,##0' : '0'}${fraction}${','.repeat(Math.min(thousands, 4))}`;
}

function quote(letters: string, kind: string): string {
  if (/^[-/: .,()+]*$/.test(letters)) return letters;
  if (letters === '%' && kind === 'percentage-style') return '%';
  return `"${letters.replaceAll('"', '')}"`;
}
