import { Buffer } from 'node:buffer';
import { RefusalError } from '../../ooxml/refusal.ts';
import { recordType } from './biff-record.ts';

/** Names, shared formulas and those of arrays: nothing that is read here. */
const formulasOnly: ReadonlySet<number> = new Set([0x0018, 0x04bc, 0x0221]);
/** Formulas of BIFF3 and BIFF4, which SheetJS reads in any stream. */
const formerFormulas: ReadonlySet<number> = new Set([0x0206, 0x0406]);
const unknownType = 0xffff;
/** In place of the length of the tokens (§2.5.198.3): there are none. */
const noTokens = 0xffff;

/**
 * A copy of a stream for SheetJS, without the tokens of formulas: damaged ones send it round for ever, and a formula is only shown where
 * no result is stored, where its place says enough.
 */
export function withoutTokens(stream: Buffer): Buffer {
  const copy = Buffer.from(stream);
  for (let at = 0; at + 4 <= copy.length; at += 4 + copy.readUInt16LE(at + 2)) {
    const type = copy.readUInt16LE(at);
    if (formerFormulas.has(type)) throw new RefusalError('damaged', `record of an older format at ${at}`);
    if (formulasOnly.has(type)) copy.writeUInt16LE(unknownType, at);
    if (type !== recordType.formula || at + 26 > copy.length) continue;
    copy.writeUInt16LE(noTokens, at + 24);
  }
  return copy;
}
