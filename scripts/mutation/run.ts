import { join } from 'node:path';
import type { JudgedFinding } from '../../src/findings/finding.ts';
import { cellName } from '../../src/source/location.ts';
import { type Chance, seededChance } from '../corpus/mutate.ts';
import { Batch } from './batch.ts';
import { type Catch, freshFindings, howCaught } from './catch.ts';
import type { Kind } from './kind.ts';

/** One fault that was injected, and what became of it. */
export interface Trial {
  readonly kind: Kind;
  /** The how manyth of its kind. */
  readonly number: number;
  readonly change: string;
  readonly how: Catch;
  /** What was found that was not there before: "total-mismatch submissions/An Bình.xlsx Biểu 2!E9". */
  readonly found: readonly string[];
}

export interface Options {
  /** A folder in which the clean workspace and the one of the year before lie. */
  readonly clean: string;
  readonly kinds: readonly Kind[];
  readonly runs: number;
  readonly seed: number;
  readonly onTrial?: (trial: Trial) => void;
}

/** The workspace that faults are put into. */
const WORKSPACE = 'cum-thi-dua-so-5-2024';
/** Throws of the dice after which a kind has no place in the batch: then the kind or the batch is wrong. */
const MOST_THROWS = 300;

/**
 * Injects faults one at a time, the kinds in turn, and examines the batch after each. The same seed gives the same faults, kind by kind: a
 * run of one kind repeats what it does among the others.
 * @throws Error where the batch without a fault has an error or a query, or a kind finds no place
 */
export async function runMutation({ clean, kinds, runs, seed, onTrial }: Options): Promise<Trial[]> {
  const batch = await Batch.open(join(clean, WORKSPACE));
  try {
    const [flaw] = batch.clean.findings.filter(({ severity }) => severity !== 'note');
    if (flaw !== undefined) throw new Error(`the clean batch is not clean: ${describe(flaw)}`);
    const trials: Trial[] = [];
    for (let run = 0; run < runs; run++) {
      const kind = kinds[run % kinds.length];
      if (kind === undefined) break;
      const trial = await tryOne(batch, kind, Math.floor(run / kinds.length), seed);
      trials.push(trial);
      onTrial?.(trial);
    }
    return trials;
  } finally {
    batch.close();
  }
}

async function tryOne(batch: Batch, kind: Kind, number: number, seed: number): Promise<Trial> {
  const chance = chanceFor(kind, number, seed);
  for (let throws = 0; throws < MOST_THROWS; throws++) {
    const fault = kind.inject(batch, chance);
    if (fault === undefined) {
      batch.forget();
      continue;
    }
    const { findings } = await batch.examineChanged();
    const fresh = freshFindings(batch.clean.findings, findings, kind);
    return { kind, number, change: fault.change, how: howCaught(fault, fresh), found: fresh.map(describe) };
  }
  throw new Error(`${kind.name} finds no place in the clean batch`);
}

/** The same for a kind and its number whatever other kinds there are. */
function chanceFor({ name }: Kind, number: number, seed: number): Chance {
  let state = seed;
  for (const letter of `${name} ${number}`) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
  return seededChance(state);
}

function describe({ rule, severity, at }: JudgedFinding): string {
  const place = [at.sheet, cellName(at) ?? at.row].filter((part) => part !== undefined).join('!');
  return `${severity} ${rule} at ${[at.file, place].filter(Boolean).join(' › ')}`;
}
