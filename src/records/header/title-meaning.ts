import { matchKey } from '../../workspace/match-key.ts';
import { remembered } from '../../workspace/remembered.ts';
import { moneyUnitIn } from '../cells/money.ts';
import { findChoice } from '../choices/find-choice.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn } from '../ledger.ts';
import { restoreTones } from './restore-tones.ts';
import { titlesOf } from './titles.ts';

/** What a title says of its column, wherever the column stands. */
export interface TitleMeaning extends Omit<TableColumn, 'column' | 'isTotal'> {
  /** "Chia ra / Vốn đầu tư": some of what the column to the left holds, whatever that is. */
  readonly isOfNeighbour?: boolean;
}

const LEVELS = /\s+\/\s+|(?<!\d)\s*\/\s*(?!\d)|\s*[:\n]\s*|\s+[-–—]\s+/;
const WHOLE = /^(tổng( số| cộng)?|cộng|total|in all)$/;
const OF_WHICH = /^(trong đó|of which)/;
const NO_WORDS = /^(chia ra|chia theo.*|gồm|bao gồm|broken down)$/;
/** "Năm 2024" over a plan and its result: when, not what. */
const YEAR = /^(năm|quý [ivx\d]+ năm|\d+ tháng( đầu)? năm) (\d{4}|nay|báo cáo)$/u;
/** "đến 30/11/2024", "năm 2024", "(lũy kế)": when, not what. */
const WHEN =
  /\s*,?\s*(tính |lũy kế |luỹ kế )?(đến|tới)( hết)?( ngày)? [\d/.-]+$|\s+năm (\d{4}|n)$|\s+(kỳ|quý) [\divx]+.*$/u;

const meanings = new WeakMap<Dataset, (title: string) => TitleMeaning>();

/** The meaning of a title to a dataset; a title that it does not know has no field. */
export function titleMeaning(dataset: Dataset, title: string): TitleMeaning {
  let meaning = meanings.get(dataset);
  if (meaning === undefined) {
    meaning = remembered((each) => meaningOf(dataset, each));
    meanings.set(dataset, meaning);
  }
  return meaning(title);
}

/** The same for a title whose letters fit the dictionary once its tones are restored; with what it was read as. */
export function tonelessMeaning(
  dataset: Dataset,
  title: string,
  isHeaderToneless: boolean,
): TitleMeaning | undefined {
  let restored = withTones.get(dataset);
  if (restored === undefined) {
    const read = (isToneless: boolean) => remembered((each) => meaningWithTones(dataset, each, isToneless));
    restored = { toneless: read(true), mixed: read(false) };
    withTones.set(dataset, restored);
  }
  return isHeaderToneless ? restored.toneless(title) : restored.mixed(title);
}

type Restored = (title: string) => TitleMeaning | undefined;
const withTones = new WeakMap<Dataset, { readonly toneless: Restored; readonly mixed: Restored }>();

function meaningWithTones(dataset: Dataset, title: string, isToneless: boolean): TitleMeaning | undefined {
  const readAs = restoreTones(dataset, title, isToneless);
  if (readAs === title) return undefined;
  const meaning = titleMeaning(dataset, readAs);
  return meaning.field === undefined ? undefined : { ...meaning, title: singleSpaced(title), readAs };
}

function meaningOf(dataset: Dataset, title: string): TitleMeaning {
  const unit = moneyUnitIn(title);
  const base = {
    title: singleSpaced(title),
    ...(unit === undefined ? {} : { moneyUnit: unit }),
  };
  const field = fieldNamed(dataset, title);
  const found = field === undefined ? byLevels(dataset, title) : { field };
  if (found === undefined) return base;
  const definition = found.field === undefined ? undefined : dataset.fields[found.field];
  return { ...base, ...found, ...(definition === undefined ? {} : { definition }) };
}

/**
 * Titles of several levels, and of one that names a measure and its members: "Vốn phân bổ / Vốn đầu tư / NSTW",
 * "Kinh phí bố trí - Vốn đầu tư", "allocated_investment"; a member alone where only one measure makes sense. Every level must be
 * understood: half a title is not read.
 */
function byLevels(dataset: Dataset, title: string): Partial<TitleMeaning> | undefined {
  const parts = levelsOf(title);
  const members: Record<string, string> = {};
  let field: string | undefined;
  let isOfWhich = false;
  let whole: string | undefined;
  let rest = 0;
  const pieces = parts.flatMap((each) => splitCanonical(dataset, each));
  for (const [index, part] of pieces.entries()) {
    const key = matchKey(part);
    if (OF_WHICH.test(key)) isOfWhich = true;
    if (WHOLE.test(key)) whole ??= fieldNamed(dataset, part);
    if (part === '' || WHOLE.test(key) || NO_WORDS.test(key) || OF_WHICH.test(key)) continue;
    if (index < pieces.length - 1 && isHeading(dataset, part)) continue;
    const member = memberNamed(dataset, part);
    const measure = fieldNamed(dataset, part);
    const isMeasure =
      member === undefined || (measure !== undefined && dataset.wide?.measures.includes(measure));
    if (measure !== undefined && field === undefined && parts.length > 1 && isMeasure) field = measure;
    else if (member !== undefined) members[member.dimension] ??= member.id;
    else rest += 1;
  }
  const isWide = Object.keys(members).length > 0;
  // "Cộng" over "Tổng số" and its parts: the title of the measure is itself a word for the whole.
  field ??= isWide ? dataset.wide?.implied : whole;
  if (rest > 0) return undefined;
  const base = { ...(isWide ? { members } : {}), ...(isOfWhich ? { isOfWhich } : {}) };
  if (field === undefined) return isWide && saysPart(parts[0]) ? { ...base, isOfNeighbour: true } : undefined;
  if (isWide && !dataset.wide?.measures.includes(field)) return undefined;
  return { ...base, field };
}

function saysPart(part = ''): boolean {
  const key = matchKey(part);
  return NO_WORDS.test(key) || OF_WHICH.test(key);
}

/** A level above others that adds nothing to them. */
function isHeading({ headings = [] }: Dataset, part: string): boolean {
  const key = titleKey(part);
  return YEAR.test(key) || headings.some((heading) => titleKey(heading) === key);
}

/** "allocated_investment" → its measure and its member. */
function splitCanonical({ wide }: Dataset, part: string): string[] {
  const measure = wide?.measures.find((each) => part.startsWith(`${each}_`));
  return measure === undefined ? [part] : [measure, part.slice(measure.length + 1)];
}

/** "TT" is a row number or a collective, by what stands beside it: the member of a wide dimension that a title may mean. */
export function otherMeaning(dataset: Dataset, meaning: TitleMeaning): TitleMeaning | undefined {
  const implied = dataset.wide?.implied;
  const member = meaning.field === 'no' ? memberNamed(dataset, meaning.title) : undefined;
  const definition = implied === undefined ? undefined : dataset.fields[implied];
  if (implied === undefined || definition === undefined || member === undefined) return undefined;
  return { title: meaning.title, field: implied, definition, members: { [member.dimension]: member.id } };
}

function memberNamed({ wide }: Dataset, part: string): { dimension: string; id: string } | undefined {
  for (const { dimension, choices } of wide?.dimensions ?? []) {
    const id = findChoice(choices, part);
    if (id !== undefined) return { dimension, id };
  }
  return undefined;
}

const dictionaries = new WeakMap<Dataset, ReadonlyMap<string, string>>();

function fieldNamed(dataset: Dataset, title: string): string | undefined {
  let dictionary = dictionaries.get(dataset);
  if (dictionary === undefined) {
    dictionary = new Map(
      Object.keys(dataset.fields).flatMap((field) =>
        titlesOf(dataset, field).map((each) => [titleKey(each), field] as const),
      ),
    );
    dictionaries.set(dataset, dictionary);
  }
  for (const key of keysOf(title)) {
    const field = dictionary.get(key);
    if (field !== undefined) return field;
  }
  return undefined;
}

function singleSpaced(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Whether a text may be the lowest level of a title: a field, a member, or a word for the whole or for parts. */
export function mayEndTitle(dataset: Dataset, text: string): boolean {
  const last = levelsOf(text).at(-1) ?? '';
  const key = matchKey(last);
  const isWord = last === '' || WHOLE.test(key) || NO_WORDS.test(key) || OF_WHICH.test(key);
  return (
    isWord || isNamed(dataset, text) || splitCanonical(dataset, last).some((piece) => isNamed(dataset, piece))
  );
}

function isNamed(dataset: Dataset, piece: string): boolean {
  return fieldNamed(dataset, piece) !== undefined || memberNamed(dataset, piece) !== undefined;
}

/** The levels of a title, each without its unit; every dataset asks the same of it. */
const levelsOf = remembered((title: string): readonly string[] =>
  withoutUnit(title)
    .split(LEVELS)
    .map((part) => withoutUnit(part).trim()),
);

/** A title as written, without its unit, and without when: each as the key of a dictionary. */
const keysOf = remembered((title: string): readonly string[] => {
  const bare = withoutUnit(title);
  return [titleKey(title), titleKey(bare), titleKey(bare.replace(WHEN, ''))];
});

function titleKey(title: string): string {
  return matchKey(title)
    .replace(/[*:.]+$/, '')
    .trim();
}

/** "(đề nghị)", "(dự kiến)", "(năm trước)": other figures than the title without it; what is compared with them is not. */
const OTHER_FIGURES =
  /(?<!\p{L})(đề nghị|đề xuất|đăng ký|kế hoạch|dự kiến|ước|chưa|cùng kỳ|năm (trước|ngoái))(?!\p{L})/u;
const COMPARED = /so với|[%/]/;

function saysOther(words: string): boolean {
  const key = matchKey(words);
  return OTHER_FIGURES.test(key) && !COMPARED.test(key);
}

/** A title without its unit: "(triệu đồng)", "(%)", ", ĐVT: tỷ đồng". */
export function withoutUnit(title: string): string {
  const bare = title.replace(/\s*[([][^)\]]*[)\]]/g, (words) => (saysOther(words) ? words : ''));
  const cut = moneyUnitIn(bare) === undefined ? bare : bare.replace(/\s*[:,;\n][^:,;\n]*$/, '');
  return cut.replace(/[,;]?\s*(đvt|đơn vị tính)$/i, '').replace(/^[\s/]+|[\s/]+$/g, '');
}
