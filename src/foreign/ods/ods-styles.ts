import { FontNames } from '../../ooxml/font-names.ts';
import { nextChild } from '../../ooxml/markup.ts';
import { type CellStyle, describeFormat, plainStyle } from '../../ooxml/styles.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import { type DataStyle, readDataStyle } from './ods-data-style.ts';
import { fontFormat, number, style, table, vector } from './ods-names.ts';

interface NamedStyle {
  parent: string | undefined;
  dataStyle: string | undefined;
  font: string | undefined;
  isHidden: boolean;
}

/** Styles by family and name (OpenDocument 1.3 part 3 §16); those of the document come after the common ones. */
export class OdsStyles {
  readonly fonts = new FontNames(['']);
  readonly #families = new Map<string, string>();
  readonly #named = new Map<string, NamedStyle>();
  readonly #data = new Map<string, DataStyle>();
  readonly #resolved = new Map<string, CellStyle>();

  /** Reads the children of `styles`, `automatic-styles` or `font-face-decls`, up to and with its end. */
  read(reader: XmlReader): void {
    while (nextChild(reader)) {
      const { uri, name } = reader;
      if (uri === style && (name === 'style' || name === 'default-style')) this.#readStyle(reader);
      else if (uri === number) this.#data.set(reader.attributeOf(style, 'name') ?? '', readDataStyle(reader));
      else {
        if (uri === style && name === 'font-face') this.#readFontFace(reader);
        reader.skip();
      }
    }
  }

  isHiddenTable(name: string | undefined): boolean {
    return this.#named.get(`table ${name}`)?.isHidden ?? false;
  }

  /** The font that a span of text names; undefined where it names none. */
  fontOfText(name: string | undefined): number | undefined {
    const font = this.#inherit(`text ${name}`, ({ font }) => font);
    return font === undefined ? undefined : this.#findFont(font);
  }

  cellStyle(name = 'Default'): CellStyle {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const key = `table-cell ${name}`;
    const dataStyle = this.#inherit(key, (each) => each.dataStyle);
    const font = this.#inherit(key, (each) => each.font);
    const found = { ...this.#describe(dataStyle), font: font === undefined ? 0 : this.#findFont(font) };
    this.#resolved.set(name, found);
    return found;
  }

  #describe(name: string | undefined): CellStyle {
    if (name === undefined) return plainStyle;
    const data = this.#data.get(name);
    const shown = data?.mapped === undefined ? data : (this.#data.get(data.mapped) ?? data);
    return describeFormat(shown?.code);
  }

  /** Parents are followed a bounded number of steps, since a file may make them a circle. */
  #inherit<T>(key: string, pick: (named: NamedStyle) => T | undefined): T | undefined {
    const family = key.slice(0, key.indexOf(' '));
    let named = this.#named.get(key);
    for (let step = 0; named !== undefined && step < 20; step++) {
      const found = pick(named);
      if (found !== undefined) return found;
      named = named.parent === undefined ? undefined : this.#named.get(`${family} ${named.parent}`);
    }
    return undefined;
  }

  /** Font 0 is that of the default cell style, known when all styles have been read. */
  nameDefaultFont(): void {
    const name = this.#inherit('table-cell Default', ({ font }) => font);
    if (name !== undefined) this.fonts.list[0] = this.#families.get(name) ?? name;
  }

  #findFont(name: string): number {
    const family = this.#families.get(name) ?? name;
    return family === this.fonts.list[0] ? 0 : this.fonts.find(family);
  }

  #readFontFace(reader: XmlReader): void {
    const family = (reader.attributeOf(vector, 'font-family') ?? '').replace(/^["']|["']$/g, '');
    this.#families.set(reader.attributeOf(style, 'name') ?? '', family);
  }

  #readStyle(reader: XmlReader): void {
    const key = `${reader.attributeOf(style, 'family')} ${reader.attributeOf(style, 'name')}`;
    const named: NamedStyle = {
      parent: reader.attributeOf(style, 'parent-style-name'),
      dataStyle: reader.attributeOf(style, 'data-style-name'),
      font: undefined,
      isHidden: false,
    };
    while (nextChild(reader)) {
      if (reader.uri === style && reader.name === 'text-properties') {
        named.font = reader.attributeOf(style, 'font-name') ?? reader.attributeOf(fontFormat, 'font-family');
      }
      if (reader.uri === style && reader.name === 'table-properties') {
        named.isHidden = reader.attributeOf(table, 'display') === 'false';
      }
      reader.skip();
    }
    this.#named.set(key, named);
  }
}
