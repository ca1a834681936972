import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JudgedFinding } from '../../src/findings/finding.ts';
import { type Examination, examine } from '../../src/pipeline.ts';
import { RULES } from '../../src/rules/index.ts';
import { cellName } from '../../src/source/location.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readHere } from './examine-fixture.ts';

const UNITS = `units:
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
`;
const SETTINGS = `required: {movements: false, spending: false, commendations: false, targets: false}
`;

/** Examines one table, written as CSV with semicolons so that "1.541,5" needs no quotes. */
export function examineCsv(lines: readonly string[], settings = ''): Promise<Examination> {
  return examineFiles({ 'hoa-binh.csv': lines.join('\n') }, settings);
}

/** Examines submissions by file name; `settings` are added to an emulate.yaml that names one unit unless they do. What people decided about reading them is in `mappings`. */
export async function examineFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings = '',
  mappings = '',
  explanations = '',
): Promise<Examination> {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-rules-'));
  try {
    const ownUnits = settings.includes('units:') ? '' : UNITS;
    const ownRequired = settings.includes('required:') ? '' : SETTINGS;
    writeFileSync(join(folder, 'emulate.yaml'), ownUnits + ownRequired + settings);
    if (mappings !== '') writeFileSync(join(folder, 'mappings.yaml'), mappings);
    if (explanations !== '') writeFileSync(join(folder, 'explanations.yaml'), explanations);
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, 'submissions', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return await examine(openWorkspace(folder, undefined, { rules: RULES }), readHere);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The findings of a rule. */
export function findingsOf({ findings }: Examination, rule: JudgedFinding['rule']): JudgedFinding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** The cells that a rule points at. */
export function cellsOf(examination: Examination, rule: JudgedFinding['rule']): (string | undefined)[] {
  return findingsOf(examination, rule).map(({ at }) => cellName(at));
}
