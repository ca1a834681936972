const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** 1 January 2000, 00:00, as MS-DOS counts: time in the low half, date in the high one. */
const FIXED_DATE = (((2000 - 1980) << 9) | (1 << 5) | 1) << 16;

/** Sets the time of every file in a zip archive to a fixed one, in place, so that the same report gives the same bytes (PKWARE APPNOTE 4.3, 4.4.6). */
export function fixZipDates(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(entry, true) !== DIRECTORY_ENTRY) throw new RangeError(`no zip entry at ${entry}`);
    view.setUint32(entry + 12, FIXED_DATE, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIXED_DATE, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new RangeError('no end of the zip directory');
}
