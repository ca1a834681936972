import { candidate } from './candidate.ts';
import { decodeBytes, decodeLoosely, decodeUnicode, UNKNOWN } from './decode-bytes.ts';
import { type Container, ENCODINGS, type EncodingForm, type EncodingName } from './encoding.ts';
import { undo } from './misreading.ts';
import { firstDifference, sampleOfText } from './sample.ts';
import { counted, doubtful, type TextReading } from './text-reading.ts';

/**
 * A person said what the encoding is, and that is final, but for a byte order mark that says otherwise and for bytes that
 * break Unicode: these are asked about again. Bytes that are no letter of a font's encoding are counted, not hidden.
 */
export function decodeDeclared(
  bytes: Uint8Array,
  bom: Container | undefined,
  declared: EncodingName,
): TextReading {
  const form: EncodingForm = ENCODINGS[declared];
  const container = form.kind === 'unicode' ? form.container : undefined;
  if (bom !== undefined && bom !== container) return doubtful([candidate(bom, decodeLoosely(bytes, bom))]);
  const decoded =
    form.kind === 'bytes' ? decodeBytes(bytes, form.encoding) : decodeUnicode(bytes, form.container);
  if (decoded === undefined)
    return doubtful([candidate(declared, decodeLoosely(bytes, container ?? 'utf-8'))]);
  if (decoded.includes('\0')) return { outcome: 'binary' };
  const before = decoded.normalize('NFC');
  const misreading = form.kind === 'unicode' ? form.misreading : undefined;
  const text = misreading === undefined ? before : undo(decoded, misreading).text;
  const unknown = unknownIn(text) - (form.kind === 'unicode' ? unknownIn(before) : 0);
  return {
    outcome: 'read',
    text,
    encoding: declared,
    evidence: {
      decidedBy: 'declared',
      ...counted(candidate(declared, sampleOfText(text)).words),
      ...(text === before ? {} : { repaired: firstDifference(before, text) }),
      ...(unknown > 0 ? { unknown } : {}),
    },
  };
}

function unknownIn(text: string): number {
  return text.split(UNKNOWN).length - 1;
}
