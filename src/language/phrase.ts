import type { Decimal } from '../quantity/decimal.ts';
import type { MessageKey, PlaceholdersOf } from './catalogue.ts';

/** A value that each language writes in its own way. `figure` names the figure it is, so that a reader can ask where it comes from. */
export type Value =
  | { readonly as: 'count'; readonly value: Decimal | number; readonly figure?: string }
  | { readonly as: 'officialCount'; readonly value: Decimal | number; readonly figure?: string }
  | { readonly as: 'money'; readonly value: Decimal; readonly figure?: string }
  | { readonly as: 'percent'; readonly value: Decimal; readonly figure?: string }
  | { readonly as: 'date' | 'longDate'; readonly value: string }
  | { readonly as: 'list'; readonly value: readonly Text[] };

/** What stands in a placeholder; a bare string is data and is never translated, a bare number is a count. */
export type Param = string | number | Phrase | Named | Value;

/** Something to say, without its words. */
export interface Phrase<K extends MessageKey = MessageKey> {
  readonly key: K;
  readonly params?: { readonly [name: string]: Param };
}

/** A name that the settings give in several languages; Vietnamese where the wanted one is not given. */
export interface Named {
  readonly names: { readonly vi: string; readonly [language: string]: string | undefined };
}

/** Text of a report: a string from a submission or the settings (never translated), a name in several languages, or a phrase. */
export type Text = string | Phrase | Named;

type ParamsOf<K extends MessageKey> = { readonly [P in PlaceholdersOf<K>]: Param };

/** Makes a phrase; the compiler asks for exactly the placeholders of the message. */
export function phrase<K extends MessageKey>(
  key: K,
  ...params: [PlaceholdersOf<K>] extends [never] ? [] : [ParamsOf<K>]
): Phrase<K> {
  const [given] = params;
  return given === undefined ? { key } : { key, params: given };
}
