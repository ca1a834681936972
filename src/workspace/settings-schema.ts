import * as z from 'zod';
import { DEFAULT_LIMITS, type Limits, MOST_CELL_LENGTH } from '../limits/limits.ts';
import { due } from './due.ts';
import { anyRuleSettings, type RuleSettings, ruleSettings, type SettableRule } from './rule-settings.ts';

const isoDate = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const year = z.int().min(1900).max(2200);

/** A name in one or several languages; a bare string is Vietnamese. */
const name = z
  .union([z.string().min(1), z.strictObject({ vi: z.string().min(1), en: z.string().min(1).optional() })])
  .transform((given) => (typeof given === 'string' ? { vi: given } : given));

const decision = z.strictObject({
  number: z.string(),
  date: isoDate,
  issuer: z.union([z.string(), z.strictObject({ vi: z.string(), en: z.string().optional() })]).optional(),
});

const cluster = z.strictObject({
  id,
  name,
  decision: decision.optional(),
  head: id.optional(),
  next_head: id.optional(),
});

const about = {
  cut_off: isoDate.optional(),
  status: z.enum(['estimate', 'provisional', 'final']).optional(),
};

const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year, ...about }),
  z.strictObject({ kind: z.literal('half'), year, half: z.union([z.literal(1), z.literal(2)]), ...about }),
  z.strictObject({ kind: z.literal('quarter'), year, quarter: z.int().min(1).max(4), ...about }),
  z.strictObject({ kind: z.literal('term'), from: year, to: year, ...about }),
  z.strictObject({ kind: z.literal('range'), from: year, to: year, ...about }),
]);

const unit = z.strictObject({
  id,
  name,
  short: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  from: isoDate.optional(),
  to: isoDate.optional(),
  due: due.optional(),
});

const movement = z.strictObject({
  id,
  name,
  aliases: z.array(z.string()).default([]),
  launched: z.enum(['central', 'ministry', 'province', 'cluster', 'unit']).optional(),
});

/** A target that several units report on, and how a figure of the cluster is made of theirs: not at all, unless somebody says how. */
const target = z.strictObject({
  id,
  name,
  code: z.string().min(1).optional(),
  aliases: z.array(z.string()).default([]),
  aggregate: z.enum(['none', 'sum', 'mean', 'weighted-mean', 'max', 'last']).default('none'),
});

/** What counts as basically met (cơ bản đạt): no law that was read says how near the plan that is, so there is no default. */
const basicallyMet = z.strictObject({
  /** From this percentage of the plan on; as far above it where lower is better. */
  rate: z.number().min(1).max(100).optional(),
  /** Up to so many points from the plan, for targets that are percentages themselves. */
  points: z.number().min(0).max(100).optional(),
});

/** When something came, of one unit or of one file. */
const receipt = z.strictObject({
  unit: id.optional(),
  file: z.string().min(1).optional(),
  date: isoDate,
});

const required = z.strictObject({
  movements: z.boolean().default(true),
  spending: z.boolean().default(true),
  commendations: z.boolean().default(true),
  targets: z.boolean().default(true),
});

const BYTES_OF: Readonly<Record<string, number>> = { B: 1, KB: 1_000, MB: 1_000_000, GB: 1_000_000_000 };

/** "200 MB", or a number of bytes. */
const size = z
  .union([z.int().min(1), z.stringFormat('size', /^[1-9]\d{0,11} ?[KMG]?B$/i)])
  .transform((given) => {
    if (typeof given === 'number') return given;
    const [, amount = '', unit = ''] = /^(\d+) ?(\w+)$/.exec(given) ?? [];
    return Number(amount) * (BYTES_OF[unit.toUpperCase()] ?? 1);
  });

const count = z.int().min(1);

const limits = z.strictObject({
  file_size: size.default(DEFAULT_LIMITS.file_size),
  unpacked_size: size.default(DEFAULT_LIMITS.unpacked_size),
  ratio: count.default(DEFAULT_LIMITS.ratio),
  entries: count.default(DEFAULT_LIMITS.entries),
  rows: count.default(DEFAULT_LIMITS.rows),
  columns: count.default(DEFAULT_LIMITS.columns),
  cells: count.default(DEFAULT_LIMITS.cells),
  cell_length: count.max(MOST_CELL_LENGTH).default(DEFAULT_LIMITS.cell_length),
  text_length: count.default(DEFAULT_LIMITS.text_length),
  time: count.max(86_400).default(DEFAULT_LIMITS.time),
  memory: size.default(DEFAULT_LIMITS.memory),
}) satisfies z.ZodType<Limits>;

/** `emulate.yaml`, contract §2. Unknown keys are refused: a misspelt setting must not be a silent default. */
export const settingsSchema = z.strictObject({
  cluster: cluster.optional(),
  period: period.optional(),
  languages: z
    .array(z.enum(['vi', 'en']))
    .min(1)
    .default(['vi']),
  numbers: z.enum(['vi', 'en']).default('vi'),
  units: z.array(unit).default([]),
  movements: z.array(movement).default([]),
  targets: z.array(target).default([]),
  basically_met: basicallyMet.default({}),
  required: required.default({ movements: true, spending: true, commendations: true, targets: true }),
  rules: z.record(z.string(), anyRuleSettings).default({}),
  due: due.optional(),
  received: z.array(receipt).default([]),
  limits: limits.default(DEFAULT_LIMITS),
  previous: z.string().optional(),
  mergers: z.array(z.strictObject({ date: isoDate, into: id, of: z.array(id).min(1) })).default([]),
});

/**
 * The schema of settings that may give parameters to these rules.
 * @param refusesOthers for editors; reading leaves other rules to `checkSettings`, which knows the nearest
 */
export function settingsSchemaWith(rules: readonly SettableRule[], refusesOthers = false) {
  const entries = Object.fromEntries(rules.map((rule) => [rule.code, ruleSettings(rule)]));
  const ofRules = refusesOthers ? z.strictObject(entries) : z.looseObject(entries);
  return settingsSchema.extend({ rules: ofRules.default({}) });
}

export type Settings = Omit<z.output<typeof settingsSchema>, 'rules'> & {
  readonly rules: Readonly<Record<string, RuleSettings>>;
};
export type Unit = Settings['units'][number];
export type MovementSetting = Settings['movements'][number];
export type TargetSetting = Settings['targets'][number];
export type Period = NonNullable<Settings['period']>;
export type DatasetName = keyof Settings['required'];

/** What units report on. */
export const DATASETS = Object.keys(required.shape) as DatasetName[];
