import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import type { WorkbookReader } from '../../src/intake/take-in.ts';
import { type Examination, examine } from '../../src/pipeline.ts';
import type { Table } from '../../src/records/ledger.ts';
import { RULES } from '../../src/rules/index.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { copyDraft, type DraftFile, type DraftSheet, readDraft } from './draft.ts';
import { writeDraft } from './write-draft.ts';

/** A copy of a clean workspace that faults are put into, one at a time. */
export class Batch {
  readonly #root: string;
  readonly #folder: string;
  readonly #drafts = new Map<string, DraftFile>();
  readonly #readings = new Map<string, ReturnType<WorkbookReader>>();
  #edited = new Map<string, DraftFile>();
  #removed = new Set<string>();
  #clean: Examination | undefined;
  #before: Examination | undefined;

  /** @param folder the clean workspace; the one that it names as `previous` must lie beside it. */
  static async open(folder: string): Promise<Batch> {
    const batch = new Batch(folder);
    for (const name of filesBelow(join(batch.#folder, 'submissions')))
      batch.#drafts.set(
        `submissions/${name}`,
        await readDraft(`submissions/${name}`, batch.#bytes(`submissions/${name}`)),
      );
    // What is injected goes into files as drafts write them, so the clean batch is examined in the same shape.
    for (const draft of batch.#drafts.values()) batch.#write(draft);
    batch.#clean = await batch.#examine();
    const { previous = '.' } = batch.#clean.workspace.settings;
    batch.#before = await examine(
      openWorkspace(join(batch.#folder, previous), undefined, { rules: RULES }),
      readAnyWorkbook,
    );
    return batch;
  }

  private constructor(folder: string) {
    this.#root = mkdtempSync(join(tmpdir(), 'emulate-mutation-'));
    this.#folder = join(this.#root, basename(folder));
    cpSync(dirname(folder), this.#root, { recursive: true });
  }

  /** What is known of the batch without a fault. */
  get clean(): Examination {
    if (this.#clean === undefined) throw new Error('the batch is not open');
    return this.#clean;
  }

  /** What is known of the year before. */
  get before(): Examination {
    if (this.#before === undefined) throw new Error('the batch is not open');
    return this.#before;
  }

  get tables(): readonly Table[] {
    return this.clean.ledger.tables;
  }

  get files(): readonly string[] {
    return [...this.#drafts.keys()];
  }

  /** A file to change; it is back as it was in the next trial. */
  edit(name: string): DraftFile {
    const known = this.#edited.get(name);
    if (known !== undefined) return known;
    const draft = this.#drafts.get(name);
    if (draft === undefined) throw new Error(`no file ${name}`);
    const copy = copyDraft(draft);
    this.#edited.set(name, copy);
    return copy;
  }

  /** The sheet of a table, to change. */
  sheet({ file, sheet }: Pick<Table, 'file' | 'sheet'>): DraftSheet {
    const found = this.edit(file).sheets.find(({ name }) => name === (sheet ?? ''));
    if (found === undefined) throw new Error(`no sheet ${sheet} in ${file}`);
    return found;
  }

  /** A copy of a file under another name, beside it or in its stead. */
  copy(name: string, to: string): DraftFile {
    const copy = { ...copyDraft(this.edit(name)), name: to };
    this.#edited.delete(name);
    this.#edited.set(to, copy);
    return copy;
  }

  remove(name: string): void {
    this.#edited.delete(name);
    this.#removed.add(name);
  }

  bytesOf(name: string): Uint8Array {
    const draft = this.#drafts.get(name);
    if (draft === undefined) throw new Error(`no file ${name}`);
    return writeDraft(draft);
  }

  /** Forgets what was changed. */
  forget(): void {
    this.#edited = new Map();
    this.#removed = new Set();
  }

  /** Examines the batch as it was changed, and puts everything back. */
  async examineChanged(): Promise<Examination> {
    for (const name of this.#removed) rmSync(join(this.#folder, name));
    for (const draft of this.#edited.values()) this.#write(draft);
    try {
      return await this.#examine();
    } finally {
      for (const name of this.#edited.keys()) rmSync(join(this.#folder, name), { force: true });
      for (const name of [...this.#edited.keys(), ...this.#removed]) {
        const draft = this.#drafts.get(name);
        if (draft !== undefined) this.#write(draft);
      }
      this.forget();
    }
  }

  close(): void {
    rmSync(this.#root, { recursive: true });
  }

  #examine(): Promise<Examination> {
    return examine(openWorkspace(this.#folder, undefined, { rules: RULES }), (bytes) => this.#read(bytes));
  }

  /** Most files are the same from one trial to the next. */
  #read(bytes: Uint8Array): ReturnType<WorkbookReader> {
    const key = createHash('sha1').update(bytes).digest('hex');
    const reading = this.#readings.get(key) ?? readAnyWorkbook(bytes);
    if (this.#readings.size < this.#drafts.size) this.#readings.set(key, reading);
    return reading;
  }

  #bytes(name: string): Uint8Array {
    return readFileSync(join(this.#folder, name));
  }

  #write(draft: DraftFile): void {
    const path = join(this.#folder, draft.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeDraft(draft));
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
