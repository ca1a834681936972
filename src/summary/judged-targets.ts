import { judgeTarget, type TargetJudgement } from '../records/judge-target.ts';
import type { DataRecord } from '../records/ledger.ts';
import { yardstickOf } from '../records/yardstick.ts';
import { targetFinder, targetKey } from '../workspace/targets.ts';
import type { TargetSetting, Unit } from '../workspace/workspace.ts';
import type { Summary } from './summary.ts';

/** A target of a unit, and what became of it. */
export interface JudgedTarget {
  readonly unit: Unit;
  readonly record: DataRecord<'targets'>;
  readonly judgement: TargetJudgement;
  /** What the settings say of it, if anything. */
  readonly setting: TargetSetting | undefined;
  /** The same for all rows that mean the same target. */
  readonly key: string;
}

const judged = new WeakMap<Summary, readonly JudgedTarget[]>();

/** The targets of the units that should report, unit by unit in the order of the settings, as each wrote them. */
export function judgeTargets(summary: Summary): readonly JudgedTarget[] {
  const known = judged.get(summary);
  if (known !== undefined) return known;
  const { settings } = summary.workspace;
  const yardstick = yardstickOf(settings);
  const find = targetFinder(settings.targets);
  const byUnit = new Map<string, JudgedTarget[]>(summary.units.map(({ id }) => [id, []]));
  const units = new Map(summary.units.map((unit) => [unit.id, unit]));
  for (const record of summary.ledger.records.targets) {
    const unit = units.get(record.unit);
    if (unit === undefined) continue;
    const { target = record.values.code ?? '', code } = record.values;
    const setting = find(target, code);
    byUnit.get(unit.id)?.push({
      unit,
      record,
      judgement: judgeTarget(record.values, yardstick),
      setting,
      key: setting === undefined ? `name ${targetKey(target)}` : `id ${setting.id}`,
    });
  }
  const targets = [...byUnit.values()].flat();
  judged.set(summary, targets);
  return targets;
}
