import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { RefusalError } from '../../src/ooxml/refusal.ts';
import { XmlReader } from '../../src/ooxml/xml-reader.ts';
import { makeXmlSource } from '../../src/ooxml/xml-source.ts';

type Event = ['start', string, string, string] | ['text', string] | ['end'];

const attributes = ['a', 'b', 'xml:space'];

/** Neighbouring texts are one: where a reader cuts them is its own affair. */
function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (text === '') return;
  if (last?.[0] === 'text') last[1] += text;
  else events.push(['text', text]);
}

function readWithOwn(text: string): Event[] | string {
  const events: Event[] = [];
  try {
    const reader = new XmlReader(makeXmlSource(text), 'part');
    for (let token = reader.next(); token !== 'done'; token = reader.next()) {
      if (token === 'end') events.push(['end']);
      else if (token === 'text') addText(events, reader.text);
      else
        events.push([
          'start',
          reader.uri,
          reader.name,
          attributes.map((name) => reader.attribute(name) ?? '-').join(),
        ]);
    }
    return events;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.reason;
    throw error;
  }
}

function readWithSaxes(text: string): Event[] | string {
  const events: Event[] = [];
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  let isInside = 0;
  parser.on('opentag', (tag) => {
    isInside++;
    events.push([
      'start',
      tag.uri,
      tag.local,
      attributes.map((name) => tag.attributes[name]?.value ?? '-').join(),
    ]);
  });
  parser.on('closetag', () => {
    isInside--;
    events.push(['end']);
  });
  parser.on('text', (piece) => {
    if (isInside > 0) addText(events, piece);
  });
  parser.on('cdata', (piece) => addText(events, piece));
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
    return events;
  } catch {
    return 'malformed-xml';
  }
}

/** Where the two may differ, and why. */
const exceptions = [
  // saxes trims namespace names; Namespaces in XML §2.3 compares them as they are.
  /xmlns[^=]*=\s*(?:"(?:\s|[^"]*\s")|'(?:\s|[^']*\s'))/,
  // saxes reads `<?p?<…?>` as an instruction; XML 1.0 §2.6 wants white space behind the target.
  /<\?[^\s?]+\?[^>]/,
  // Decoded strictly, no part holds half a surrogate pair; saxes swallows the character behind it.
  /\p{Surrogate}/u,
  /<!DOCTYPE/,
];

const piece = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b/>',
    '<a:b>',
    '</a:b>',
    '<c a="1" b=\'2\'>',
    '</c>',
    '<c xmlns="u">',
    '<a:b xmlns:a="v">',
  ],
  ...[
    '<b xml:space="preserve"/>',
    '<d a:x="1" b:x="2"/>',
    '<e xmlns:a="v" xmlns:b="v">',
    '</e>',
    '<e xmlns:a="">',
  ],
  ...[
    '<!-- x -->',
    '<!-- -- -->',
    '<!---->',
    '<![CDATA[<&>]]>',
    '<![CDATA[]]>',
    ']]>',
    '<?p i?>',
    '<?xml?>',
    '<?p?>',
  ],
  ...[
    '&amp;',
    '&#65;',
    '&#x1F600;',
    '&#0;',
    '&no;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
    '\t',
    '\r\n',
    '\r',
  ],
  ...[
    't',
    'ệ',
    '\u0001',
    '\uFFFE',
    '😀',
    'xmlns',
    ':',
    '<ệ/>',
    '<a b="&lt;\r\n\t">',
    '<a a="1" a="2">',
    '<1/>',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<?xml version="2.0"?>',
  ],
);

/** Mostly well-formed: open elements are closed again, then a few places are damaged. */
const tree = fc.letrec<{ node: string; nodes: string[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      't',
      ' ',
      '&lt;',
      '<![CDATA[x]]>',
      '<!-- c -->',
      '<?p i?>',
      '<b a="1"/>',
      '\r\n',
      'ệ]]',
      '>',
    ),
    fc
      .tuple(fc.constantFrom('a', 'a xmlns="u"', 'p:a xmlns:p="v"', 'q a = "&amp; "'), tie('nodes'))
      .map(([open, inner]) => `<${open}>${inner.join('')}</${open.split(' ')[0]}>`),
  ),
}));
const document = tree.node.map((inner) => `<r>${inner}</r>`);
const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), piece), { maxLength: 3 });

function apply(text: string, edits: readonly (readonly [number, number, string])[]): string {
  let edited = text;
  for (const [place, removed, added] of edits) {
    const at = place % (edited.length + 1);
    edited = edited.slice(0, at) + added + edited.slice(at + removed);
  }
  return edited;
}

describe('XmlReader against saxes', () => {
  it('accepts the same documents and reads the same from them', () => {
    fc.assert(
      fc.property(document, damage, (text, edits) => {
        const edited = apply(text, edits);
        fc.pre(!exceptions.some((exception) => exception.test(edited)));
        expect(readWithOwn(edited)).toEqual(readWithSaxes(edited));
      }),
      { numRuns: 5_000 },
    );
  });

  it('does so for mere sequences of pieces', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = `<r xmlns:b="w">${pieces.join('')}</r>`;
        expect(readWithOwn(text)).toEqual(readWithSaxes(text));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('XmlReader', () => {
  it.each(['<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a/><!DOCTYPE a>'])(
    'refuses %s',
    (text) => {
      expect(readWithOwn(text)).toBe('doctype');
    },
  );

  it.each([
    '',
    ' ',
    '<a>',
    '<a/><b/>',
    'x<a/>',
    '<a/>x',
    '<p:a/>',
    '<a xmlns:xmlns="u"/>',
    '<a><b></a></b>',
    '<a b=c/>',
  ])('refuses %j', (text) => {
    expect(readWithOwn(text)).toBe('malformed-xml');
  });

  it('undoes namespace declarations at the end of their element', () => {
    const names: string[] = [];
    const reader = new XmlReader(
      makeXmlSource('<a xmlns="u"><b xmlns="v" xmlns:p="w"><p:c/></b><d/></a>'),
      'part',
    );
    for (let token = reader.next(); token !== 'done'; token = reader.next()) {
      if (token === 'start') names.push(`${reader.uri}:${reader.name}`);
    }
    expect(names).toEqual(['u:a', 'v:b', 'w:c', 'u:d']);
  });

  it('takes a hundred thousand nested or repeated declarations in its stride', () => {
    const count = 100_000;
    const nested = `${'<a xmlns:p="u">'.repeat(count)}${'</a>'.repeat(count)}`;
    const wide = `<a ${Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ')}/>`;
    expect(readWithOwn(nested)).toHaveLength(2 * count);
    expect(readWithOwn(wide)).toHaveLength(2);
  });
});
