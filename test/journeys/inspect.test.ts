import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, runCli, temporaryFolder } from '../support/run-cli.ts';

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

  it('says whose table it is and by what, where the rows are, and what to do next', () => {
    const { stdout } = runCli([
      'inspect',
      join(fixture('dan-van-kheo-ha-noi'), 'submissions', 'thanh-uy-ha-noi.xlsx'),
    ]);
    expect(stdout).toContain(
      'Đơn vị: Thành ủy Hà Nội (căn cứ: “thanh-uy-ha-noi” trong tên tệp hoặc thư mục)',
    );
    expect(stdout).toContain('dòng tổng (đã đối chiếu, không cộng): 2');
    expect(stdout).toContain('Cách ghi số: 5 ô dạng chữ, đọc theo kiểu Việt Nam (1.541,5)');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Kiểm tra: 1 lỗi.*emulate validate "\S+thanh-uy-ha-noi.xlsx"/,
    );
  });

  it('breaks lines at blanks, and lets no text of a file reach the terminal as a command', () => {
    const folder = temporaryFolder();
    const title = `Dự án\u001b[31m ${'rất dài '.repeat(20)}`;
    writeFileSync(join(folder, 'hoa-binh.csv'), `${title};Dự án;Kinh phí bố trí\n1;Dự án 1;5\n`);
    const { stdout } = runCli(['inspect', join(folder, 'hoa-binh.csv')]);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it('says why a file cannot be read, once', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hoa-binh.xlsx'), 'PK\u0003\u0004');
    const { stdout, exit } = runCli(['inspect', join(folder, 'hoa-binh.xlsx')]);
    expect(exit).toBe(3);
    expect(stdout.match(/Không đọc được tệp/g)).toHaveLength(1);
  });

  it('says where an option belongs that stands before the command', () => {
    const { exit, stderr } = runCli(['--lang=vi', 'inspect', FILE]);
    expect(exit).toBe(2);
    expect(stderr).toContain('Ghi tùy chọn “--lang” sau tên lệnh: emulate inspect … --lang …');
    expect(runCli(['inspect', '--strict', FILE]).stderr).toContain('Không có tùy chọn “--strict”. Xem:');
  });

  it('says where an option belongs that stands before the command', () => {
    const { exit, stderr } = runCli(['--lang=vi', 'inspect', FILE]);
    expect(exit).toBe(2);
    expect(stderr).toContain('Ghi tùy chọn “--lang” sau tên lệnh: emulate inspect … --lang …');
    expect(runCli(['inspect', '--strict', FILE]).stderr).toContain('Không có tùy chọn “--strict”. Xem:');
  });

  it('finds a file whose name is stored in another Unicode form than it is typed in', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Hòa Bình.csv'.normalize('NFD')), 'a;b\n');
    expect(runCli(['inspect', join(folder, 'Hòa Bình.csv'.normalize('NFC'))]).exit).toBe(0);
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
