import type * as z from 'zod';
import { Failure } from '../findings/failure.ts';
import { checkSettings } from './check-settings.ts';
import { explainIssue } from './explain-issue.ts';
import { readYaml } from './read-yaml.ts';
import type { SettableRule } from './rule-settings.ts';
import { type Settings, settingsSchema, settingsSchemaWith } from './settings-schema.ts';

/**
 * The settings in the text of an `emulate.yaml`.
 * @param rules the rules that may be named, with their parameters; every code, and no parameter, where none are given
 * @throws Failure with one sentence per problem, each with file, line and column.
 */
export function readSettings(file: string, text: string, rules?: readonly SettableRule[]): Settings {
  const { value, placeOf } = readYaml(file, text);
  const schema = rules === undefined ? settingsSchema : settingsSchemaWith(rules);
  const read = (schema as z.ZodType<Settings>).safeParse(value ?? {}, { reportInput: true });
  const codes = rules?.map(({ code }) => code);
  const problems = read.success
    ? checkSettings(read.data, placeOf, codes)
    : read.error.issues.flatMap((issue) => explainIssue(issue, placeOf, schema));
  if (read.success && problems.length === 0) return read.data;
  throw new Failure(2, ...problems);
}
