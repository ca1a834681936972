import type { Finding } from '../../findings/finding.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import { placeOf, rowOf, type Table, type TableColumn } from '../ledger.ts';
import { type DateRepair, daysIn, twoNumbers } from './dates.ts';

/** A date that was read by what does not stand in its cell. */
export interface RepairedDate {
  readonly row: number;
  readonly column: number;
  readonly iso: string;
  readonly repair: DateRepair;
}

/** What is to be said about the dates of a table: their order, and what was made of them; once for each column and cause. */
export function dateFindings(table: Table, repaired: readonly RepairedDate[]): Finding[] {
  return table.columns.flatMap((column) => {
    const dates = table.dates.get(column.column);
    if (dates === undefined) return [];
    const about = {
      ...(table.unit === undefined ? {} : { unit: table.unit.id }),
      dataset: table.dataset,
      column: column.title,
    };
    const at = (row: number) => placeOf(table, row, column.column);
    const textIn = (row: number): string => textAt(table, { row, column: column.column });
    const findings: Finding[] = repairFindings(table, column, repaired);
    const [proof = dates.open[0]] = dates.monthFirst;
    if (proof !== undefined && (dates.order === 'month-first' || dates.open.length > 0)) {
      const [open] = dates.open;
      const outcome =
        open === undefined
          ? phrase('date-order.read')
          : phrase('date-order.open', { count: dates.open.length, ...bothDays(textIn(open)) });
      findings.push({
        rule: 'date-order',
        at: at(open ?? proof),
        related: [...dates.open.slice(1), ...dates.monthFirst]
          .filter((row) => row !== (open ?? proof))
          .map(at),
        ...about,
        value: textIn(open ?? proof),
        params: { column: column.title, value: textIn(proof), outcome },
      });
    }
    const [swapped, ...others] = dates.swapped;
    if (swapped !== undefined) {
      const { other } = bothDays(textIn(swapped).slice(0, 10).split('-').reverse().join('/'));
      findings.push({
        rule: 'date-swapped',
        at: at(swapped),
        related: others.map(at),
        ...about,
        value: textIn(swapped),
        params: {
          column: column.title,
          count: dates.swapped.length,
          value: { as: 'date', value: textIn(swapped).slice(0, 10) },
          other,
        },
      });
    }
    return findings;
  });
}

/** Dates that were read by what does not stand in them, with the first of each kind as the example. */
function repairFindings(table: Table, column: TableColumn, repaired: readonly RepairedDate[]): Finding[] {
  const rows = new Map<DateRepair, RepairedDate[]>();
  for (const each of repaired) {
    if (each.column === column.column) rows.set(each.repair, [...(rows.get(each.repair) ?? []), each]);
  }
  return [...rows].flatMap(([repair, [first, ...others]]): Finding[] => {
    if (first === undefined) return [];
    const value = textAt(table, first);
    return [
      {
        rule: 'date-inferred',
        at: placeOf(table, first.row, column.column),
        related: others.map(({ row }) => placeOf(table, row, column.column)),
        ...(table.unit === undefined ? {} : { unit: table.unit.id }),
        dataset: table.dataset,
        column: column.title,
        value,
        params: {
          column: column.title,
          value,
          why: phrase(`date-repair.${repair}`),
          read: { as: 'date', value: first.iso },
          count: others.length + 1,
        },
      },
    ];
  });
}

function textAt(table: Table, { row, column }: { row: number; column: number }): string {
  return rowOf(table, row)?.cells[column - 1]?.text.trim() ?? '';
}

/** Both days that "03/04/2024" can be, written day first. */
function bothDays(text: string): { example: string; one: string; other: string } {
  const [first = '', second = '', rest = ''] = text.split(/\s*[/.-]\s*/);
  return { example: text, one: `${first}/${second}/${rest}`, other: `${second}/${first}/${rest}` };
}

/** Why a text is no date, and what to do about it. */
export function dateHint(text: string): Phrase {
  const [first, second] = twoNumbers(text) ?? [];
  const year = Number(/(\d{4})\D*$/.exec(text)?.[1]);
  if (first === undefined || second === undefined) return phrase('hint.date-day-first');
  if (first > 12 && second > 12)
    return phrase('hint.date-no-month', { first: `${first}`, second: `${second}` });
  if (second > 12 && second <= 31)
    return phrase('hint.date-month-first', { otherwise: bothDays(text).other });
  if (Number.isNaN(year)) return phrase('hint.date-four-digits');
  if (first > daysIn(year, second))
    return phrase('hint.date-no-such-day', { month: `${second}/${year}`, days: daysIn(year, second) });
  return phrase('hint.date-day-first');
}
