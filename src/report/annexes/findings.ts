import type { JudgedFinding, Severity } from '../../findings/finding.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import { cellName } from '../../source/location.ts';
import type { Unit } from '../../workspace/workspace.ts';
import { headerCell, ordinalCell, textCell } from '../cells.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';

const ORDER: readonly Severity[] = ['error', 'query', 'note'];

/** Everything that was found, the gravest first: what, where, and what to do. */
export function findingAnnex(findings: readonly JudgedFinding[], units: readonly Unit[]): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('report.column.severity'), kind: 'text' },
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('report.column.place'), kind: 'text' },
    { heading: phrase('report.column.finding'), kind: 'text' },
    { heading: phrase('report.column.remedy'), kind: 'text' },
  ];
  const rows = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
    (finding, index): Row => ({
      kind: 'data',
      cells: [
        ordinalCell(index),
        textCell(phrase(`severity.${finding.severity}`)),
        textCell(unitOf(finding, units)),
        textCell(placeText(finding)),
        headerCell(sayFinding(finding, 'message')),
        textCell(sayFinding(finding, 'suggestion')),
      ],
    }),
  );
  return { id: 'findings', table: { columns, rows, notes: [], empty: phrase('report.no-findings') } };
}

/** The reasons that were given, beside what they are given for. */
export function explanationAnnex(findings: readonly JudgedFinding[]): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('report.column.place'), kind: 'text' },
    { heading: phrase('report.column.finding'), kind: 'text' },
    { heading: phrase('report.column.reason'), kind: 'text' },
  ];
  const explained = findings.filter(({ explanation }) => explanation !== undefined);
  const rows = explained.map(
    (finding, index): Row => ({
      kind: 'data',
      cells: [
        ordinalCell(index),
        textCell(placeText(finding)),
        headerCell(sayFinding(finding, 'message')),
        textCell(finding.explanation),
      ],
    }),
  );
  return { id: 'explanations', table: { columns, rows, notes: [], empty: phrase('report.no-explanations') } };
}

/** A finding in words, to be translated. */
export function sayFinding(
  { rule, params }: JudgedFinding,
  part: 'title' | 'message' | 'suggestion',
): Phrase {
  const key: MessageKey = `rule.${rule}.${part}`;
  return params === undefined ? { key } : { key, params };
}

/** "submissions/ha-noi.xlsx › Mô hình › C9". */
export function placeText({ at }: Pick<JudgedFinding, 'at'>): string {
  const row = at.row === undefined || at.column !== undefined ? undefined : `#${at.row}`;
  return [at.file, at.sheet, cellName(at) ?? row].filter((part) => part !== undefined).join(' › ');
}

function unitOf({ unit }: JudgedFinding, units: readonly Unit[]): Text | undefined {
  const found = units.find(({ id }) => id === unit);
  return found === undefined ? undefined : unitText(found);
}
