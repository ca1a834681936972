import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, runCli } from '../support/run-cli.ts';

const FILE = join(fixture('cum-thi-dua-so-2'), 'submissions', 'Bắc Giang.xlsx');

describe('emulate inspect', () => {
  it('says what was understood of a file, and accounts for its rows and numbers', () => {
    const { exit, stdout, stderr } = runCli(['inspect', FILE]);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Trang “KP”: bảng kinh phí chương trình, tiêu đề A1:D1');
    expect(stdout).toContain('D: Kinh phí bố trí (triệu đồng) → Kinh phí bố trí · triệu đồng');
    expect(stdout).toContain('Số dòng: 10; dùng 9; để riêng 1');
    expect(stdout).toMatch(/Số ô có số: \d+; dùng \d+; để riêng \d+/);
  });

  it('says the same to programs', () => {
    const { files } = JSON.parse(runCli(['inspect', FILE, '--json']).stdout);
    const [spending] = files[0].understood.filter(({ sheet }: { sheet: string }) => sheet === 'KP');
    expect(spending.columns[3]).toMatchObject({
      column: 'D',
      field: 'allocated',
      money_unit: 'million',
      numbers: 'vi',
    });
    const { numbers } = files[0].file;
    expect(numbers.seen).toBe(
      numbers.used + Object.values<number>(numbers.aside).reduce((sum, n) => sum + n, 0),
    );
  });

  it('needs a file', () => {
    expect(runCli(['inspect']).exit).toBe(2);
  });
});
