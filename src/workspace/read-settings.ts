import { Failure } from '../findings/failure.ts';
import { checkSettings } from './check-settings.ts';
import { explainIssue } from './explain-issue.ts';
import { readYaml } from './read-yaml.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';

/**
 * The settings in the text of an `emulate.yaml`.
 * @param rules codes of the rules that may be named; every code where none are given
 * @throws Failure with one sentence per problem, each with file, line and column.
 */
export function readSettings(file: string, text: string, rules?: readonly string[]): Settings {
  const { value, placeOf } = readYaml(file, text);
  const read = settingsSchema.safeParse(value ?? {}, { reportInput: true });
  const problems = read.success
    ? checkSettings(read.data, placeOf, rules)
    : read.error.issues.flatMap((issue) => explainIssue(issue, placeOf));
  if (read.success && problems.length === 0) return read.data;
  throw new Failure(2, ...problems);
}
