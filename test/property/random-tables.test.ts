import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examinePaged, examineWhole, saidBy, withWorkspace } from '../support/examine-paged.ts';
import { examineFiles } from '../support/examine-text.ts';
import { compare, type WrittenTable } from './compare.ts';
import { type Dice, dice } from './dice.ts';
import { throwHabits } from './habits.ts';
import { layOut } from './lay-out.ts';
import { throwTable } from './make-table.ts';
import { newPaper, type Paper } from './paper.ts';
import { UNITS } from './table.ts';
import { writeCsv, writeWorkbook } from './write-file.ts';

/** `EMULATE_PROPERTY_RUNS=20000 npx vitest run test/property` searches longer; `EMULATE_PROPERTY_SEED` elsewhere. */
const RUNS = Number(process.env['EMULATE_PROPERTY_RUNS'] ?? 250);
const SEED = Number(process.env['EMULATE_PROPERTY_SEED'] ?? 2024);

/** A few rows. */
const PAGE = 300;

interface Office {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly how: string;
  readonly declared: 'vi' | 'en';
  readonly tables: readonly WrittenTable[];
  readonly papers: readonly Paper[];
}

/** One file as an office would send it, with what was written into it. */
function throwOffice(throwing: Dice): Office {
  const isWorkbook = throwing.chance(50);
  const declared = throwing.pick(['vi', 'en'] as const);
  const count = throwing.chance(25) ? 2 : 1;
  const apart = isWorkbook && throwing.chance(50);
  const tables: WrittenTable[] = [];
  const papers = [newPaper()];
  let hasAllUnits = true;
  for (let index = 0; index < count; index++) {
    if (index > 0 && apart) papers.push(newPaper());
    const paper = papers.at(-1) ?? newPaper();
    if (paper.rows.length > 0) paper.rows.push([], []);
    const habits = throwHabits(throwing, isWorkbook, declared, count > 1 && !apart);
    const table = throwTable(throwing, habits);
    if (!table.hasUnits) hasAllUnits = false;
    const from = paper.written.length;
    layOut(throwing, paper, table, habits);
    const written = paper.written
      .slice(from)
      .map((each) => ({ ...each, unit: table.hasUnits ? each.unit : 'hoa-binh' }));
    tables.push({ dataset: table.dataset, sheet: isWorkbook ? `S${papers.length}` : undefined, written });
  }
  const name = hasAllUnits && throwing.chance(50) ? 'tong-hop' : 'hoa-binh';
  if (isWorkbook)
    return {
      file: `${name}.xlsx`,
      bytes: writeWorkbook(papers, throwing.chance(20)),
      how: 'xlsx',
      declared,
      tables,
      papers,
    };
  const csv = writeCsv(throwing, papers[0] ?? newPaper());
  return { file: `${name}.csv`, ...csv, declared, tables, papers };
}

function show({ rows, merges }: Paper): string {
  const lines = rows.map((row) =>
    row.map((cell) => (cell === undefined ? '' : Object.values(cell).join(' '))).join(' ¦ '),
  );
  return [...lines, JSON.stringify(merges.map(Object.values))].join('\n');
}

const settings = ({ declared }: Office): string => `units:
${Object.entries(UNITS)
  .map(([id, unit]) => `  - {id: ${id}, name: ${unit.vi}}`)
  .join('\n')}
numbers: ${declared}
rules:
  disbursed-above-allocated: {severity: off, reason: random amounts}
  rate-mismatch: {severity: off, reason: random rates}
  form-level-mismatch: {severity: off, reason: random levels}
  form-authority-mismatch: {severity: off, reason: random authorities}
  start-after-end: {severity: off, reason: random dates}
  proposed-or-decided: {severity: off, reason: random statuses}
  submission-missing: {severity: off, reason: one file}
`;

describe('a table in any dress', () => {
  it('gives back what was written, or a finding that says why not, and never other records', {
    timeout: 3_600_000,
  }, async () => {
    const total = { written: 0, read: 0 };
    const asked = new Map<string, number>();
    const property = fc.asyncProperty(dice.map(throwOffice), async (office) => {
      const examination = await examineFiles({ [office.file]: office.bytes }, settings(office));
      const verdict = compare(examination, office.tables, office.how !== 'tcvn3');
      total.written += verdict.written;
      total.read += verdict.read;
      for (const [rule, count] of Object.entries(verdict.asked))
        asked.set(`${rule}`, (asked.get(`${rule}`) ?? 0) + count);
      if (verdict.wrong.length > 0)
        throw new Error(
          `${verdict.wrong.slice(0, 4).join('\n')}\n${examination.findings
            .slice(0, 8)
            .map(({ rule, at }) => `${rule} ${JSON.stringify(at)}`)
            .join('\n')}`,
        );
    });
    const result = await fc.check(property, {
      numRuns: RUNS,
      seed: SEED,
      interruptAfterTimeLimit: 3_000_000,
    });
    if (process.env['EMULATE_PROPERTY_RUNS'] !== undefined)
      console.log(total, Object.fromEntries([...asked].sort(([, a], [, b]) => b - a)));
    if (result.failed) {
      const office = result.counterexample?.[0];
      const shown =
        office === undefined
          ? ''
          : `${office.file} (${office.how}, ${office.declared})\n${office.papers.map(show).join('\n\n')}`;
      expect.fail(
        `seed ${result.seed}, path ${result.counterexamplePath}\n${shown}\n${result.errorInstance instanceof Error ? result.errorInstance.message : ''}`,
      );
    }
  });

  it('says the same where it is read page by page', { timeout: 3_600_000 }, async () => {
    const property = fc.asyncProperty(dice.map(throwOffice), async (office) => {
      if (office.how === 'xlsx') return;
      await withWorkspace(office.file, office.bytes, settings(office), async (folder) => {
        const whole = saidBy(await examineWhole(folder));
        expect(saidBy(await examinePaged(folder, PAGE))).toEqual(whole);
      });
    });
    await fc.assert(property, { numRuns: Math.ceil(RUNS / 3), seed: SEED });
  });
});
