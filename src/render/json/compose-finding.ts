import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import { cellName, type Location } from '../../source/location.ts';
import { groupRange, sayFinding } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import type { FindingsJson } from './findings-schema.ts';

/**
 * Findings of one cause as the contract prints them (`emulate/findings/1` and the reports), in words of one language: the first cell speaks,
 * `range`, `count` and `cells` tell the others.
 */
export function composeFinding(group: FindingGroup, language: Language): FindingsJson['findings'][number] {
  const { lead, findings, follows, clears } = group;
  return {
    id: group.id,
    rule: lead.rule,
    severity: lead.severity,
    trial: lead.isTrial,
    unit: lead.unit,
    dataset: lead.dataset,
    ...placeOf(lead.at),
    row: lead.at.row,
    range: groupRange(group),
    count: findings.length,
    column: lead.column,
    value: lead.value,
    expected: lead.expected,
    difference: lead.difference,
    message: say(language, sayFinding(lead, 'message')),
    suggestion: say(language, sayFinding(lead, 'suggestion')),
    explanation: lead.explanation,
    related: lead.related?.map(placeOf),
    cells:
      findings.length === 1
        ? undefined
        : findings.map(({ at, value, expected, difference }) => ({
            cell: cellName(at),
            row: at.row,
            value,
            expected,
            difference,
          })),
    follows: follows.length === 0 ? undefined : [...follows],
    clears: clears.length === 0 ? undefined : [...clears],
  };
}

function placeOf(at: Location) {
  return { file: at.file, sheet: at.sheet, cell: cellName(at) };
}
