/** What a file is by its first bytes; its ending is only asked where the bytes are plain text. */
export type Content = 'empty' | 'zip' | 'ole' | 'html' | 'xml' | 'binary' | 'text';

export function sniff(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  const head = bytes.subarray(0, 4096);
  if (head.includes(0)) return 'binary';
  const start = Buffer.from(head).toString('latin1').trimStart().toLowerCase();
  if (/^(\xef\xbb\xbf)?\s*(<!doctype html|<html|<table|<head|<meta)/.test(start)) return 'html';
  if (/^(\xef\xbb\xbf)?\s*<\?xml/.test(start)) return 'xml';
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32)) ? 'binary' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
