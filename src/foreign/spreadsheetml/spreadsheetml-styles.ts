import { FontNames } from '../../ooxml/font-names.ts';
import { nextChild } from '../../ooxml/markup.ts';
import { type CellStyle, describeFormat, unknownStyle } from '../../ooxml/styles.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import { findNamedFormat } from '../named-formats.ts';
import { attribute } from './attribute.ts';
import { spreadsheet } from './names.ts';

interface NamedStyle {
  parent: string | undefined;
  format: string | undefined;
  font: string | undefined;
}

/** Styles by their id; a style without a format or font has its parent's, and all have those of `Default`. */
export class SpreadsheetmlStyles {
  readonly fonts = new FontNames(['']);
  readonly #named = new Map<string, NamedStyle>();
  readonly #resolved = new Map<string, CellStyle>();

  /** Reads `<Styles>`, up to and with its end. */
  read(reader: XmlReader): void {
    while (nextChild(reader)) {
      if (reader.uri === spreadsheet && reader.name === 'Style') this.#readStyle(reader);
      else reader.skip();
    }
    const font = this.#named.get('Default')?.font;
    if (font !== undefined) this.fonts.list[0] = font;
  }

  find(id = 'Default'): CellStyle {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const font = this.#inherit(id, (style) => style.font);
    const format = this.#inherit(id, (style) => style.format);
    const isKnown = id === 'Default' || this.#named.has(id);
    const found = isKnown
      ? describeFormat(findNamedFormat(format ?? 'General'), this.findFont(font))
      : unknownStyle;
    this.#resolved.set(id, found);
    return found;
  }

  findFont(name: string | undefined): number {
    return name === undefined || name === this.fonts.list[0] ? 0 : this.fonts.find(name);
  }

  /** Parents are followed a bounded number of steps, since a file may make them a circle. */
  #inherit<T>(id: string, pick: (style: NamedStyle) => T | undefined): T | undefined {
    let style = this.#named.get(id);
    for (let step = 0; style !== undefined && step < 20; step++) {
      const found = pick(style);
      if (found !== undefined) return found;
      style = style.parent === undefined ? undefined : this.#named.get(style.parent);
    }
    const standard = this.#named.get('Default');
    return standard === undefined ? undefined : pick(standard);
  }

  #readStyle(reader: XmlReader): void {
    const id = attribute(reader, 'ID') ?? '';
    const style: NamedStyle = { parent: attribute(reader, 'Parent'), format: undefined, font: undefined };
    while (nextChild(reader)) {
      if (reader.uri === spreadsheet && reader.name === 'NumberFormat')
        style.format = attribute(reader, 'Format');
      if (reader.uri === spreadsheet && reader.name === 'Font') style.font = attribute(reader, 'FontName');
      reader.skip();
    }
    this.#named.set(id, style);
  }
}
