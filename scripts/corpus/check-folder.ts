import { spawnSync } from 'node:child_process';
import { extname, relative, sep } from 'node:path';
import { repairCellText } from '../../src/intake/text/repair-cell-text.ts';
import { decodeXstring } from '../../src/ooxml/xstring.ts';
import { walkFiles } from '../../src/workspace/list-files.ts';
import { compareCells } from './compare-cells.ts';
import type { Answer, Question } from './examine-file.ts';
import type { SecondReader } from './second-reader.ts';
import { type Watched, WatchedProcess } from './watched-process.ts';

/** What no file may cost. */
const MOST_SECONDS = 20;
const MOST_MEGABYTES = 1_500;
/** When to give up on a process: late enough to see it end itself. */
const LIMIT_MS = 60_000;
/** Of many cells that are lost or differ, so many are named. */
const MOST_NAMED = 3;

/** What is known of one file once it was looked at. */
export interface FileCheck {
  /** Relative to the folder. */
  readonly file: string;
  /** The folder directly in the corpus that holds it, and its ending: `exceljs .xlsx`. */
  readonly group: string;
  readonly isRead: boolean;
  readonly refused?: string;
  readonly cells: number;
  readonly used: number;
  readonly aside: Readonly<Record<string, number>>;
  /** Cells that the second reader saw, or that it could not read the file; undefined where it was not asked. */
  readonly compared?: number | 'unread';
  readonly seconds: number;
  readonly megabytes: number;
  readonly breaches: readonly string[];
}

/** What the check runs with. */
export interface Tools {
  /** Bundles of `examine-file.ts` and `read-once.ts`. */
  readonly examine: string;
  readonly readOnce: string;
  readonly second?: SecondReader | undefined;
}

/** Looks at every file below a folder, one after the other. */
export class CorpusCheck {
  readonly #folder: string;
  readonly #tools: Tools;
  readonly #process: WatchedProcess<Question, Answer>;

  constructor(folder: string, tools: Tools) {
    this.#folder = folder;
    this.#tools = tools;
    this.#process = new WatchedProcess(tools.examine);
  }

  files(): string[] {
    return walkFiles(this.#folder);
  }

  /** Checks a file; `as` is the name under which it is counted, where it is a changed copy of another. */
  async check(path: string, as = relative(this.#folder, path)): Promise<FileCheck> {
    const wantsCells = this.#tools.second !== undefined;
    const watched = await this.#process.ask({ folder: this.#folder, path, wantsCells }, LIMIT_MS);
    const { answer, seconds, megabytes } = watched;
    const breaches = [...costs(watched), ...this.#wrongs(watched, path)];
    const group = `${as.includes(sep) ? as.split(sep)[0] : '.'} ${extname(as).toLowerCase()}`;
    const about = {
      file: as,
      group,
      isRead: false,
      seconds,
      megabytes,
      breaches,
      cells: 0,
      used: 0,
      aside: {},
    };
    if (answer === undefined || 'crash' in answer) return about;
    if ('refused' in answer) return { ...about, refused: answer.refused };
    const { cells, used, aside } = answer.account;
    const compared = await this.#compare(path, answer, breaches);
    return { ...about, isRead: true, cells, used, aside, ...(compared === undefined ? {} : { compared }) };
  }

  close(): void {
    this.#process.close();
    this.#tools.second?.close();
  }

  #wrongs({ answer, ended }: Watched<Answer>, path: string): string[] {
    if (ended !== undefined)
      return [ended === 'died' ? 'the process died' : `no end in ${LIMIT_MS / 1000} s`];
    if (answer === undefined) return [];
    if ('crash' in answer) return [`crash: ${answer.crash}`];
    if ('refused' in answer) return answer.refused === 'reader-stopped' ? this.#crashOf(path) : [];
    const { lost } = answer.account;
    const named = lost.slice(0, MOST_NAMED).map((cell) => `cell lost: ${cell}`);
    if (lost.length > MOST_NAMED) named.push(`cells lost: ${lost.length} in all`);
    return answer.saidOfNothing?.length === 0 ? [...named, 'read as empty, and nothing said'] : named;
  }

  /** The process that read it ended by itself: what it says when nothing catches it. */
  #crashOf(path: string): string[] {
    const once = spawnSync(process.execPath, ['--max-old-space-size=1024', this.#tools.readOnce, path], {
      timeout: LIMIT_MS,
      encoding: 'utf8',
    });
    return [`crash: ${once.stderr.trim().split('\n').slice(0, 6).join(' | ')}`];
  }

  async #compare(
    path: string,
    answer: Extract<Answer, { format: string }>,
    breaches: string[],
  ): Promise<FileCheck['compared']> {
    const { second } = this.#tools;
    if (second === undefined || !second.reads(answer.format)) return undefined;
    const reading = await second.read(path);
    if ('error' in reading) return 'unread';
    const { seen, different } = compareCells(answer.sheets ?? [], reading.sheets, repair);
    breaches.push(...different.slice(0, MOST_NAMED));
    if (different.length > MOST_NAMED) breaches.push(`cells that differ: ${different.length} in all`);
    return seen;
  }
}

/** What a text says in the fonts of TCVN3 and VNI; and with the escapes decoded that openpyxl leaves (`_x000D_`). */
function repair(text: string): string[] {
  const fonted = ['.VnTime', 'VNI-Times'].map((font) => repairCellText(text, font));
  return [
    decodeXstring(text),
    ...fonted.map((each) => each.text),
    ...fonted.flatMap(({ doubt }) => doubt?.text ?? []),
  ];
}

function costs({ seconds, megabytes }: Watched<Answer>): string[] {
  const breaches: string[] = [];
  if (seconds > MOST_SECONDS) breaches.push(`took ${seconds.toFixed(1)} s`);
  if (megabytes > MOST_MEGABYTES) breaches.push(`took ${megabytes.toFixed(0)} MB`);
  return breaches;
}
