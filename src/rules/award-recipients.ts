import type { FormId } from '../records/choices/forms.ts';
import { type DocumentNumber, readDocumentNumber } from '../records/document-number.ts';
import { type DataRecord, titleOf } from '../records/ledger.ts';
import { matchKey, tonelessKey } from '../workspace/match-key.ts';
import { movementFinder, movementKey } from '../workspace/movements.ts';
import type { Workspace } from '../workspace/workspace.ts';

type Award = DataRecord<'commendations'>;

/** Who received what for what, under keys that two spellings share. */
export interface NamedAward {
  readonly record: Award;
  readonly form: FormId;
  readonly name: string;
  readonly isPerson: boolean;
  readonly workplace: string | undefined;
  readonly decision: DocumentNumber | undefined;
  /** ISO day of the decision; undefined where only a month or a year is given. */
  readonly day: string | undefined;
  /** What it was awarded for: the achievement in words, and the movement. */
  readonly achievement: string | undefined;
  readonly movement: string | undefined;
}

/** Forms of address; "Ông" may be a family name, so a name of two words keeps it. */
const ADDRESS = /^(?:ông|bà|anh|chị|đồng chí|đ\/c|đc)[.:]? (?=\S+ \S)/u;
/** Shorter reasons ("có", "khen") are no achievements. */
const LEAST_LETTERS = 12;

/** Names awards that stand in a list of recipients; undefined for a row that counts them, or does not say what for. */
export function awardNamer({ settings }: Workspace): (record: Award) => NamedAward | undefined {
  const findMovement = movementFinder(settings.movements);
  return (record) => {
    const { values } = record;
    const { form, recipient, workplace, decision_no: number, decision_date: date, note, movement } = values;
    if (form === undefined || recipient === undefined || values.count?.eq(0)) return undefined;
    const decision = number === undefined ? undefined : readDocumentNumber(number);
    const day = date ?? decision?.date;
    const isRemark = ['ghi chu', 'notes', 'note'].includes(tonelessKey(titleOf(record, 'note') ?? ''));
    const reason = note === undefined || isRemark ? '' : matchKey(note);
    const named: NamedAward = {
      record,
      form,
      name: matchKey(recipient).replace(ADDRESS, ''),
      isPerson: values.recipient_type === 'individual',
      workplace: workplace === undefined ? undefined : matchKey(workplace),
      decision: decision?.kind === undefined ? undefined : decision,
      day: day?.length === 10 ? day : undefined,
      achievement: reason.length < LEAST_LETTERS ? undefined : reason,
      movement: movement === undefined ? undefined : (findMovement(movement)?.id ?? movementKey(movement)),
    };
    const isComparable = named.decision ?? named.achievement ?? named.movement;
    return isComparable === undefined ? undefined : named;
  };
}

/** What two awards of one name share: the decision, or what they were given for; undefined where they are different events, or nobody can tell. */
export function sharedEvent(one: NamedAward, other: NamedAward): 'decision' | 'achievement' | undefined {
  if (isOtherPlace(one, other)) return undefined;
  if (one.day !== undefined && other.day !== undefined && one.day !== other.day) return undefined;
  const isAcross = one.record.unit !== other.record.unit;
  const isSamePlace = one.workplace !== undefined && other.workplace !== undefined;
  if (one.decision !== undefined && other.decision !== undefined) {
    if (!isSameDecision(one.decision, other.decision)) return undefined;
    // Offices share their names with those of other provinces, and so do decisions of one number.
    const isSure = !isAcross || one.isPerson || isSamePlace || one.day !== undefined;
    return isSure ? 'decision' : undefined;
  }
  if (isAcross && !isSamePlace) return undefined;
  const isSame = (field: 'achievement' | 'movement'): boolean =>
    one[field] !== undefined && one[field] === other[field];
  const differs = (field: 'achievement' | 'movement'): boolean =>
    one[field] !== undefined && other[field] !== undefined && one[field] !== other[field];
  if (differs('achievement') || differs('movement')) return undefined;
  return isSame('achievement') || isSame('movement') ? 'achievement' : undefined;
}

function isSameDecision(one: DocumentNumber, other: DocumentNumber): boolean {
  return one.number === other.number && one.kind === other.kind && one.issuer === other.issuer;
}

/** Two workplaces, neither of which may be the short name of the other: namesakes. */
function isOtherPlace({ workplace: one }: NamedAward, { workplace: other }: NamedAward): boolean {
  if (one === undefined || other === undefined) return false;
  return !` ${one} `.includes(` ${other} `) && !` ${other} `.includes(` ${one} `);
}
