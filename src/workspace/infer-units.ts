import { matchKey, tonelessKey } from './match-key.ts';
import type { Unit } from './settings-schema.ts';

/** Words of a file name that tell what it is about, not whose it is. */
const SUBJECT =
  /\b(phong trào( thi đua)?|kinh phí|khen thưởng|chỉ tiêu|báo cáo|biểu|số liệu|tổng hợp|năm|movements?|spending|commendations?|targets?|report|\d+)\b/gu;

/**
 * Units where there are no settings: one for each folder of submissions, and one for each loose file by its name
 * without the words that tell its subject.
 */
export function inferUnits(files: readonly string[], submissions: string): Unit[] {
  const units = new Map<string, Unit>();
  for (const file of files) {
    const [first = '', ...rest] = file.slice(submissions.length).split('/');
    const name = rest.length > 0 ? first : withoutSubject(first.replace(/\.[^.]+$/, ''));
    const id = tonelessKey(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (id !== '' && !units.has(id)) units.set(id, { id, name: { vi: name }, aliases: [] });
  }
  return [...units.values()];
}

function withoutSubject(stem: string): string {
  const words = matchKey(stem).replace(SUBJECT, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? stem : words.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
