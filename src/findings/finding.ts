import type { MessageKey, PlaceholdersOf } from '../language/catalogue.ts';
import type { Param } from '../language/phrase.ts';
import type { Location } from '../source/location.ts';

/** `error`: the figure cannot be used until it is fixed · `query`: looks wrong, correct it or give a reason · `note`: asks for nothing. */
export type Severity = 'error' | 'query' | 'note';

/** Every rule has a message in the catalogues, and that is what makes it a rule. */
export type RuleCode = MessageKey extends infer K
  ? K extends `rule.${infer Code}.message`
    ? Code
    : never
  : never;

type Named<Names extends string> = [Names] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: { readonly [N in Names]: Param } };

/** What a rule found: a fact and its place; words come from the catalogues when somebody reads it. */
export type Found<Code extends RuleCode> = {
  readonly rule: Code;
  readonly at: Location;
  readonly related?: readonly Location[];
  readonly unit?: string;
  readonly dataset?: string;
  /** The column's title as printed in the file. */
  readonly column?: string;
  /** What was read, as printed. */
  readonly value?: string;
  /** What was expected, written in the style of the file so that it can be typed in. */
  readonly expected?: string;
  readonly difference?: string;
} & Named<PlaceholdersOf<`rule.${Code}.message`> | PlaceholdersOf<`rule.${Code}.suggestion`>>;

/** A union by `rule`: switching on the code narrows the parameters. */
export type Finding = { [Code in RuleCode]: Found<Code> }[RuleCode];

/** A finding with the weight that the rule and the workspace's settings give it. */
export type JudgedFinding = Finding & {
  readonly severity: Severity;
  /** Its rule is in its first season and only notes. */
  readonly isTrial?: true;
  /** The reason given for it in explanations.yaml. */
  readonly explanation?: string;
};
