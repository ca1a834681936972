import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixture, runCli, temporaryFolder } from '../support/run-cli.ts';

const CLI = fileURLToPath(new URL('../../bin/emulate.js', import.meta.url));
const GOOD = 'Tên phong trào,Số tập thể\nDân vận khéo,12\n';
const WRONG = 'Tên phong trào,Số tập thể\nDân vận khéo,mười hai\n';
const SETTINGS = `units: [{id: aa, name: Đơn vị A, short: A}, {id: bb, name: Đơn vị B, short: B}]
movements: [{id: dan-van-kheo, name: Dân vận khéo}]
required: {spending: false, commendations: false, targets: false}
`;

interface Watch {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** How often it has drawn, each time with its heading. */
  readonly blocks: () => number;
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

function watch(args: readonly string[], cwd: string): Watch {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [CLI, 'validate', ...args, '--watch'], {
    cwd,
    env: { PATH, LANG: 'C.UTF-8' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    child,
    printed: () => text,
    blocks: () => text.split('đang theo dõi').length - 1,
    end: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Looks again and again until something holds, as long as the watch goes on; the test's own limit of time ends what never does. */
async function until({ child, printed }: Watch, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'submissions'));
  writeFileSync(join(folder, 'emulate.yaml'), SETTINGS);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'submissions', name), text);
  return folder;
}

const lastBlock = (text: string): string => text.slice(text.lastIndexOf('đang theo dõi'));

describe('emulate validate --watch', () => {
  it('checks again when a file comes, changes and goes, and ends with the last result', async () => {
    const folder = workspace({ 'aa.csv': GOOD });
    const sent = (name: string): string => join(folder, 'submissions', name);
    const run = watch([], folder);
    await until(run, () => run.blocks() === 1);
    expect(run.printed()).toContain('1/2 đơn vị đã hoàn thành; 1 đơn vị chưa gửi báo cáo.');

    writeFileSync(sent('bb.csv'), WRONG);
    await until(run, () => run.printed().includes('Mới nhận: submissions/bb.csv.'));
    await until(run, () => /B: 1 lỗi\n {2}submissions\/bb\.csv › B2/.test(lastBlock(run.printed())));

    writeFileSync(sent('bb.csv'), GOOD.replace('12', '13'));
    await until(run, () => run.printed().includes('Có thay đổi: submissions/bb.csv.'));
    await until(run, () => lastBlock(run.printed()).includes('2/2 đơn vị đã hoàn thành'));

    rmSync(sent('aa.csv'));
    await until(run, () => run.printed().includes('Không còn: submissions/aa.csv.'));
    await until(run, () => lastBlock(run.printed()).includes('1/2 đơn vị đã hoàn thành'));

    writeFileSync(sent('aa.csv'), WRONG);
    await until(run, () => lastBlock(run.printed()).includes('A: 1 lỗi'));
    expect(await run.end()).toBe(1);
    expect(run.printed()).not.toMatch(/\u001b/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 0 on %s where the last check found no error',
    async (signal) => {
      const run = watch([], workspace({ 'aa.csv': GOOD, 'bb.csv': GOOD.replace('12', '13') }));
      await until(run, () => run.blocks() === 1 && run.printed().includes('0 lỗi'));
      expect(await run.end(signal)).toBe(0);
    },
  );

  it('waits for a file that grows, and checks it once it is whole', async () => {
    const folder = workspace({ 'aa.csv': GOOD });
    const run = watch([], folder);
    await until(run, () => run.blocks() === 1);
    const whole = readFileSync(join(fixture('cum-thi-dua-so-2'), 'submissions', 'Bắc Giang.xlsx'));
    const path = join(folder, 'submissions', 'bb.xlsx');
    let copied = 0;
    await until(run, () => {
      appendFileSync(path, whole.subarray(copied, copied + 10));
      copied += 10;
      return run.printed().includes('Đang chờ chép xong: submissions/bb.xlsx …');
    });
    expect(copied).toBeLessThan(whole.length);
    appendFileSync(path, whole.subarray(copied));
    await until(run, () => /^B +dùng được|^B .*cần giải trình/m.test(lastBlock(run.printed())));
    expect(lastBlock(run.printed())).not.toContain('không đọc được');
    await run.end();
  });

  it('overlooks the lock files of office programs', async () => {
    const folder = workspace({ 'aa.csv': GOOD });
    const run = watch([], folder);
    await until(run, () => run.blocks() === 1);
    writeFileSync(join(folder, 'submissions', '~$bb.xlsx'), 'x');
    writeFileSync(join(folder, 'submissions', 'bb.csv'), GOOD.replace('12', '13'));
    await until(run, () => run.blocks() === 2);
    expect(run.printed()).not.toContain('~$');
    await run.end();
  });

  it('outlives a folder that is moved away and back, and settings that are wrong for a while', async () => {
    const folder = workspace({ 'aa.csv': GOOD });
    const run = watch([folder], temporaryFolder());
    await until(run, () => run.blocks() === 1);
    renameSync(folder, `${folder}-moved`);
    await until(run, () => run.printed().includes('Không có thư mục hay tệp'));
    renameSync(`${folder}-moved`, folder);
    await until(run, () => lastBlock(run.printed()).includes('1/2 đơn vị đã hoàn thành'));
    writeFileSync(join(folder, 'emulate.yaml'), 'unitz: []\n');
    await until(run, () => run.printed().includes('không có mục cài đặt nào tên là “unitz”'));
    expect(await run.end()).toBe(2);
  });

  it('watches single files without saying what is missing', async () => {
    const folder = workspace({ 'aa.csv': GOOD, 'bb.csv': WRONG });
    const run = watch([join('submissions', 'aa.csv')], folder);
    await until(run, () => run.printed().includes('0 lỗi'));
    expect(run.printed()).not.toContain('chưa gửi');
    copyFileSync(join(folder, 'submissions', 'bb.csv'), join(folder, 'submissions', 'aa.csv'));
    await until(run, () => run.printed().includes('1 lỗi, '));
    expect(await run.end()).toBe(1);
  });

  it('is refused with what goes elsewhere than to the terminal, and for what is not there', () => {
    for (const option of [['--json'], ['--format', 'md'], ['--return', 'x'], ['--out', 'x']]) {
      const run = runCli(['validate', fixture('phuong-tien-phong'), '--watch', ...option]);
      expect(run.exit).toBe(2);
      expect(run.stderr).toContain(`không dùng cùng ${option[0]}`);
    }
    expect(runCli(['validate', '/nowhere/at/all', '--watch']).exit).toBe(3);
  });
});
