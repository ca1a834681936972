import { type Phrase, phrase } from '../language/phrase.ts';
import type { Period } from './settings-schema.ts';

/** The folder name of a period: "2024", "2024-h1", "2024-q3", "2020-2025"; "undated" where no settings say. */
export function periodId(period: Period | undefined): string {
  switch (period?.kind) {
    case 'year':
      return String(period.year);
    case 'half':
      return `${period.year}-h${period.half}`;
    case 'quarter':
      return `${period.year}-q${period.quarter}`;
    case 'term':
    case 'range':
      return `${period.from}-${period.to}`;
    default:
      return 'undated';
  }
}

/** The period in words: "năm 2024", "nhiệm kỳ 2020–2025". */
export function periodLabel(period: Period | undefined): Phrase {
  switch (period?.kind) {
    case 'year':
      return phrase('period.year', { year: String(period.year) });
    case 'half':
      return phrase(period.half === 1 ? 'period.first-half' : 'period.second-half', {
        year: String(period.year),
      });
    case 'quarter':
      return phrase('period.quarter', { quarter: String(period.quarter), year: String(period.year) });
    case 'term':
      return phrase('period.term', { from: String(period.from), to: String(period.to) });
    case 'range':
      return phrase('period.range', { from: String(period.from), to: String(period.to) });
    default:
      return phrase('period.undated');
  }
}

/** The first day of a period, ISO. */
export function periodStart(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  switch (period.kind) {
    case 'half':
      return `${period.year}-${period.half === 1 ? '01-01' : '07-01'}`;
    case 'quarter':
      return `${period.year}-${['01-01', '04-01', '07-01', '10-01'][period.quarter - 1]}`;
    default:
      return `${'from' in period ? period.from : period.year}-01-01`;
  }
}

/** The last day of a period, ISO. */
export function periodEnd(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  switch (period.kind) {
    case 'half':
      return `${period.year}-${period.half === 1 ? '06-30' : '12-31'}`;
    case 'quarter':
      return `${period.year}-${['03-31', '06-30', '09-30', '12-31'][period.quarter - 1]}`;
    default:
      return `${'to' in period ? period.to : period.year}-12-31`;
  }
}

/** The last year of a period: what is due later is not yet due. */
export function lastYear(period: Period | undefined): number | undefined {
  if (period === undefined) return undefined;
  return 'to' in period ? period.to : period.year;
}
