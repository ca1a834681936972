import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import type { Cell, SourceDocument } from '../../src/intake/sheet.ts';
import { type TakenIn, takeIn, type WorkbookReader } from '../../src/intake/take-in.ts';
import type { Examination } from '../../src/pipeline.ts';
import { report } from '../../src/pipeline.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { judgeRecords } from '../../src/rules/judge-records.ts';
import type { SourceCell } from '../../src/source/location.ts';
import type { Figure } from '../../src/summary/figure.ts';
import { triage } from '../../src/triage/triage.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** In tests a workbook is read where it stands; the command line does it in a child process. */
export const readHere: WorkbookReader = readAnyWorkbook;

export interface Taken {
  readonly workspace: Workspace;
  readonly files: readonly TakenIn[];
}

export async function takeFixture(folder: string): Promise<Taken> {
  const workspace = openWorkspace(folder);
  const { value } = await takeIn(workspace.submissions, readHere, workspace.settings.limits);
  return { workspace, files: value };
}

/** Everything after intake, for files whose cells a test may have changed. */
export function examineTaken({ workspace, files }: Taken): Examination {
  const read = readRecords(workspace, files);
  const { findings, usable } = judgeRecords(workspace, read.value, read.findings);
  return { workspace, ledger: read.value, usable, findings, groups: triage(findings) };
}

/** All figures that the conference report rests on, by id. */
export function figuresOf(examination: Examination): Map<string, Figure> {
  const { figures } = report('conference', examination, 'vi');
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** The cell at a place, found without the help of the records. */
export function cellAt(files: readonly TakenIn[], at: SourceCell): Cell | undefined {
  const document = files.find(({ submission }) => submission.file === at.file)?.document;
  const sheet = document?.sheets.find(({ name }) => name === at.sheet);
  return sheet?.rows.find(({ row }) => row === at.row)?.cells[at.column - 1];
}

/** The same files with one cell replaced. */
export function withCell(files: readonly TakenIn[], at: SourceCell, cell: Cell): TakenIn[] {
  return files.map((file) =>
    file.submission.file !== at.file || file.document === undefined
      ? file
      : { ...file, document: documentWith(file.document, at, cell) },
  );
}

function documentWith(document: SourceDocument, at: SourceCell, cell: Cell): SourceDocument {
  const sheets = document.sheets.map((sheet) =>
    sheet.name !== at.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.row !== at.row
              ? row
              : { ...row, cells: row.cells.map((old, index) => (index === at.column - 1 ? cell : old)) },
          ),
        },
  );
  return { ...document, sheets };
}
