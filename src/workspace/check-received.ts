import { type Phrase, phrase } from '../language/phrase.ts';
import { plainName } from './file-pattern.ts';
import { findNearest } from './nearest.ts';
import type { Path, Place } from './read-yaml.ts';
import type { Settings } from './settings-schema.ts';

/** `received`: each entry is of one unit or of one file, names a unit that there is, and is not said twice. */
export function checkReceived({ received, units }: Settings, placeOf: (path: Path) => Place): Phrase[] {
  const ids = units.map(({ id }) => id);
  const keys = received.map(
    ({ unit, file }) => `${unit ?? ''}\n${file === undefined ? '' : plainName(file)}`,
  );
  return received.flatMap(({ unit, file }, index): Phrase[] => {
    const at = (key: string): Place & { key: string } => ({
      ...placeOf(['received', index, key]),
      key: `received.${index}${key === '' ? '' : `.${key}`}`,
    });
    if ((unit === undefined) === (file === undefined)) return [phrase('settings.received-of-what', at(''))];
    const first = keys.indexOf(keys[index] ?? '');
    const key = unit === undefined ? 'file' : 'unit';
    if (first < index) {
      const line = String(placeOf(['received', first, key]).line);
      return [phrase('settings.received-twice', { ...at(key), first: line })];
    }
    if (unit === undefined || ids.length === 0 || ids.includes(unit)) return [];
    return [
      phrase('settings.unknown-unit', {
        ...at('unit'),
        id: unit,
        nearest: findNearest(unit, ids) ?? ids.join(', '),
      }),
    ];
  });
}
