import type { JudgedFinding } from '../../findings/finding.ts';
import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import { cellName, type Location } from '../../source/location.ts';
import type { Json } from './write-json.ts';

/** A finding as the contract prints it (`emulate/findings/1` and the reports), in words of one language. */
export function composeFinding(finding: JudgedFinding, language: Language): Json {
  return {
    rule: finding.rule,
    severity: finding.severity,
    trial: finding.isTrial,
    unit: finding.unit,
    dataset: finding.dataset,
    ...placeOf(finding.at),
    row: finding.at.row,
    column: finding.column,
    value: finding.value,
    expected: finding.expected,
    difference: finding.difference,
    message: sayPart(finding, 'message', language),
    suggestion: sayPart(finding, 'suggestion', language),
    explanation: finding.explanation,
    related: finding.related?.map(placeOf),
  };
}

function placeOf(at: Location) {
  return { file: at.file, sheet: at.sheet, cell: cellName(at) };
}

function sayPart(
  { rule, params }: JudgedFinding,
  part: 'message' | 'suggestion',
  language: Language,
): string {
  const key = `rule.${rule}.${part}` as const;
  return say(language, params === undefined ? { key } : { key, params });
}
