/** Strings one behind the other, and where each ends (in UTF-16 units). */
export interface PackedTexts {
  joined: string;
  ends: Uint32Array;
}

/** Collects different strings and numbers them from 0. */
export class TextTable {
  readonly #indices = new Map<string, number>();
  readonly #texts: string[] = [];

  add(text: string): number {
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.push(text) - 1;
    this.#indices.set(text, index);
    return index;
  }

  pack(): PackedTexts {
    const ends = new Uint32Array(this.#texts.length);
    let end = 0;
    this.#texts.forEach((text, index) => {
      end += text.length;
      ends[index] = end;
    });
    return { joined: this.#texts.join(''), ends };
  }
}

export function unpackTexts({ joined, ends }: PackedTexts): string[] {
  const texts: string[] = [];
  let start = 0;
  for (const end of ends) {
    texts.push(joined.slice(start, end));
    start = end;
  }
  return texts;
}
