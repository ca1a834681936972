import { findNamedFormat } from '../named-formats.ts';

/** As much of an element's style as a value needs. */
export interface Look {
  /** Format code (`mso-number-format`). */
  format?: string;
  /** First family of the font. */
  font?: string;
  isHidden?: boolean;
}

/** Rules by `tag`, `.class` and `tag.class`; other selectors are passed over. */
export class StyleSheet {
  readonly #rules = new Map<string, Look>();

  /** Adds the text of a `<style>` element. */
  add(css: string): void {
    const bare = css.replace(/\/\*.*?\*\//gs, '').replace(/<!--|-->/g, '');
    for (const rule of bare.split('}')) {
      const brace = rule.indexOf('{');
      if (brace === -1) continue;
      const look = readLook(rule.slice(brace + 1));
      if (look === undefined) continue;
      for (const selector of rule.slice(0, brace).split(',')) {
        const key = selector.trim().toLowerCase();
        this.#rules.set(key, { ...this.#rules.get(key), ...look });
      }
    }
  }

  /** What tag, classes and `style` attribute give together, the nearer over the farther. */
  find(tag: string, classes: string | undefined, inline: string | undefined): Look | undefined {
    let look = this.#rules.get(tag);
    if (classes !== undefined && this.#rules.size > 0) {
      const names = classes.toLowerCase().split(/\s+/);
      for (const name of names) look = join(look, this.#rules.get(`.${name}`));
      for (const name of names) look = join(look, this.#rules.get(`${tag}.${name}`));
    }
    return inline === undefined ? look : join(look, readLook(inline));
  }
}

function join(look: Look | undefined, nearer: Look | undefined): Look | undefined {
  if (look === undefined || nearer === undefined) return nearer ?? look;
  return { ...look, ...nearer };
}

const declaration = /([\w.-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\\.|[^;"'\\])*)/g;

function readLook(css: string): Look | undefined {
  if (!/format|font|display|visibility/i.test(css)) return undefined;
  const look: Look = {};
  for (const [, property = '', value = ''] of css.matchAll(declaration)) {
    const name = property.toLowerCase();
    if (name === 'mso-number-format' || name === 'vnd.ms-excel.numberformat') {
      look.format = findNamedFormat(readCssString(value.trim()));
    } else if (name === 'font-family') look.font = readCssString((value.split(',')[0] ?? '').trim());
    else if (name === 'display') look.isHidden = /^\s*none\b/i.test(value);
    else if (name === 'visibility' && /^\s*(hidden|collapse)\b/i.test(value)) look.isHidden = true;
  }
  return look;
}

/** A CSS string or identifier without quotes and escapes (CSS Syntax 3 §4.3.7). */
function readCssString(value: string): string {
  const inner = /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value.replace(/\s*!important$/i, '');
  return inner.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? letter : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
}
