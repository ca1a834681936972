export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Bytes → text, strictly: UTF-16 by its byte order mark, else UTF-8; NFC. Undefined where the bytes are neither,
 * because a wrong letter read in silence is worse than a question.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: text.normalize('NFC'), encoding };
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
