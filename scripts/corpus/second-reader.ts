import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { PlainSheet } from './compare-cells.ts';

export type SecondReading = { readonly sheets: readonly PlainSheet[] } | { readonly error: string };

/** The other readers, and the kinds of file that they are asked about. */
const READERS = {
  openpyxl: { command: ['/usr/bin/python3', 'read-with-openpyxl.py'], formats: ['xlsx'] },
  sheetjs: {
    command: ['node', 'read-with-sheetjs.js'],
    formats: ['xlsx', 'xlsb', 'xls', 'ods', 'flat-ods', 'spreadsheetml-2003'],
  },
} as const;

export type SecondReaderName = keyof typeof READERS;

export function isSecondReader(name: string): name is SecondReaderName {
  return Object.hasOwn(READERS, name);
}

const LIMIT_MS = 10_000;

/** Another program that reads workbooks, in a process of its own: it may hang, or die. */
export class SecondReader {
  readonly #name: SecondReaderName;
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #lines: Interface | undefined;

  /** `folder`: where the programs stand. */
  constructor(name: SecondReaderName, folder: string) {
    this.#name = name;
    this.#folder = folder;
  }

  reads(format: string): boolean {
    return (READERS[this.#name].formats as readonly string[]).includes(format);
  }

  read(path: string): Promise<SecondReading> {
    const { child, lines } = this.#open();
    return new Promise((resolve) => {
      const settle = (reading: SecondReading, isOver: boolean): void => {
        clearTimeout(waiting);
        child.removeAllListeners();
        lines.removeAllListeners();
        if (isOver) this.close();
        resolve(reading);
      };
      const waiting = setTimeout(() => settle({ error: 'took too long' }, true), LIMIT_MS);
      child.on('exit', () => settle({ error: 'died' }, true));
      child.on('error', (error) => settle({ error: String(error) }, true));
      lines.on('line', (line) => settle(JSON.parse(line) as SecondReading, false));
      child.stdin?.write(`${path}\n`);
    });
  }

  close(): void {
    this.#lines?.close();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #open(): { child: ChildProcess; lines: Interface } {
    if (this.#child === undefined || this.#lines === undefined) {
      const [program, script] = READERS[this.#name].command;
      const child = spawn(program, [join(this.#folder, script)], { stdio: ['pipe', 'pipe', 'ignore'] });
      child.stdin.on('error', () => {});
      this.#child = child;
      this.#lines = createInterface({ input: child.stdout });
    }
    return { child: this.#child, lines: this.#lines };
  }
}
