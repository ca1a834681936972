import type { Severity } from '../../findings/finding.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { describeOthers, sayFinding, shortRange } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import type { Unit } from '../../workspace/workspace.ts';
import { headerCell, ordinalCell, textCell } from '../cells.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';

const ORDER: readonly Severity[] = ['error', 'query', 'note'];

/** Everything that was found, the gravest first: what, where, and what to do. */
export function findingAnnex(groups: readonly FindingGroup[], units: readonly Unit[]): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('report.column.severity'), kind: 'text' },
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('report.column.place'), kind: 'text' },
    { heading: phrase('report.column.finding'), kind: 'text' },
    { heading: phrase('report.column.remedy'), kind: 'text' },
  ];
  const sorted = ORDER.flatMap((severity) => groups.filter(({ lead }) => lead.severity === severity));
  const rows = sorted.map(
    (group, index): Row => ({
      kind: 'data',
      cells: [
        ordinalCell(index),
        textCell(phrase(`severity.${group.lead.severity}`)),
        textCell(unitOf(group, units)),
        textCell(placeText(group)),
        headerCell(messageOf(group)),
        textCell(sayFinding(group.lead, 'suggestion')),
      ],
    }),
  );
  return { id: 'findings', table: { columns, rows, notes: [], empty: phrase('report.no-findings') } };
}

/** The reasons that were given, beside what they are given for. */
export function explanationAnnex(groups: readonly FindingGroup[]): AnnexDraft {
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('report.column.place'), kind: 'text' },
    { heading: phrase('report.column.finding'), kind: 'text' },
    { heading: phrase('report.column.reason'), kind: 'text' },
  ];
  const explained = groups.filter(({ lead }) => lead.explanation !== undefined);
  const rows = explained.map(
    (group, index): Row => ({
      kind: 'data',
      cells: [
        ordinalCell(index),
        textCell(placeText(group)),
        headerCell(messageOf(group)),
        textCell(group.lead.explanation),
      ],
    }),
  );
  return { id: 'explanations', table: { columns, rows, notes: [], empty: phrase('report.no-explanations') } };
}

/** What the first says, and that others are like it. */
export function messageOf(group: FindingGroup): Text {
  const message = sayFinding(group.lead, 'message');
  const others = describeOthers(group);
  return others === undefined ? message : phrase('report.sentences', { first: message, second: others });
}

/** "submissions/ha-noi.xlsx › Mô hình › C9:C12". */
export function placeText(group: FindingGroup): string {
  const { at } = group.lead;
  return [at.file, at.sheet, shortRange(group)].filter((part) => part !== undefined).join(' › ');
}

function unitOf({ unit }: FindingGroup, units: readonly Unit[]): Text | undefined {
  const found = units.find(({ id }) => id === unit);
  return found === undefined ? undefined : unitText(found);
}
