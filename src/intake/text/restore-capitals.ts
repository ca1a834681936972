const FIELD = /[^\r\n\t;,|"]+/g;
/** A capital right behind a small letter with a mark, as only such a font brings about: "CộNG". */
const BROKEN = /(?=\P{ASCII})\p{Ll}[A-Z]/u;

/**
 * In TCVN3 capitals with tones are typed as small letters in a font of capitals, so "CỘNG HÒA" is stored as "CộNG HòA". Fields
 * that show this, and whose plain letters are all capitals, were meant to be capitals.
 */
export function restoreCapitals(text: string): string {
  return text.replace(FIELD, (field) =>
    !/[a-z]/.test(field) && BROKEN.test(field) ? field.toUpperCase() : field,
  );
}
