/**
 * The 134 Vietnamese letters outside ASCII and their bytes in TCVN3 (ABC), VNI-Windows, VISCII and windows-1258.
 *
 * Sources: TCVN 5712:1993 as the `.Vn…` fonts use it, VNI-Windows, RFC 1456 (VISCII), Microsoft's cp1258; the same as
 * UniKey's tables. TCVN3 has no byte for a capital with a tone: it stands as the small letter, in a font of capitals.
 */
export interface Letter {
  readonly letter: string;
  /** Empty for capitals with a tone. */
  readonly tcvn3: readonly number[];
  readonly vni: readonly number[];
  readonly viscii: readonly number[];
  readonly cp1258: readonly number[];
}

/** Combining marks in the order of the tables below: sắc, huyền, hỏi, ngã, nặng; level has none. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const CP1258_TONES = [0, 0xec, 0xcc, 0xd2, 0xde, 0xf2] as const;

const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';

/**
 * One row per vowel: its base, its quality mark, its cp1258 byte (small), then the bytes of level, sắc, huyền, hỏi, ngã,
 * nặng in TCVN3 (small; the capital level letter apart) and in VISCII (small, capital). `--`: ASCII.
 */
const VOWELS = [
  ['a', '', '61', '-- b8 b5 b6 b7 b9', '--', '-- e1 e0 e4 e3 d5', '-- c1 c0 c4 c3 80'],
  ['a', BREVE, 'e3', 'a8 be bb bc bd c6', 'a1', 'e5 a1 a2 c6 c7 a3', 'c5 81 82 02 05 83'],
  ['a', CIRCUMFLEX, 'e2', 'a9 ca c7 c8 c9 cb', 'a2', 'e2 a4 a5 a6 e7 a7', 'c2 84 85 86 06 87'],
  ['e', '', '65', '-- d0 cc ce cf d1', '--', '-- e9 e8 eb a8 a9', '-- c9 c8 cb 88 89'],
  ['e', CIRCUMFLEX, 'ea', 'aa d5 d2 d3 d4 d6', 'a3', 'ea aa ab ac ad ae', 'ca 8a 8b 8c 8d 8e'],
  ['i', '', '69', '-- dd d7 d8 dc de', '--', '-- ed ec ef ee b8', '-- cd cc 9b ce 98'],
  ['o', '', '6f', '-- e3 df e1 e2 e4', '--', '-- f3 f2 f6 f5 f7', '-- d3 d2 99 a0 9a'],
  ['o', CIRCUMFLEX, 'f4', 'ab e8 e5 e6 e7 e9', 'a4', 'f4 af b0 b1 b2 b5', 'd4 8f 90 91 92 93'],
  ['o', HORN, 'f5', 'ac ed ea eb ec ee', 'a5', 'bd be b6 b7 de fe', 'b4 95 96 97 b3 94'],
  ['u', '', '75', '-- f3 ef f1 f2 f4', '--', '-- fa f9 fc fb f8', '-- da d9 9c 9d 9e'],
  ['u', HORN, 'fd', 'ad f8 f5 f6 f7 f9', 'a6', 'df d1 d7 d8 e6 f1', 'bf ba bb bc ff b9'],
  ['y', '', '79', '-- fd fa fb fc fe', '--', '-- fd cf d6 db dc', '-- dd 9f 14 19 1e'],
] as const;

/** VNI marks after a letter, level to nặng, for small letters; those of capitals lie 20 (hex) lower. */
const VNI_MARKS: Readonly<Record<string, readonly number[]>> = {
  '': [0, 0xf9, 0xf8, 0xfb, 0xf5, 0xef],
  [BREVE]: [0xea, 0xe9, 0xe8, 0xfa, 0xfc, 0xeb],
  [CIRCUMFLEX]: [0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4],
  [HORN]: [0, 0xf9, 0xf8, 0xfb, 0xf5, 0xef],
};
/** Letters that are one byte in VNI, small: ơ, ư, i with a tone, ỵ. */
const VNI_HORN: Readonly<Record<string, number>> = { o: 0xf4, u: 0xf6 };
const VNI_I = [0, 0xed, 0xec, 0xe6, 0xf3, 0xf2] as const;
const VNI_Y_NANG = 0xee;
const CAPITAL = 0x20;

const row = (hex: string) => hex.split(' ').map((byte) => (byte === '--' ? 0 : Number.parseInt(byte, 16)));

function lettersOf([
  base,
  quality,
  cp1258,
  tcvn3,
  tcvn3Capital,
  viscii,
  visciiCapital,
]: (typeof VOWELS)[number]) {
  return TONES.flatMap((mark, tone) =>
    [false, true].flatMap((isCapital): Letter[] => {
      const plain = `${base}${quality}${mark}`.normalize('NFC');
      if (plain === base) return [];
      const [cp = 0] = row(cp1258);
      return [
        {
          letter: isCapital ? plain.toUpperCase() : plain,
          tcvn3: isCapital ? (tone === 0 ? row(tcvn3Capital) : []) : [row(tcvn3)[tone] ?? 0],
          vni: vniBytes(base, quality, tone).map((byte) => (isCapital ? byte - CAPITAL : byte)),
          viscii: [row(isCapital ? visciiCapital : viscii)[tone] ?? 0],
          cp1258: [isCapital ? cp - CAPITAL : cp, ...(tone === 0 ? [] : [CP1258_TONES[tone] ?? 0])],
        },
      ];
    }),
  );
}

function vniBytes(base: string, quality: string, tone: number): number[] {
  if (base === 'i') return [VNI_I[tone] ?? 0];
  if (base === 'y' && tone === 5) return [VNI_Y_NANG];
  const letter = quality === HORN ? VNI_HORN[base] : base.charCodeAt(0);
  const mark = VNI_MARKS[quality]?.[tone] ?? 0;
  return mark === 0 ? [letter ?? 0] : [letter ?? 0, mark];
}

export const LETTERS: readonly Letter[] = [
  ...VOWELS.flatMap(lettersOf),
  { letter: '\u0111', tcvn3: [0xae], vni: [0xf1], viscii: [0xf0], cp1258: [0xf0] },
  { letter: '\u0110', tcvn3: [0xa7], vni: [0xd1], viscii: [0xd0], cp1258: [0xd0] },
];
