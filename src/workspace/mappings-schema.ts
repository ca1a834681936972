import * as z from 'zod';
import { DATASETS } from './settings-schema.ts';

/** Names that look like numbers need no quotes. */
const name = z.union([z.string().min(1), z.number()]);
const numbers = z.enum(['vi', 'en']);
const moneyUnit = z.enum(['dong', 'thousand', 'million', 'billion']);

/** What a column holds; in words of its own where the table's number style or unit of money is not its. */
const column = z.union([
  z.string().min(1),
  z.strictObject({
    field: z.string().min(1).optional(),
    numbers: numbers.optional(),
    money_unit: moneyUnit.optional(),
  }),
]);

const table = z.strictObject({
  sheet: name.optional(),
  dataset: z.enum(DATASETS).optional(),
  /** `5`, or `5-7` for a header of several rows. */
  header: z.union([z.int(), z.string()]).optional(),
  numbers: numbers.optional(),
  money_unit: moneyUnit.optional(),
  /** Letter or printed title → what the column holds. */
  columns: z.record(z.string(), column).default({}),
  ignore: z.boolean().default(false),
  reason: z.string().optional(),
});

/** `mappings.yaml`: how files are to be read, where inference is not enough. Unknown keys are refused, as in the settings. */
export const mappingsSchema = z.array(
  z.strictObject({
    file: name,
    encoding: z.string().optional(),
    unit: z.string().optional(),
    tables: z.array(table).default([]),
  }),
);

export type GivenMapping = z.output<typeof mappingsSchema>[number];
export type GivenTable = GivenMapping['tables'][number];
