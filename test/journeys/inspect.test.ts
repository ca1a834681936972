import { mkdirSync, writeFileSync } from 'node:fs';
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
    expect(stdout).toContain('Số dòng: 10; dùng 9 (dòng 2–10); để riêng 1 (');
    expect(stdout).toMatch(/Số ô chỉ ghi số trong cả tệp: \d+; dùng \d+; để riêng \d+/);
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

  it('names the cell that says the unit, the period and the unit of money, and why the numbers are read so', () => {
    const shown = inspectText(
      'gui.csv',
      'Đơn vị: Ban Dân tộc tỉnh Hòa Bình;;\nGIẢI NGÂN NĂM 2024;;\n;;Đơn vị tính: triệu đồng\n' +
        'Dự án;Kinh phí bố trí;Đã giải ngân\nDự án 1;1.541,5;12\nDự án 2;2.000;15\n',
    );
    expect(shown).toContain('Đơn vị: Hòa Bình (căn cứ: ô A1 “Đơn vị: Ban Dân tộc tỉnh Hòa Bình”)');
    expect(shown).toContain('Kỳ: năm 2024 (căn cứ: ô A2 “GIẢI NGÂN NĂM 2024”)');
    expect(shown).toContain('Đơn vị tiền: triệu đồng (căn cứ: ô C3 “Đơn vị tính: triệu đồng”)');
    expect(shown).toContain('B: Kinh phí bố trí → Kinh phí bố trí C:');
    expect(shown).toContain('đọc theo kiểu Việt Nam (1.541,5), vì 1 ô chỉ đọc được theo kiểu này');
    expect(shown).toContain('Số dòng: 5; dùng 2 (dòng 5–6); để riêng 3 (phần đầu biểu: 1–3)');
  });

  it('says for how many numbers the style matters, where nothing in the file proves it', () => {
    const shown = (amount: string) =>
      inspectText('hoa-binh.csv', `Dự án;Kinh phí bố trí (triệu đồng)\nDự án 1;${amount}\nDự án 2;12\n`);
    expect(shown('1.541')).toContain('vì đó là kiểu chung, ghi ở “numbers” trong emulate.yaml (1 ô đọc kiểu');
    expect(shown('1541')).toContain('Cách ghi số: 2 ô dạng chữ, đọc kiểu nào cũng ra cùng một số');
  });

  it('says why a column is not used, that a unit of money is not known, and that numbers were not read', () => {
    const shown = inspectText(
      'hoa-binh.csv',
      'Dự án;Kinh phí bố trí;Kinh phí bố trí;Đã giải ngân;Màu\nDự án 1;5;6;3;xanh\nDự án 2;5;6;3;đỏ\n',
    );
    expect(shown).toContain(
      'Kỳ: tên biểu, tên tệp không ghi; coi là năm 2024, kỳ báo cáo trong emulate.yaml',
    );
    expect(shown).toContain('C: Kinh phí bố trí → không dùng (có cột khác cùng nghĩa)');
    expect(shown).toContain('D: Đã giải ngân → Đã giải ngân · chưa rõ đơn vị tiền');
    expect(shown).toContain('E: Màu → không dùng (không có trong mẫu)');
    expect(shown).toContain('Cách ghi số: 2 ô có số, chưa đọc được ô nào');
    expect(shown).toContain('Hiểu sai chỗ nào: thêm --write-mapping vào lệnh này');
  });

  it('says what a file is where its name says another', () => {
    const page = '<html><table><tr><td>Tên phong trào thi đua</td><td>Cấp phát động</td></tr></table></html>';
    expect(inspectText('hoa-binh.xls', page)).toContain(
      'Định dạng: tệp trang web (HTML), dù tên tệp có đuôi “.xls”',
    );
    expect(inspectText('hoa-binh.csv', Buffer.from('Đơn vị\n'.repeat(9)).toString('latin1'))).toContain(
      'bảng mã UTF-8 đã bị lưu nhầm thành Windows-1252',
    );
  });

  it('does not say that a name stands in the path where the unit is the only one', () => {
    const file = join(
      fixture('dan-van-kheo-ha-noi'),
      '..',
      '..',
      'as-sent',
      'dan-van-kheo-ha-noi',
      'submissions',
    );
    const { stdout } = runCli(['inspect', join(file, 'Biểu 01 - mô hình.xlsx')]);
    expect(stdout).toContain('Đơn vị: Thành ủy Hà Nội (là đơn vị duy nhất trong danh sách)');
  });

  it('finds a file whose name is stored in another Unicode form than it is typed in', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Hòa Bình.csv'.normalize('NFD')), 'a;b\n');
    expect(runCli(['inspect', join(folder, 'Hòa Bình.csv'.normalize('NFC'))]).exit).toBe(0);
  });

  it('says where an option belongs that stands before the command', () => {
    const { exit, stderr } = runCli(['--lang=vi', 'inspect', FILE]);
    expect(exit).toBe(2);
    expect(stderr).toContain('Ghi tùy chọn “--lang” sau tên lệnh: emulate inspect … --lang …');
    expect(runCli(['inspect', '--strict', FILE]).stderr).toContain('Không có tùy chọn “--strict”. Xem:');
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

/** What is said of one file in a workspace of its own, in one line. */
function inspectText(name: string, text: string): string {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'emulate.yaml'),
    'period: {kind: year, year: 2024}\n' +
      'units: [{id: hoa-binh, name: {vi: Ban Dân tộc tỉnh Hòa Bình}, short: Hòa Bình}, {id: ha-noi, name: {vi: Hà Nội}}]\n',
  );
  mkdirSync(join(folder, 'submissions'));
  const file = join(folder, 'submissions', name);
  writeFileSync(file, text);
  return runCli(['inspect', file]).stdout.replace(/\s+/g, ' ');
}
