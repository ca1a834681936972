import { phrase, type Text } from '../../language/phrase.ts';
import { resultOf } from '../../records/judge-target.ts';
import { type ClusterTarget, clusterTargets } from '../../summary/cluster-targets.ts';
import { type JudgedTarget, judgeTargets } from '../../summary/judged-targets.ts';
import type { Summary } from '../../summary/summary.ts';
import type { Unit } from '../../workspace/workspace.ts';
import { EMPTY, headerCell, ordinalCell, textCell } from '../cells.ts';
import { describeResult, nameTarget } from '../describe-target.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';

/** More columns than this cannot be read from the back of a hall; the others go on in a further table. */
const MOST_ACROSS = 9;

/** Unit × target, for targets that several units have: what each reached, and the verdict. The fewer of the two run across. */
export function matrixAnnexes(summary: Summary): AnnexDraft[] {
  const targets = clusterTargets(summary).filter(({ members }) => members.length > 0);
  if (summary.units.length < 2 || targets.length === 0) return [];
  const cells = cellsByPlace(targets);
  const cellAt = (unit: Unit, target: ClusterTarget): Cell =>
    textCell(describeCell(cells.get(`${unit.id} ${target.key}`) ?? [], target.values.measure_unit));
  const unitsDown = summary.units.length > targets.length;
  const own = judgeTargets(summary).length - targets.reduce((sum, { members }) => sum + members.length, 0);
  const notes = own === 0 ? [] : [phrase('targets.note-own', { count: own })];
  const [down, across]: [Axis[], Axis[]] = unitsDown
    ? [summary.units.map(unitAxis), targets.map(targetAxis)]
    : [targets.map(targetAxis), summary.units.map(unitAxis)];
  const parts = Math.ceil(across.length / MOST_ACROSS);
  const width = Math.ceil(across.length / parts);
  return Array.from({ length: parts }, (_, part): AnnexDraft => {
    const shown = across.slice(part * width, (part + 1) * width);
    const columns: Column[] = [
      { heading: phrase('column.no'), kind: 'ordinal' },
      { heading: phrase(unitsDown ? 'column.unit' : 'column.targets.target'), kind: 'text' },
      ...shown.map(({ text }): Column => ({ heading: text, kind: 'text' })),
    ];
    const rows = down.map(
      ({ text, unit, target }, index): Row => ({
        kind: 'data',
        cells: [
          ordinalCell(index),
          headerCell(text),
          ...shown.map((other) => {
            const [ofUnit, ofTarget] = [unit ?? other.unit, target ?? other.target];
            return ofUnit === undefined || ofTarget === undefined ? EMPTY : cellAt(ofUnit, ofTarget);
          }),
        ],
      }),
    );
    return {
      id: 'target-matrix',
      ...(parts === 1 ? {} : { part: part + 1 }),
      table: { columns, rows, notes, empty: phrase('report.no-targets') },
    };
  });
}

interface Axis {
  readonly text: Text;
  readonly unit?: Unit;
  readonly target?: ClusterTarget;
}

function unitAxis(unit: Unit): Axis {
  return { text: unitText(unit), unit };
}

function targetAxis(target: ClusterTarget): Axis {
  const { measure_unit: unit } = target.values;
  const name = nameTarget(target);
  const text = unit === undefined ? name : phrase('targets.with-unit', { target: name, unit });
  return { text, target };
}

function cellsByPlace(targets: readonly ClusterTarget[]): Map<string, JudgedTarget[]> {
  const cells = new Map<string, JudgedTarget[]>();
  for (const { key, members } of targets) {
    for (const member of members) {
      const place = `${member.unit.id} ${key}`;
      cells.set(place, [...(cells.get(place) ?? []), member]);
    }
  }
  return cells;
}

/** The result over the verdict; a unit that all share stands in the heading, and % with its number. */
function describeCell(members: readonly JudgedTarget[], shared: string | undefined): Text | undefined {
  const texts = members.map(({ record: { values }, judgement }): Text => {
    const verdict = phrase(`choice.verdict.${judgement.verdict}`);
    if (resultOf(values) === undefined) return verdict;
    const { measure_unit: _, ...bare } = values;
    const isSaid = shared !== undefined && shared.trim() !== '%';
    return phrase('targets.cell', { result: describeResult(isSaid ? bare : values), verdict });
  });
  const [first, ...others] = texts;
  if (first === undefined || others.length === 0) return first;
  return phrase('report.list', { items: { as: 'list', value: texts } });
}
