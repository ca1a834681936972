import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import type { Moment } from '../report/status/standing.ts';
import { statsOf } from '../workspace/read-file.ts';
import type { Options } from './program.ts';
import type { Session } from './session.ts';

/**
 * The day that --as-of names, else today by the clock of this machine; and when files were last changed, in its time zone.
 * @throws Failure where --as-of names no day.
 */
export function openMoment(session: Session, options: Options): Moment {
  const asked = options['asOf'];
  return {
    today: typeof asked === 'string' ? readDay(asked) : localDay(session.now()),
    lastChanged: (path) => {
      const stats = statsOf(path);
      return stats === undefined ? undefined : localDay(stats.mtimeMs);
    },
  };
}

function readDay(word: string): string {
  const instant = /^\d{4}-\d\d-\d\d$/.test(word) ? Date.parse(word) : Number.NaN;
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(word);
  if (!isDay) throw new Failure(2, phrase('usage.not-a-day', { word, option: '--as-of' }));
  return word;
}

function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
