import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CFB } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, fixture, runCli, temporaryFolder } from '../support/run-cli.ts';
import { canBeNobody, runUnprivileged } from '../support/run-unprivileged.ts';
import { makePackage, makeWorkbook } from '../support/workbook-package.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKBOOK = makePackage({ sheetData: ['<row><c><v>1</v></c></row>'] });
/** A picture of one point. */
const IMAGE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

function locked(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5_000, 7));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** What may lie among the submissions: how it comes there, and words of the cause and of the way out in both languages. */
const BAD: Readonly<Record<string, { put: (path: string) => void; vi: string[]; en: string[] }>> = {
  'locked.xlsx': {
    put: (path) => writeFileSync(path, locked()),
    vi: ['đặt mật khẩu', 'Bỏ mật khẩu'],
    en: ['protected by a password', 'Remove the password'],
  },
  'truncated.xlsx': {
    put: (path) => writeFileSync(path, WORKBOOK.subarray(0, WORKBOOK.length - 90)),
    vi: ['bị cắt cụt', 'Tải hoặc chép lại'],
    en: ['cut short', 'Download or copy the whole file'],
  },
  'corrupt.xlsx': {
    put: (path) => copyFileSync(join(ROOT, 'fixtures/hostile/c18-bad-crc.xlsx'), path),
    vi: ['bị hỏng', 'Mở bằng Excel để sửa'],
    en: ['damaged', 'Let Excel repair it'],
  },
  'empty.xlsx': {
    put: (path) => writeFileSync(path, ''),
    vi: ['rỗng', 'gửi lại tệp có dữ liệu'],
    en: ['empty', 'send the file again'],
  },
  'blank.csv': {
    put: (path) => writeFileSync(path, '\r\n \r\n'),
    vi: ['rỗng', 'gửi lại tệp có dữ liệu'],
    en: ['empty', 'send the file again'],
  },
  'no-sheets.xlsx': {
    put: (path) => writeFileSync(path, makePackage({ parts: { 'xl/workbook.xml': makeWorkbook('') } })),
    vi: ['không có trang nào', 'Xuất lại tệp'],
    en: ['no sheet', 'Save it again'],
  },
  'image.xlsx': {
    put: (path) => writeFileSync(path, IMAGE),
    vi: ['hình ảnh', '.xlsx hoặc .csv'],
    en: ['an image', '.xlsx or .csv'],
  },
  'a.csv': {
    put: (path) => {
      mkdirSync(path);
      writeFileSync(join(path, 'b.csv'), 'x');
    },
    vi: ['thư mục', 'Đổi tên thư mục'],
    en: ['a folder', 'without such an ending'],
  },
  'dangling.xlsx': {
    put: (path) => symlinkSync('nowhere.xlsx', path),
    vi: ['không dẫn tới đâu', 'Chép lại tệp gốc'],
    en: ['leads nowhere', 'Copy the original file'],
  },
  'too-large.csv': {
    put: (path) => writeFileSync(path, 'x'.repeat(100_001)),
    vi: ['hơn 100.000 ký tự', 'limits.cell_length'],
    en: ['longer than 100,000 letters', 'limits.cell_length'],
  },
};

interface Json {
  readonly findings: readonly { rule: string; file: string; message: string; suggestion: string }[];
}

describe('one workspace with everything that cannot be read', () => {
  const workspace = (): string => {
    const folder = copyWorkspace('dan-van-kheo-ha-noi');
    for (const [name, { put }] of Object.entries(BAD)) put(join(folder, 'submissions', name));
    return folder;
  };
  const names = Object.keys(BAD);

  it.each(['vi', 'en'] as const)('has one finding for each, with cause and way out (%s)', (language) => {
    const { exit, stdout } = runCli(['validate', workspace(), '--json', '--lang', language]);
    const { findings }: Json = JSON.parse(stdout);
    expect(exit).toBe(1);
    const unreadable = findings.filter(({ rule }) => rule === 'file-unreadable');
    expect(unreadable.map(({ file }) => file).sort()).toEqual(
      names.map((name) => `submissions/${name}`).sort(),
    );
    for (const { file, message, suggestion } of unreadable) {
      for (const word of BAD[file.replace('submissions/', '')]?.[language] ?? ['?'])
        expect(`${message} ${suggestion}`).toContain(word);
    }
  });

  it('gives the figures of the good files as they are without it', () => {
    const figures = (folder: string) =>
      JSON.parse(runCli(['report', folder, '--json']).stdout).figures.filter(
        ({ value }: { value: unknown }) => value !== null,
      );
    const good = figures(copyWorkspace('dan-van-kheo-ha-noi'));
    expect(good.length).toBeGreaterThan(3);
    expect(figures(workspace())).toEqual(good);
  });

  it('ends with 3 where nothing else is there, and names each all the same', () => {
    const folder = temporaryFolder();
    for (const [name, { put }] of Object.entries(BAD)) put(join(folder, name));
    const run = runCli(['validate', folder, '--lang', 'en']);
    expect(run.exit).toBe(3);
    for (const name of names) expect(run.stdout).toContain(name);
    expect(run.stderr).toContain(String(names.length));
    expect(run.stderr).not.toMatch(/\n\s+at |Error:/);
  });

  it.skipIf(!canBeNobody)('goes on beside a file without permission', () => {
    const folder = temporaryFolder();
    cpSync(fixture('dan-van-kheo-ha-noi'), folder, { recursive: true });
    const path = join(folder, 'submissions', 'forbidden.xlsx');
    writeFileSync(path, readFileSync(join(ROOT, 'fixtures/hostile/v09-booleans.xlsx')));
    chmodSync(path, 0o000);
    const run = runUnprivileged(folder, ['validate', folder, '--json', '--lang', 'vi']);
    chmodSync(path, 0o600);
    const { findings }: Json = JSON.parse(run.stdout);
    expect(run.exit).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'file-unreadable')).toMatchObject([
      {
        file: 'submissions/forbidden.xlsx',
        message: expect.stringContaining('không có quyền đọc'),
        suggestion: expect.stringContaining('kiểm tra quyền đọc'),
      },
    ]);
  });
});
