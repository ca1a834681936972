import { cellName, type Location } from '../source/location.ts';

/** A place, as short as can be said from where another one is. */
export function describePlace(place: Location, from: Location): string {
  const file = place.file === from.file ? '' : place.file;
  const isSameSheet = place.sheet === undefined || (place.sheet === from.sheet && file === '');
  const cell = cellName(place) ?? '';
  if (cell === '') return [file, isSameSheet ? '' : place.sheet].filter(Boolean).join(' › ');
  return [file, `${isSameSheet ? '' : `${place.sheet}!`}${cell}`].filter((part) => part !== '').join(' › ');
}
