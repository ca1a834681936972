import { matchKey } from './match-key.ts';
import type { MovementSetting } from './workspace.ts';

/** Finds the movement of the catalogue that a name means, by its names and aliases, quotation marks and "phong trào" aside. */
export function movementFinder(
  movements: readonly MovementSetting[],
): (name: string) => MovementSetting | undefined {
  const byKey = new Map<string, MovementSetting>();
  for (const movement of movements) {
    for (const name of namesOfMovement(movement)) byKey.set(movementKey(name), movement);
  }
  return (name) => byKey.get(movementKey(name));
}

export function namesOfMovement({ id, name, aliases }: MovementSetting): string[] {
  return [id, name.vi, ...(name.en === undefined ? [] : [name.en]), ...aliases];
}

/** The key under which two names mean the same movement. */
export function movementKey(name: string): string {
  return matchKey(name.replace(/["“”„'‘’«»()]/g, ' '))
    .replace(/^((thực hiện )?phong trào( thi đua)?|movement)(:| )+/, '')
    .replace(/[,;.:!]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
