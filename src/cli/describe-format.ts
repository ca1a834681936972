import type { SourceDocument } from '../intake/sheet.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase, type Text } from '../language/phrase.ts';

const DELIMITERS: Readonly<Record<string, MessageKey>> = {
  ';': 'inspect.semicolon',
  ',': 'inspect.comma',
  '\t': 'inspect.tab',
};

/** The endings that a kind of file usually has; under another one it deserves a word. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  csv: ['csv', 'txt', 'tsv'],
  xlsx: ['xlsx', 'xlsm'],
  xlsb: ['xlsb'],
  xls: ['xls'],
  compound: ['xls'],
  ods: ['ods'],
  'flat-ods': ['fods'],
  html: ['html', 'htm'],
  'spreadsheetml-2003': ['xml'],
};

/** The kind of file, also where its name says another; of text its encoding and what stands between its fields. */
export function describeFormat({ file, format, encoding, delimiter }: SourceDocument): Text[] {
  const between = delimiter === undefined ? undefined : DELIMITERS[delimiter];
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const usual = ENDINGS[format];
  const kind: Phrase | string = usual === undefined ? format : { key: `format.${format}` as MessageKey };
  return [
    usual === undefined || usual.includes(ending) ? kind : phrase('inspect.ending', { format: kind, ending }),
    ...(encoding === undefined ? [] : [phrase('inspect.encoding', { encoding: describeEncoding(encoding) })]),
    ...(delimiter === undefined
      ? []
      : [phrase('inspect.delimiter', { delimiter: between === undefined ? delimiter : { key: between } })]),
  ];
}

/** "TCVN3 (ABC)", "VNI ghi trong UTF-8", "UTF-8 bị đọc nhầm thành Windows-1252". */
function describeEncoding(name: string): Text {
  const [letters = name, container] = name.split(' in ');
  const [own = letters, mistaken] = letters.split(' read as ');
  const read =
    mistaken === undefined
      ? printedEncoding(own)
      : phrase('inspect.encoding-mistaken', {
          encoding: printedEncoding(own),
          mistaken: printedEncoding(mistaken),
        });
  return container === undefined
    ? read
    : phrase('inspect.encoding-within', { encoding: read, container: printedEncoding(container) });
}

/** As the menus of Excel and Unikey print it. */
function printedEncoding(name: string): string {
  return name === 'tcvn3' ? 'TCVN3 (ABC)' : name.toUpperCase().replace('WINDOWS', 'Windows');
}
