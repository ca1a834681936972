const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Replaces references; undefined when one is unknown or badly written (there is no DTD that could define more). */
export function replaceReferences(raw: string): string | undefined {
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at);
    const value = end === -1 ? undefined : readReference(raw.slice(at + 1, end));
    if (value === undefined) return undefined;
    text += raw.slice(from, at) + value;
    from = end + 1;
  }
  return text + raw.slice(from);
}

function readReference(body: string): string | undefined {
  if (!body.startsWith('#')) return named.get(body);
  const hexadecimal = /^#x([0-9a-fA-F]{1,8})$/.exec(body)?.[1];
  const decimal = /^#([0-9]{1,8})$/.exec(body)?.[1];
  if (hexadecimal === undefined && decimal === undefined) return undefined;
  const code =
    hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}

function isAllowed(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Line ends by XML 1.0 §2.11. */
export function normalizeLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
