import { type Phrase, phrase } from '../language/phrase.ts';
import { captionUnit } from '../records/header/caption-unit.ts';
import { statedPeriods } from '../records/header/stated-period.ts';
import type { Table, TitleText } from '../records/ledger.ts';
import { cellName, columnLetters } from '../source/location.ts';
import { SETTINGS_FILE } from '../workspace/find-workspace.ts';
import { MAPPINGS_FILE } from '../workspace/mapping.ts';
import { periodLabel } from '../workspace/period.ts';
import { type Period, unitLabel } from '../workspace/workspace.ts';

/** Whose table it is, and by what: its path, a cell, or a column of units. */
export function describeUnit(table: Table, byPath: string | undefined): Phrase {
  const { unit, unitBy, columns } = table;
  const column = columns.find(({ field }) => field === 'unit')?.column;
  if (unit === undefined && column !== undefined)
    return phrase('inspect.unit-by-row', { letter: columnLetters(column) });
  if (unit === undefined) return phrase('inspect.unit-unknown');
  const name = unitLabel(unit);
  if (unitBy !== undefined) {
    const cell = cellOf(table, ({ text }) => text === unitBy.replace(/\s+/g, ' '));
    return cell === undefined
      ? phrase('inspect.unit-in-file', { unit: name, by: unitBy })
      : phrase('inspect.unit-in-cell', { unit: name, cell, by: unitBy });
  }
  if (byPath === SETTINGS_FILE) return phrase('inspect.unit-sole', { unit: name });
  return byPath === MAPPINGS_FILE
    ? phrase('inspect.unit-decided', { unit: name })
    : phrase('inspect.unit', { unit: name, by: byPath ?? '–' });
}

/** Of which period it is: what its titles or its path say, else what the settings say of all. */
export function describePeriod(table: Table, declared: Period | undefined): Phrase {
  const [stated] = statedPeriods(table);
  if (stated === undefined)
    return declared === undefined
      ? phrase('inspect.period-unknown')
      : phrase('inspect.period-declared', { period: periodLabel(declared) });
  const { period, by, at } = stated;
  const cell = cellName(at);
  return cell === undefined
    ? phrase('inspect.period-in-path', { period: period.label, by })
    : phrase('inspect.period', { period: period.label, cell, by });
}

/** The unit of money that a caption gives for the whole table; undefined where none does. */
export function describeCaption(table: Table): Phrase | undefined {
  const { caption } = table;
  if (caption === undefined || !table.columns.some(({ definition }) => definition?.kind === 'money'))
    return undefined;
  const unit = phrase(`choice.money_unit.${caption.moneyUnit}`);
  const isCaption = ({ text, row }: TitleText) => row === caption.row && captionUnit(text) !== undefined;
  const title = table.titles.find(isCaption);
  const cell = cellOf(table, isCaption);
  return title === undefined || cell === undefined
    ? phrase('inspect.money-in-row', { unit, row: `${caption.row}` })
    : phrase('inspect.money', { unit, cell, by: title.text });
}

function cellOf({ titles }: Table, is: (title: TitleText) => boolean): string | undefined {
  const title = titles.find(is);
  return title === undefined ? undefined : cellName(title);
}
