import { childNamed, type Outline, prefixOf } from '../ooxml/outline.ts';
import type { PackageDraft } from '../ooxml/package-draft.ts';
import type { MarkSeverity } from './cell-mark.ts';

/** Light enough for black figures on them to keep a contrast of 7 : 1; the comment says what the colour means. */
const COLOURS: Readonly<Record<MarkSeverity, string>> = {
  error: 'FFFFC7CE',
  query: 'FFFFEB9C',
  note: 'FFDDEBF7',
};

/** Cell formats like those of the workbook with another fill; each is made when it is first asked for. */
export class MarkStyles {
  readonly #draft: PackageDraft;
  readonly #part: string;
  readonly #fills: Outline | undefined;
  readonly #borders: Outline | undefined;
  readonly #formats: Outline | undefined;
  readonly #newBorders: string[] = [];
  readonly #newFills: string[] = [];
  readonly #newFormats: string[] = [];
  readonly #known = new Map<string, number>();

  /** @param part the styles part of the workbook; one without fills or cell formats leaves cells as they are */
  constructor(draft: PackageDraft, part: string) {
    const root = draft.outline(part, 2);
    this.#draft = draft;
    this.#part = part;
    this.#fills = childNamed(root, 'fills');
    this.#borders = childNamed(root, 'borders');
    this.#formats = childNamed(root, 'cellXfs');
  }

  /** The number of the format that is like another one, filled. */
  filled(style: number, severity: MarkSeverity): number {
    return this.#format(style, `${style} ${severity}`, (formats) => {
      const { text } = this.#draft.change(this.#part);
      const like = formats.children[style] ?? formats.children[0];
      const xf =
        like === undefined ? '<xf numFmtId="0" fontId="0" borderId="0"/>' : text.slice(like.start, like.end);
      return withAttributes(xf, { fillId: String(this.#fill(severity)), applyFill: '1' });
    });
  }

  /** A format of the findings sheet: wrapped at the top, with a fill where it says one. */
  wrapped(fontId: number, severity?: MarkSeverity): number {
    return this.#format(0, `wrapped ${fontId} ${severity ?? ''}`, (formats) => {
      const prefix = prefixOf(formats);
      const fill = severity === undefined ? '' : ` fillId="${this.#fill(severity)}" applyFill="1"`;
      const alignment = `<${prefix}alignment vertical="top" wrapText="1"/>`;
      return `<${prefix}xf numFmtId="0" fontId="${fontId}" borderId="${this.#thinBorder()}" xfId="0"${fill} applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</${prefix}xf>`;
    });
  }

  /** Puts what was made into the styles part. */
  write(): void {
    this.#append(this.#fills, this.#newFills);
    this.#append(this.#borders, this.#newBorders);
    this.#append(this.#formats, this.#newFormats);
  }

  #format(like: number, key: string, make: (formats: Outline) => string): number {
    const formats = this.#formats;
    if (formats === undefined || this.#fills === undefined) return like;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = formats.children.length + this.#newFormats.length;
    this.#newFormats.push(make(formats));
    this.#known.set(key, number);
    return number;
  }

  #fill(severity: MarkSeverity): number {
    const key = `fill ${severity}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#fills === undefined) return 0;
    const prefix = prefixOf(this.#fills);
    const number = this.#fills.children.length + this.#newFills.length;
    this.#newFills.push(
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${COLOURS[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    );
    this.#known.set(key, number);
    return number;
  }

  #thinBorder(): number {
    if (this.#borders === undefined) return 0;
    if (this.#newBorders.length === 0) {
      const prefix = prefixOf(this.#borders);
      const sides = ['left', 'right', 'top', 'bottom'].map(
        (side) => `<${prefix}${side} style="thin"><${prefix}color rgb="FF7F7F7F"/></${prefix}${side}>`,
      );
      this.#newBorders.push(`<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`);
    }
    return this.#borders.children.length;
  }

  #append(list: Outline | undefined, elements: readonly string[]): void {
    if (list === undefined || elements.length === 0) return;
    const draft = this.#draft.change(this.#part);
    draft.setAttribute(list.start, list.openEnd, 'count', String(list.children.length + elements.length));
    draft.insert(list.closeStart, elements.join(''));
  }
}

/** An element as text with attributes set in its opening tag. */
function withAttributes(element: string, attributes: Readonly<Record<string, string>>): string {
  const end = element.indexOf('>') + 1;
  let tag = element.slice(0, end);
  for (const [name, value] of Object.entries(attributes)) {
    const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
    tag = pattern.test(tag)
      ? tag.replace(pattern, `$1"${value}"`)
      : tag.replace(/\s*\/?>$/, (close) => ` ${name}="${value}"${close}`);
  }
  return tag + element.slice(end);
}
