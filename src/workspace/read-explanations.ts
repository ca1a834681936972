import * as z from 'zod';
import { Failure } from '../findings/failure.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { readRanges } from '../source/ranges.ts';
import { unknownRule } from './check-settings.ts';
import { findNearest } from './nearest.ts';
import { type Path, type Place, readYaml } from './read-yaml.ts';
import { DATASETS } from './settings-schema.ts';
import type { Explanation } from './workspace.ts';

const explanation = z.strictObject({
  rule: z.string(),
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  unit: z.string().optional(),
  dataset: z.string().optional(),
  reason: z.string().min(1),
});

/** What explanations may name; undefined where that is not known. */
interface Known {
  readonly rules?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
}

/**
 * `explanations.yaml`: a list of reasons, each with the rule and as much of the place as is needed.
 * @throws Failure with file, line and column.
 */
export function readExplanations(file: string, text: string, known: Known = {}): Explanation[] {
  const { value, placeOf } = readYaml(file, text);
  const read = z.array(explanation).safeParse(value ?? []);
  if (!read.success) {
    const [issue] = read.error.issues;
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    throw new Failure(2, phrase('settings.explanation', placeOf([...(issue?.path ?? []), ...extra])));
  }
  const problems = read.data.flatMap((each, index) => checkNames(each, [index], placeOf, known));
  if (problems.length > 0) throw new Failure(2, ...problems);
  return read.data;
}

function checkNames(
  { rule, cell, unit, dataset }: Explanation,
  path: Path,
  placeOf: (path: Path) => Place,
  { rules, units }: Known,
): Phrase[] {
  const problems: Phrase[] = [];
  if (cell !== undefined && readRanges(cell) === undefined)
    problems.push(phrase('settings.explanation-cell', { ...placeOf([...path, 'cell']), cell }));
  if (rules !== undefined && !rules.includes(rule))
    problems.push(unknownRule(placeOf([...path, 'rule']), rule, rules));
  if (unit !== undefined && units !== undefined && !units.includes(unit)) {
    const nearest = findNearest(unit, units) ?? units.join(', ');
    const place = placeOf([...path, 'unit']);
    problems.push(phrase('settings.unknown-unit', { ...place, key: 'unit', id: unit, nearest }));
  }
  if (dataset !== undefined && !DATASETS.some((name) => name === dataset)) {
    const place = placeOf([...path, 'dataset']);
    problems.push(
      phrase('settings.not-a-choice', { ...place, key: 'dataset', choices: DATASETS.join(', ') }),
    );
  }
  return problems;
}
