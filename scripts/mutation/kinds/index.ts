import type { Family, Kind } from '../kind.ts';
import { commendations } from './commendations.ts';
import { files } from './files.ts';
import { headers } from './headers.ts';
import { movements } from './movements.ts';
import { numbers } from './numbers.ts';
import { rows } from './rows.ts';
import { spending } from './spending.ts';
import { targets } from './targets.ts';

/** Every family of faults, in the order of the table. A new one is one file and one line here. */
export const FAMILIES: readonly Family[] = [
  numbers,
  rows,
  headers,
  movements,
  spending,
  commendations,
  targets,
  files,
];

export const KINDS: readonly Kind[] = FAMILIES.flatMap(({ kinds }) => kinds);
