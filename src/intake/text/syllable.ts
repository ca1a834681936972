/**
 * Whether a word can be a Vietnamese syllable. The model is the orthography that schools teach (Quốc ngữ): an onset, a
 * rime, a tone; which onsets go with which rimes (c/k/q, g/gh, ng/ngh); a rime that ends in -c -ch -p -t carries sắc or
 * nặng; the tone mark stands on one given vowel, for oa, oe, uy on either (hòa, hoà). Beside it, what names of the
 * Highlands need: a final -k (Đắk Lắk) and the onsets kr- and đr- (Krông). It knows no words: "nghiềng" is possible.
 */
export function isSyllable(word: string): boolean {
  const marks = word.normalize('NFD').match(TONE) ?? [];
  if (marks.length > 1 || hasStrayCapital(word)) return false;
  const [tone = ''] = marks;
  const spelled = word.toLowerCase().normalize('NFD');
  const plain = spelled.replace(TONE, '').normalize('NFC');
  const tonedAt = tone === '' ? -1 : spelled.slice(0, spelled.indexOf(tone)).normalize('NFC').length - 1;
  return ONSETS.some(
    (onset) => plain.startsWith(onset) && makesSyllable(onset, plain.slice(onset.length), tone, tonedAt),
  );
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SAC_OR_NANG = /[\u0301\u0323]/;

const ONSETS = (
  'ngh ng nh gh gi kh ph qu th tr ch kr đr b c d đ g h k l m n p r s t v x'.split(' ') as string[]
).concat('');

const RIMES = new Set(
  [
    'a ai am an ang anh ao ap at ac ach au ay',
    'ăm ăn ăng ăp ăt ăc',
    'âm ân âng âp ât âc âu ây',
    'e em en eng eo ep et ec',
    'ê êm ên ênh êp êt êch êu',
    'i ia im in inh ip it ich iu iêm iên iêng iêp iêt iêc iêu',
    'o oi om on ong op ot oc oong ooc',
    'oa oai oam oan oang oanh oao oap oat oac oach oay oăm oăn oăng oăt oăc oe oen oeo oet',
    'ô ôi ôm ôn ông ôp ôt ôc',
    'ơ ơi ơm ơn ơp ơt',
    'u ua ui um un ung up ut uc uân uâng uât uây uê uêch uênh uơ uôi uôm uôn uông uôt uôc',
    'uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
    'ư ưa ưi ưm ưng ưt ưc ưu ươi ươm ươn ương ươp ươt ươc ươu',
    'y yêm yên yêng yêt yêu',
  ].flatMap((rimes) => rimes.split(' ')),
);
/** After qu, whose u is the glide of the rime: quýnh, quyên. */
const RIMES_OF_QU = new Set('ynh yt ych yên yêt yêm yu'.split(' '));
/** Where y stands for i: ký, lý, mỹ, sỹ, tỷ, vỹ, hy, Thy, Ny. */
const ONSETS_OF_Y = new Set(['', 'qu', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v']);

function makesSyllable(onset: string, rime: string, tone: string, tonedAt: number): boolean {
  const usual = rime.endsWith('k') ? `${rime.slice(0, -1)}c` : rime;
  if (!RIMES.has(usual) && !(onset === 'qu' && RIMES_OF_QU.has(usual))) return false;
  if (!goTogether(onset, usual)) return false;
  if (/[cpt]h?$/.test(rime) && !SAC_OR_NANG.test(tone)) return false;
  if (tone === '') return true;
  if (tonedAt < onset.length) return onset === 'qu' && tonedAt === 1 && /^[iy]/.test(rime);
  return canStandAt(tonedAt - onset.length, rime);
}

function goTogether(onset: string, rime: string): boolean {
  const isFront = /^[eêiy]/.test(rime);
  switch (onset) {
    case 'c':
    case 'ng':
      return !isFront;
    case 'g':
      return !/^[eêy]/.test(rime);
    case 'gh':
    case 'ngh':
      return /^[eêi]/.test(rime);
    case 'gi':
      return !/^[iy]/.test(rime);
    case 'qu':
      return /^[aăâeêiyơ]/.test(rime) || rime === 'ôc';
    default:
      return !rime.startsWith('y') || (rime === 'y' ? ONSETS_OF_Y.has(onset) : onset === '');
  }
}

/** The tone stands on the vowel with a quality mark (of ươ the second); else as in hòa/hoà, mùa, cao, toàn/tòan. */
function canStandAt(at: number, rime: string): boolean {
  const [vowels = ''] = /^[aăâeêioôơuưy]+/.exec(rime) ?? [];
  const marked = vowels.search(/[ăâêôơư][^ăâêôơư]*$/);
  if (marked >= 0) return at === marked;
  return at === 0 || (at === 1 && /^(oa|oe|uy|oo)/.test(vowels));
}

/** "lÃ" is no word: a capital with a mark does not follow a small letter ("TổNG", as TCVN3 gives it, is one). */
function hasStrayCapital(word: string): boolean {
  return /\p{Ll}[^\p{ASCII}\p{Ll}\p{M}]/u.test(word.normalize('NFC'));
}
