import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outputsFolder } from './reports.ts';
import { runProgram } from './run-program.ts';

/** LibreOffice's own words for when formulas of an XLSX file are computed anew. */
const RECALCULATION = { always: 0, never: 1 } as const;

/**
 * Converts workbooks with LibreOffice, all in one run; returns the converted file of each, in order. Each run has
 * a profile of its own, in which `recalculate` decides whether the stored results of formulas are believed.
 */
export async function convert(
  workbooks: readonly string[],
  format: 'fods' | 'ods' | 'xls' | 'xlsx:Calc MS Excel 2007 XML' | 'pdf:calc_pdf_Export',
  recalculate: keyof typeof RECALCULATION,
): Promise<string[]> {
  const home = mkdtempSync(join(outputsFolder(), 'office-'));
  const [out, profile] = [join(home, 'out'), join(home, 'profile')];
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(RECALCULATION[recalculate]));
  await runProgram(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--convert-to', format, '--outdir', out],
      ...workbooks,
    ],
    { HOME: home },
  );
  rmSync(profile, { recursive: true, force: true });
  const extension = format.split(':')[0];
  const made = new Set(readdirSync(out));
  return workbooks.map((workbook) => {
    const name = basename(workbook).replace(/\.xlsx$/, `.${extension}`);
    // LibreOffice ends with success even if it could not read a file.
    if (!made.has(name)) throw new Error(`LibreOffice made nothing of ${workbook}`);
    return join(out, name);
  });
}

function settings(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item></oor:items>
`;
}
