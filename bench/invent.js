// What both generators write with.

/** A field of a CSV file, quoted where it has to be. */
export function csvField(text, delimiter) {
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** 1234.5 → "1.234,5" */
export function vietnamese(value, places) {
  const [digits, fraction = ''] = value.toFixed(places).split('.');
  const decimals = fraction.replace(/0+$/, '');
  return digits.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals && `,${decimals}`);
}

/** "Hà Nội" → "ha-noi" */
export function slug(text) {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** mulberry32, of which only the seed matters; whole numbers from `least` to `most`, both included. */
export function randomFrom(seed) {
  let state = seed * 0x9e3779b1;
  return (least, most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return least + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (most - least + 1));
  };
}
