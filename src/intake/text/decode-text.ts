import { isAscii } from 'node:buffer';
import { shareOf } from './accented-words.ts';
import { type Candidate, candidate, isCertain, ranked, VIETNAMESE } from './candidate.ts';
import { decodeBytes, decodeLoosely, decodeUnicode, UNKNOWN } from './decode-bytes.ts';
import { decodeDeclared } from './decode-declared.ts';
import { type ByteEncoding, type Container, type EncodingName, type Misreading, nameOf } from './encoding.ts';
import { judge, undo } from './misreading.ts';
import { firstDifference, sampleOfBytes, sampleOfText } from './sample.ts';
import { counted, type DecidedBy, doubtful, runnerUpOf, type TextReading } from './text-reading.ts';

const BYTE_ENCODINGS: readonly ByteEncoding[] = ['windows-1252', 'windows-1258', 'tcvn3', 'vni', 'viscii'];
/** Controls that text does not hold; VISCII has letters at 02 05 06 14 19 1E, and 1A ends a file of DOS. */
const NEVER_TEXT = /[\x01\x03\x04\x07\x08\x0e-\x13\x15-\x18\x1b-\x1d\x1f]/;
const SHARE_OF_NULS = 0.3;

/**
 * Bytes of a text file → text in NFC: by what was declared, the byte order mark, valid UTF-8, and the syllables that each
 * reading makes. Where two readings are possible, or none is good, the person who sent it is asked.
 */
export function decodeText(bytes: Uint8Array, declared?: EncodingName): TextReading {
  const bom = bomOf(bytes);
  const body = bom === undefined ? bytes : bytes.subarray(bom.length);
  if (declared !== undefined) return decodeDeclared(body, bom?.container, declared);
  if (bom !== undefined) return decodeContainer(body, bom.container, 'bom');
  const unmarked = unmarkedUtf16(body);
  if (unmarked !== undefined) return decodeContainer(body, unmarked, 'alternating-nul');
  return decodeContainer(body, 'utf-8', 'valid-utf-8');
}

function bomOf(bytes: Uint8Array): { container: Container; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { container: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { container: 'utf-16be', length: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { container: 'utf-8', length: 3 };
  return undefined;
}

/** UTF-16 without a mark: NULs on one side of the pairs only, and many, since blanks, digits and separators have one. */
function unmarkedUtf16(bytes: Uint8Array): Container | undefined {
  const head = bytes.subarray(0, 4096);
  if (bytes.length < 2 || bytes.length % 2 === 1 || !head.includes(0)) return undefined;
  const even = head.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if ((even > 0 && odd > 0) || even + odd < (head.length / 2) * SHARE_OF_NULS) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

function decodeContainer(bytes: Uint8Array, container: Container, decidedBy: DecidedBy): TextReading {
  if (container === 'utf-8' && bytes.includes(0)) return { outcome: 'binary' };
  const text = decodeUnicode(bytes, container);
  if (text?.includes('\0')) return { outcome: 'binary' };
  if (text !== undefined && container === 'utf-8' && isAscii(bytes)) {
    return { outcome: 'read', text, encoding: container, evidence: { decidedBy, accented: 0, syllables: 0 } };
  }
  if (text !== undefined) return decodeCharacters(text, container, decidedBy);
  if (container === 'utf-8') return decodeByteText(bytes);
  return doubtful([candidate(container, decodeLoosely(bytes, container))]);
}

/** Characters of a Unicode file, which may be letters of a legacy font, or UTF-8 that was taken for a code page. */
function decodeCharacters(raw: string, container: Container, decidedBy: DecidedBy): TextReading {
  const nameIn = (reading: Misreading | 'as read') =>
    nameOf(container, reading === 'as read' ? undefined : reading);
  const judged = judge(raw);
  if (judged.is === 'doubtful') {
    return doubtful(judged.readings.map((each) => ({ ...each, name: nameIn(each.name) })));
  }
  if (judged.is === 'right') {
    const { words, suspect } = judged;
    if (decidedBy === 'valid-utf-8' && shareOf(words) < VIETNAMESE) {
      const sample = sampleOfText(raw);
      const viscii = visciiByChance(sample);
      if (viscii !== undefined) return doubtful([viscii, candidate(container, sample)]);
    }
    const evidence = { decidedBy, ...counted(words), ...(suspect === undefined ? {} : { suspect }) };
    return { outcome: 'read', text: raw.normalize('NFC'), encoding: container, evidence };
  }
  const { asRead, by, next } = judged;
  const { text, isWhole } = undo(raw, by.name);
  const encoding = nameIn(by.name);
  if (!isWhole || text.includes(UNKNOWN)) {
    return doubtful([
      { ...by, name: encoding },
      { ...asRead, name: container },
    ]);
  }
  const repaired = firstDifference(asRead.text, by.text);
  const words = { ...counted(by.words), ...runnerUpOf(nameIn(next.name), next) };
  return { outcome: 'read', text, encoding, evidence: { decidedBy: 'syllables', ...words, repaired } };
}

/** Bytes of VISCII, and of it alone, can be valid UTF-8 by chance ("ườ"): where it makes Vietnamese of them, ask. */
function visciiByChance(text: string): Candidate<EncodingName> | undefined {
  const viscii = candidate('viscii' as const, decodeBytes(Buffer.from(text), 'viscii'));
  return viscii.share >= VIETNAMESE ? viscii : undefined;
}

function readingsOf(bytes: Uint8Array): Candidate<ByteEncoding>[] {
  return ranked(BYTE_ENCODINGS.map((encoding) => candidate(encoding, decodeBytes(bytes, encoding))));
}

/** Outside ASCII nothing but A0 between two digits: a no-break space, though VISCII has a letter there. */
function holdsOnlyBlanksInNumbers(bytes: Uint8Array): boolean {
  const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
  return bytes.every(
    (byte, at) => byte < 0x80 || (byte === 0xa0 && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])),
  );
}

/** Bytes that are not UTF-8: one code page or font encoding must make Vietnamese of them, and no other. */
function decodeByteText(bytes: Uint8Array): TextReading {
  const sample = sampleOfBytes(bytes);
  if (NEVER_TEXT.test(Buffer.from(sample).toString('latin1'))) return { outcome: 'binary' };
  if (holdsOnlyBlanksInNumbers(bytes)) {
    const evidence = { decidedBy: 'no-letters', accented: 0, syllables: 0 } as const;
    return { outcome: 'read', text: decodeBytes(bytes, 'windows-1252'), encoding: 'windows-1252', evidence };
  }
  const readings = readingsOf(sample);
  const broken = candidate('utf-8' as const, decodeLoosely(sample, 'utf-8'));
  const all = ranked<EncodingName>([...readings, broken]);
  const [best, next] = readings;
  if (best === undefined || best.name !== all[0]?.name || !isCertain(all)) return doubtful(all);
  const text = decodeBytes(bytes, best.name);
  if (text.includes(UNKNOWN)) return doubtful(all);
  const runnerUp = next === undefined ? {} : runnerUpOf(next.name, next);
  const evidence = { decidedBy: 'syllables', ...counted(best.words), ...runnerUp } as const;
  return { outcome: 'read', text, encoding: best.name, evidence };
}
