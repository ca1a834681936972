import type { XmlReader } from './xml-reader.ts';

/** An element with its places in the text of its part. */
export interface Outline {
  readonly name: string;
  /** The name as written, with its prefix. */
  readonly qualified: string;
  readonly uri: string;
  /** The opening tag. */
  readonly start: number;
  readonly openEnd: number;
  /** The closing tag; both equal `openEnd` for an empty element. */
  readonly closeStart: number;
  readonly end: number;
  /** The values of the attributes that were asked for. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Outline[];
}

/** The elements of a part down to a depth; deeper ones are passed over. */
export function outlineOf(reader: XmlReader, text: string, depth: number, ask: readonly string[]): Outline {
  while (reader.next() !== 'start');
  return outlineElement(reader, text, depth, ask);
}

function outlineElement(reader: XmlReader, text: string, depth: number, ask: readonly string[]): Outline {
  const { name, uri, tagStart: start, tagEnd: openEnd } = reader;
  const qualified = /^<([^\s/>]+)/.exec(text.slice(start, openEnd))?.[1] ?? name;
  const attributes: Record<string, string> = {};
  for (const each of ask) {
    const value = reader.attribute(each);
    if (value !== undefined) attributes[each] = value;
  }
  const isEmpty = text.slice(start, openEnd).endsWith('/>');
  const children: Outline[] = [];
  if (depth === 0) reader.skip();
  else {
    for (let token = reader.next(); token !== 'end'; token = reader.next())
      if (token === 'start') children.push(outlineElement(reader, text, depth - 1, ask));
  }
  const closeStart = isEmpty ? openEnd : reader.tagStart;
  return { name, qualified, uri, start, openEnd, closeStart, end: reader.tagEnd, attributes, children };
}

/** The prefix of an element with its colon, for what is put inside it. */
export function prefixOf({ qualified }: Outline): string {
  return qualified.includes(':') ? qualified.slice(0, qualified.indexOf(':') + 1) : '';
}

export function childNamed(parent: Outline, name: string): Outline | undefined {
  return parent.children.find((child) => child.name === name);
}
