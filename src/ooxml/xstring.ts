/** Decodes `_xHHHH_` (ST_Xstring, ECMA-376 part 1 §22.9.2.19); a single pass, so that `_x005F_x0041_` is `_x0041_`. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
