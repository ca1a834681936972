import * as z from 'zod';

/** A place in what was sent; `file` is relative to the workspace, with `/`. */
const place = {
  file: z.string(),
  sheet: z.string().optional(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .optional(),
};

const count = z.int().min(0);
const counts = z.record(z.string(), count);
const severity = z.enum(['error', 'query', 'note']);

const what = {
  value: z.string().optional().describe('What was read, as printed'),
  expected: z.string().optional().describe('What was expected, so that it can be typed in'),
  difference: z.string().optional(),
};

const finding = z.strictObject({
  id: z.string().describe('Unit and number in its list, as "ha-noi#3"'),
  rule: z.string(),
  severity,
  trial: z.literal(true).optional().describe('The rule is in its first season and only notes'),
  unit: z.string().optional(),
  dataset: z.string().optional(),
  ...place,
  row: z.int().min(1).optional(),
  range: z.string().optional().describe('All cells of the finding: "C9:C12, C15"; "9:12" for whole rows'),
  count: z.int().min(1).describe('How many cells, rows or files the finding is about'),
  column: z.string().optional().describe('Title of the column, as printed'),
  ...what,
  message: z.string(),
  suggestion: z.string(),
  explanation: z.string().optional().describe('The reason that was given for it'),
  related: z.array(z.strictObject(place)).optional().describe('What the first cell rests on'),
  cells: z
    .array(z.strictObject({ cell: place.cell, row: z.int().min(1).optional(), ...what }))
    .optional()
    .describe('Each of them, where there are several; `cell` is the first'),
  follows: z
    .array(z.string())
    .optional()
    .describe('Ids of what is to be mended first: this one may go with it'),
  clears: z.array(z.string()).optional().describe('Ids of what may go when this one is mended'),
});

const table = z.strictObject({
  sheet: z.string().optional(),
  dataset: z.string(),
  dataset_by: z.string().optional(),
  header: z.string(),
  header_by: z.string().optional(),
  rows: z.strictObject({ seen: count, used: count, aside: count }),
  aside: counts.describe('Rows that were not used, by reason'),
});

const file = z.strictObject({
  path: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  unit: z.string().optional(),
  unit_by: z.string().optional(),
  format: z.string().optional(),
  encoding: z.string().optional(),
  encoding_by: z.string().optional(),
  delimiter: z.string().optional(),
  tables: z.array(table),
  numbers: z.strictObject({ seen: count, used: count, aside: counts }).optional(),
  skipped: z.array(
    z.strictObject({ sheet: z.string().optional(), why: z.string(), reason: z.string().optional() }),
  ),
});

const filter = z.strictObject({
  units: z.array(z.string()).optional(),
  rules: z.array(z.string()).optional(),
  severity: severity.optional().describe('This and graver'),
  left_out: z.strictObject({ errors: count, queries: count, notes: count }),
});

/** `emulate/findings/1`: what `emulate validate --json` prints. Published as schema/findings.schema.json. */
export const findingsSchema = z.strictObject({
  schema: z.literal('emulate/findings/1'),
  tool: z.strictObject({ name: z.literal('emulate'), version: z.string() }),
  files: z.array(file),
  filter: filter.optional().describe('What was asked for, and how much of it is left out of `findings`'),
  findings: z.array(finding).describe('In the order in which to mend them, unit by unit'),
  summary: z
    .strictObject({
      files: count,
      errors: count,
      queries: count,
      notes: count,
      units: z.strictObject({ expected: count, received: count }),
    })
    .describe('Of everything, whatever the filter'),
});

export type FindingsJson = z.infer<typeof findingsSchema>;
