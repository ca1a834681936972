/** The font names of a workbook by index; 0 is the default font, named '' where the styles name none. */
export class FontNames {
  readonly list: string[];
  readonly #indices = new Map<string, number>();

  constructor(fonts: readonly string[]) {
    this.list = fonts.length === 0 ? [''] : [...fonts];
    this.list.forEach((name, index) => {
      if (!this.#indices.has(name)) this.#indices.set(name, index);
    });
  }

  /** The index of a name, added where no cell style has it: runs inside a text may name fonts of their own. */
  find(name: string): number {
    const index = this.#indices.get(name) ?? this.list.push(name) - 1;
    this.#indices.set(name, index);
    return index;
  }
}
