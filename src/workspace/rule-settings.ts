import * as z from 'zod';

/** What the settings may change of a rule besides its severity, with its default: a number, a list of words, or a number for each of several words. */
export interface Parameter<Value extends ParameterValue = ParameterValue> {
  readonly default: Value;
  /** Bounds of the number, or of each number of a table. */
  readonly min?: number;
  readonly max?: number;
  /** The words that a list or a table may name; any where there are none. */
  readonly words?: readonly string[];
  /** A table that names days, ISO: what holds from each of them on. */
  readonly isByDate?: true;
}

export type ParameterValue = number | readonly string[] | Readonly<Record<string, number>>;
export type Parameters = Readonly<Record<string, Parameter>>;

/** A rule as far as settings may speak of it. */
export interface SettableRule {
  readonly code: string;
  readonly parameters?: Parameters | undefined;
}

const common = {
  severity: z.enum(['error', 'query', 'note', 'off']).optional(),
  reason: z.string().optional(),
  /** Only notes, whatever its severity: a season to see what it would say. */
  trial: z.boolean().optional(),
};

type Common = z.output<z.ZodObject<typeof common>>;

/** What the settings say of a rule; its parameters were checked against the rule. */
export interface RuleSettings extends Common {
  readonly [parameter: string]: unknown;
}

/** A rule's entry where the rules are not known: parameters cannot be checked then, and are refused. */
export const anyRuleSettings = z.strictObject(common).refine(isOffWithReason).default({});

/** A rule's entry with its parameters, each within its bounds. */
export function ruleSettings({ parameters = {} }: SettableRule): z.ZodType {
  const own = Object.entries(parameters).map(([name, parameter]) => [name, schemaOf(parameter).optional()]);
  return z
    .strictObject({ ...Object.fromEntries(own), ...common })
    .refine(isOffWithReason)
    .optional();
}

function isOffWithReason({ severity, reason }: Common): boolean {
  return severity !== 'off' || Boolean(reason?.trim());
}

function schemaOf({ default: value, min, max, words, isByDate }: Parameter): z.ZodType {
  const number = z
    .number()
    .min(min ?? Number.MIN_SAFE_INTEGER)
    .max(max ?? Number.MAX_SAFE_INTEGER);
  const word = words === undefined ? z.string().min(1) : z.enum(words);
  if (typeof value === 'number') return number;
  if (Array.isArray(value)) return z.array(word);
  if (isByDate) return z.record(z.iso.date(), number);
  const entries = words?.map((each) => [each, number.optional()]);
  return entries === undefined ? z.record(word, number) : z.strictObject(Object.fromEntries(entries));
}
