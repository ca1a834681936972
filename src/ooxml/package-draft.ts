import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import { decodeXml } from './decode-xml.ts';
import { escapeXml } from './escape-xml.ts';
import { type Outline, outlineOf, prefixOf } from './outline.ts';
import { PartDraft } from './part-draft.ts';
import { packEntry, writeZip } from './write-zip.ts';
import { XmlReader } from './xml-reader.ts';
import { makeXmlSource, type XmlSource } from './xml-source.ts';
import type { ZipPackage } from './zip-package.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook package with parts that change and parts that are added; all others are copied as they are stored. */
export class PackageDraft {
  readonly zip: ZipPackage;
  readonly #drafts = new Map<string, PartDraft>();
  readonly #added = new Map<string, string>();

  constructor(zip: ZipPackage) {
    this.zip = zip;
  }

  /** A part that is in the package, to be changed. */
  change(part: string): PartDraft {
    const known = this.#drafts.get(keyOf(part));
    if (known !== undefined) return known;
    const draft = new PartDraft(this.#source(part).text);
    this.#drafts.set(keyOf(part), draft);
    return draft;
  }

  /** A part that need not be well-formed XML, such as a drawing of comments. */
  changeText(part: string): PartDraft {
    const known = this.#drafts.get(keyOf(part));
    if (known !== undefined) return known;
    const draft = new PartDraft(this.zip.read(part).toString('utf8'));
    this.#drafts.set(keyOf(part), draft);
    return draft;
  }

  outline(part: string, depth: number, ...ask: readonly string[]): Outline {
    return outlineOf(this.open(part), this.#source(part).text, depth, ask);
  }

  /** A part as it was, to be read through. */
  open(part: string): XmlReader {
    return new XmlReader(this.#source(part), part);
  }

  #source(part: string): XmlSource {
    const added = this.#added.get(part);
    return added === undefined ? decodeXml(this.zip.read(part), part) : makeXmlSource(added);
  }

  /** Adds a part; `contentType` is declared for it alone. */
  add(part: string, text: string, contentType: string): void {
    this.#added.set(part, DECLARATION + text);
    this.#declare(`<PREFIXOverride PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`);
  }

  /** Adds a part of a kind that is declared by its ending. */
  addByEnding(part: string, text: string, contentType: string): void {
    this.#added.set(part, text);
    const ending = part.slice(part.lastIndexOf('.') + 1);
    const types = this.outline(CONTENT_TYPES, 1, 'Extension');
    const isDeclared = types.children.some(
      ({ attributes }) => attributes['Extension']?.toLowerCase() === ending,
    );
    if (!isDeclared && !this.#declared.has(ending)) {
      this.#declared.add(ending);
      this.#declare(`<PREFIXDefault Extension="${ending}" ContentType="${contentType}"/>`, true);
    }
  }

  readonly #declared = new Set<string>();

  /** Relates a part of the package to another one, by a relative path, which every program follows; returns the id. */
  relate(source: string, type: string, target: string): string {
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
    const pending = this.#relations.get(part) ?? [];
    const id = this.#freeId(part, pending.length);
    pending.push(`Id="${id}" Type="${type}" Target="${escapeXml(posix.relative(folder, target))}"`);
    this.#relations.set(part, pending);
    return id;
  }

  readonly #relations = new Map<string, string[]>();

  #freeId(part: string, pending: number): string {
    const taken = this.zip.has(part)
      ? new Set(this.outline(part, 1, 'Id').children.map(({ attributes }) => attributes['Id']))
      : new Set<string>();
    let number = pending + 1;
    while (taken.has(`rIdE${number}`)) number += 1;
    return `rIdE${number}`;
  }

  /** A part name that is not taken yet: `xl/comments1.xml`, `xl/comments2.xml` … */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.zip.has(name) && !this.#added.has(name)) return name;
    }
  }

  toBuffer(): Buffer {
    this.#writeRelations();
    const kept = this.zip.entries().map(({ entry, packed }) => {
      const draft = this.#drafts.get(keyOf(entry.name));
      return draft === undefined ? { ...entry, packed } : packEntry(entry.name, draft.toBuffer());
    });
    const added = [...this.#added].map(([name, text]) =>
      packEntry(name, this.#drafts.get(keyOf(name))?.toBuffer() ?? Buffer.from(text)),
    );
    return writeZip([...kept, ...added]);
  }

  #declare(element: string, isFirst = false): void {
    const types = this.outline(CONTENT_TYPES, 1);
    const at = isFirst ? types.openEnd : types.closeStart;
    this.change(CONTENT_TYPES).insert(at, element.replace('PREFIX', prefixOf(types)));
  }

  #writeRelations(): void {
    for (const [part, pending] of this.#relations) {
      if (this.zip.has(part)) {
        const root = this.outline(part, 0);
        const elements = pending.map((each) => `<${prefixOf(root)}Relationship ${each}/>`).join('');
        const draft = this.change(part);
        if (root.openEnd < root.end) draft.insert(root.closeStart, elements);
        else draft.replace(root.openEnd - 2, root.openEnd, `>${elements}</${root.qualified}>`);
      } else {
        const elements = pending.map((each) => `<Relationship ${each}/>`).join('');
        this.#added.set(
          part,
          `${DECLARATION}<Relationships xmlns="${RELATIONS_NAMESPACE}">${elements}</Relationships>`,
        );
        this.#declareRelations();
      }
    }
  }

  /** Every package declares the ending of relationship parts; one that does not would not open. */
  #declareRelations(): void {
    const types = this.outline(CONTENT_TYPES, 1, 'Extension');
    if (types.children.some(({ attributes }) => attributes['Extension']?.toLowerCase() === 'rels')) return;
    this.#declare(`<PREFIXDefault Extension="rels" ContentType="${RELATIONS_TYPE}"/>`, true);
  }
}

function keyOf(part: string): string {
  return part.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
