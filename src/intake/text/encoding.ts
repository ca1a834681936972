/** How the characters of a Unicode file are stored. */
export type Container = 'utf-8' | 'utf-16le' | 'utf-16be';

/** One byte per letter, or a letter and a mark byte. */
export type ByteEncoding = 'windows-1252' | 'windows-1258' | 'tcvn3' | 'vni' | 'viscii';

/** What the characters of a Unicode text really are: letters of a legacy font, or UTF-8 that was taken for a code page. */
export type Misreading = 'tcvn3' | 'vni' | 'utf-8 read as windows-1252' | 'utf-8 read as windows-1258';

export type EncodingForm =
  | { readonly kind: 'unicode'; readonly container: Container; readonly misreading?: Misreading }
  | { readonly kind: 'bytes'; readonly encoding: ByteEncoding };

const unicode = (container: Container, misreading?: Misreading) =>
  ({ kind: 'unicode', container, ...(misreading === undefined ? {} : { misreading }) }) as const;
const bytes = (encoding: ByteEncoding) => ({ kind: 'bytes', encoding }) as const;

/** Every name that a reading or a mapping may carry, with what it stands for. */
export const ENCODINGS = {
  'utf-8': unicode('utf-8'),
  'utf-16le': unicode('utf-16le'),
  'utf-16be': unicode('utf-16be'),
  'windows-1252': bytes('windows-1252'),
  'windows-1258': bytes('windows-1258'),
  tcvn3: bytes('tcvn3'),
  vni: bytes('vni'),
  viscii: bytes('viscii'),
  'tcvn3 in utf-8': unicode('utf-8', 'tcvn3'),
  'tcvn3 in utf-16le': unicode('utf-16le', 'tcvn3'),
  'tcvn3 in utf-16be': unicode('utf-16be', 'tcvn3'),
  'vni in utf-8': unicode('utf-8', 'vni'),
  'vni in utf-16le': unicode('utf-16le', 'vni'),
  'vni in utf-16be': unicode('utf-16be', 'vni'),
  'utf-8 read as windows-1252': unicode('utf-8', 'utf-8 read as windows-1252'),
  'utf-8 read as windows-1252 in utf-16le': unicode('utf-16le', 'utf-8 read as windows-1252'),
  'utf-8 read as windows-1252 in utf-16be': unicode('utf-16be', 'utf-8 read as windows-1252'),
  'utf-8 read as windows-1258': unicode('utf-8', 'utf-8 read as windows-1258'),
  'utf-8 read as windows-1258 in utf-16le': unicode('utf-16le', 'utf-8 read as windows-1258'),
  'utf-8 read as windows-1258 in utf-16be': unicode('utf-16be', 'utf-8 read as windows-1258'),
} as const satisfies Record<string, EncodingForm>;

export type EncodingName = keyof typeof ENCODINGS;

const NAMES = Object.keys(ENCODINGS) as EncodingName[];

/** The encoding of that name, which a mapping was held to before. */
export function encodingNamed(name: string): EncodingName {
  const found = NAMES.find((each) => each === name);
  if (found === undefined) throw new Error(`no encoding ${name}`);
  return found;
}

/** The name under which a misreading in a container is reported. */
export function nameOf(container: Container, misreading: Misreading | undefined): EncodingName {
  const found = NAMES.find((name) => {
    const form: EncodingForm = ENCODINGS[name];
    return form.kind === 'unicode' && form.container === container && form.misreading === misreading;
  });
  if (found === undefined) throw new Error(`no name for ${misreading} in ${container}`);
  return found;
}
