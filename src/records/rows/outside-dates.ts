import { type Phrase, phrase } from '../../language/phrase.ts';
import { periodEnd } from '../../workspace/period.ts';
import { goneProvince } from '../../workspace/province-mergers.ts';
import type { UnitFinder } from '../../workspace/units.ts';
import { type Settings, type Unit, unitLabel } from '../../workspace/workspace.ts';

/** Why a unit that the settings know is no member at the end of the period: its dates, or a merger. */
export function whyOutside(unit: Unit, { period, mergers, units }: Settings): Phrase {
  const end = period?.cut_off ?? periodEnd(period) ?? '';
  const merger = mergers.find(
    ({ date, into, of }) => date <= end && into !== unit.id && of.includes(unit.id),
  );
  const about = { unit: unitLabel(unit) };
  if (merger !== undefined) {
    const into = units.find(({ id }) => id === merger.into);
    const date = { as: 'date', value: merger.date } as const;
    return phrase('outside.merged', {
      ...about,
      date,
      into: into === undefined ? merger.into : unitLabel(into),
    });
  }
  const isOver = unit.to !== undefined && unit.to < end;
  const date = { as: 'date', value: (isOver ? unit.to : unit.from) ?? end } as const;
  return isOver ? phrase('outside.ended', { ...about, date }) : phrase('outside.not-yet', { ...about, date });
}

/** Why a name that no unit bears is one of before a merger of provinces, where the new province is a unit. */
export function whyGone(written: string, { period }: Settings, finder: UnitFinder): Phrase | undefined {
  const gone = goneProvince(written, period?.cut_off ?? periodEnd(period));
  const match = gone === undefined ? undefined : finder.findWithin(gone.into);
  if (gone === undefined || match?.outcome !== 'found') return undefined;
  const date = { as: 'date', value: gone.date } as const;
  return phrase('outside.merged', { unit: gone.name, date, into: unitLabel(match.unit) });
}
