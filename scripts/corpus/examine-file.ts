import { openWorkbookProcess, type WorkbookProcess } from '../../src/cli/workbook-process.ts';
import type { Sheet } from '../../src/intake/sheet.ts';
import { examine } from '../../src/pipeline.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { accountCells, type CellAccount } from './account-cells.ts';
import type { PlainSheet } from './compare-cells.ts';

/** What a file is to be asked. */
export interface Question {
  readonly folder: string;
  readonly path: string;
  /** Whether its cells are wanted, to be held against another reader's. */
  readonly wantsCells: boolean;
}

/** What became of a file. */
export type Answer =
  | { readonly crash: string }
  | { readonly refused: string }
  | {
      readonly format: string;
      readonly account: CellAccount;
      /** What was found where there is not one cell. */
      readonly saidOfNothing?: readonly string[];
      readonly sheets?: readonly PlainSheet[];
    };

// A process of its own, so that what goes wrong in it can be seen and measured from outside.
let workbooks: WorkbookProcess | undefined;
process.on('message', (question: Question) => {
  void answer(question).then((found) => process.send?.(found));
});
process.on('disconnect', () => {
  workbooks?.close();
  process.exit(0);
});

/** All that `emulate validate` does with one file. */
async function answer({ folder, path, wantsCells }: Question): Promise<Answer> {
  try {
    const workspace = openWorkspace(folder, [path]);
    workbooks ??= openWorkbookProcess(workspace.settings.limits);
    const examination = await examine(workspace, workbooks.read);
    const [taken] = examination.ledger.files;
    const unreadable = examination.findings.find(({ rule }) => rule === 'file-unreadable');
    if (taken?.document === undefined) {
      const reason = (unreadable?.params as { reason?: { key?: string } } | undefined)?.reason?.key;
      return reason === undefined
        ? { crash: 'no document, and no reason' }
        : { refused: reason.startsWith('limit.') ? 'over-limit' : reason.replace(/^unreadable\./, '') };
    }
    const account = accountCells(examination);
    const said = examination.findings
      .filter(({ at }) => at?.file === taken.submission.file)
      .map(({ rule }) => rule);
    return {
      format: taken.document.format,
      account,
      ...(account.cells === 0 ? { saidOfNothing: said } : {}),
      ...(wantsCells ? { sheets: taken.document.sheets.map(plain) } : {}),
    };
  } catch (error) {
    return { crash: String((error as Error).cause ?? (error as Error).stack ?? error) };
  }
}

function plain({ name = '', rows }: Sheet): PlainSheet {
  const cells = rows.flatMap(({ row, cells: all }) =>
    all.flatMap((cell, index): PlainSheet['cells'][number][] =>
      cell.kind === 'blank' ? [] : [[row, index + 1, cell.kind, cell.text]],
    ),
  );
  return { name, cells };
}
