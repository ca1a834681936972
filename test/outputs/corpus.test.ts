import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outputsFolder } from './support/reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run corpus` prints, and how it ends. */
function checkCorpus(...args: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts/check-corpus.js'), ...args], (error, stdout) =>
      resolve({ status: Number(error?.code ?? 0), output: stdout }),
    );
  });
}

const breachesIn = (output: string): string[] =>
  output.split('\n').filter((line) => line.startsWith('BREACH'));

describe('the check of a corpus', () => {
  it('finds every cell of the fixtures accounted for, and as openpyxl sees it', async () => {
    const { status, output } = await checkCorpus(join(root, 'fixtures'), '--against', 'openpyxl');
    expect(breachesIn(output)).toEqual([]);
    expect(status).toBe(0);
    expect(output).toMatch(/^all +\d{3} /m);
  });

  it('finds no damaged file that crashes, hangs or comes out empty in silence', async () => {
    const { status, output } = await checkCorpus(join(root, 'fixtures', 'foreign'), '--mutate', '30');
    expect(breachesIn(output)).toEqual([]);
    expect(status).toBe(0);
  });

  it('fails where a cell differs from what another reader sees', async () => {
    const folder = join(outputsFolder(), 'corpus');
    mkdirSync(folder, { recursive: true });
    // SheetJS knows no hidden sheets in OpenDocument, so it sees a cell that is not read here.
    const table = (name: string, style: string): string =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row><table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell></table:table-row></table:table>`;
    const names = ['office', 'table', 'text', 'style']
      .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
      .join(' ');
    const hidden =
      '<office:automatic-styles><style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    writeFileSync(
      join(folder, 'hidden.fods'),
      `<?xml version="1.0"?><office:document ${names} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${hidden}<office:body><office:spreadsheet>${table('hiện', 'v')}${table('ẩn', 'h')}</office:spreadsheet></office:body></office:document>`,
    );
    const { status, output } = await checkCorpus(folder, '--against', 'sheetjs');
    expect(breachesIn(output)).toEqual(['BREACH  hidden.fods: ẩn R1C1: not seen: text "ẩn"']);
    expect(status).toBe(1);
  });
});
