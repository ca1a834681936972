import { type AuthorityId, findAuthority } from '../records/choices/authorities.ts';
import { AWARDED_BY, type Awarding } from '../records/choices/awarding.ts';
import type { FormId } from '../records/choices/forms.ts';
import { type DataRecord, type Ledger, placeOfField, sourceOf } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import type { Period } from '../workspace/workspace.ts';
import { type DecisionDays, decisionDays } from './decision-days.ts';

/** From this day Law 06/2022/QH15 is in force; what was decided before is not held against it. */
export const LAW_FROM = '2024-01-01';

/** An award whose form is known, what was printed for the form, and who awards such. */
export interface AwardRow {
  readonly record: DataRecord<'commendations'>;
  readonly form: FormId;
  readonly printed: string;
  readonly awarding: Awarding;
  readonly days: DecisionDays | undefined;
}

/** The awards under Law 06/2022/QH15 whose form says who awards it. */
export function* awardRows({ records }: Ledger, period: Period | undefined): Iterable<AwardRow> {
  for (const record of records.commendations) {
    const { form, count } = record.values;
    const awarding = form === undefined ? undefined : AWARDED_BY[form];
    if (form === undefined || awarding === undefined || count?.eq(0)) continue;
    const printed = sourceOf(record, 'form')?.text ?? '';
    if (awarding.except?.test(matchKey(printed))) continue;
    const days = decisionDays(record, period);
    if (days === undefined || days.last >= LAW_FROM) yield { record, form, printed, awarding, days };
  }
}

/** Who awarded it, as its own column or else the words of the form say, and where that stands. */
export function namedAuthority({
  record,
  printed,
}: AwardRow): { readonly authority: AuthorityId; readonly text: string; readonly at: Location } | undefined {
  const own = record.values.authority;
  const text = own ?? /(?<!\p{L})của (.+)$/iu.exec(printed.normalize('NFC'))?.[1];
  const authority = text === undefined ? undefined : findAuthority(text);
  if (text === undefined || authority === undefined) return undefined;
  return { authority, text, at: placeOfField(record, own === undefined ? 'form' : 'authority') };
}
