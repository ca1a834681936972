import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
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

/**
 * `explanations.yaml`: a list of reasons, each with the rule and as much of the place as is needed.
 * @throws Failure with file, line and column.
 */
export function readExplanations(file: string, text: string): Explanation[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [broken] = document.errors;
  const read = z.array(explanation).safeParse(document.toJS() ?? []);
  if (broken === undefined && read.success) return read.data;
  const [issue] = read.error?.issues ?? [];
  const node = document.getIn(issue?.path ?? [], true) as { range?: [number] } | undefined;
  const { line, col } = counter.linePos(broken?.pos[0] ?? node?.range?.[0] ?? 0);
  throw new Failure(2, phrase('settings.explanation', { file, line, column: col }));
}
