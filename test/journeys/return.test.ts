import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fixture, listTree, runCli, temporaryFolder } from '../support/run-cli.ts';

const SPENDING =
  'Dự án,Kinh phí bố trí (triệu đồng),Đã giải ngân (triệu đồng)\nDự án 1,1000,1200\nDự án 2,500,abc\n';

function workspaceWith(name: string, content: string | Buffer): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'submissions'));
  writeFileSync(join(folder, 'submissions', name), content);
  return folder;
}

async function openWorkbook(path: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

function findingsOf(folder: string): { rule: string; cell?: string; explanation?: string }[] {
  return JSON.parse(runCli(['validate', folder, '--json']).stdout).findings;
}

describe('emulate validate --return', () => {
  it('gives each unit its own file back, with the findings at their cells and in a sheet before the others', async () => {
    const into = temporaryFolder();
    const source = join(fixture('dan-van-kheo-ha-noi'), 'submissions', 'thanh-uy-ha-noi.xlsx');
    const before = readFileSync(source);
    const run = runCli(['validate', fixture('dan-van-kheo-ha-noi'), '--return', into]);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('thanh-uy-ha-noi.xlsx');
    expect(readFileSync(source).equals(before)).toBe(true);
    const workbook = await openWorkbook(join(into, 'thanh-uy-ha-noi.xlsx'));
    expect(workbook.getWorksheet('Kết quả kiểm tra')).toBeDefined();
    const cell = workbook.getWorksheet('Mô hình')?.getCell('D2');
    expect(JSON.stringify(cell?.note)).toContain('168.013');
    expect(cell?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } });
    const listed =
      workbook.getWorksheet('Kết quả kiểm tra')?.getSheetValues().flat().map(String).join(' | ') ?? '';
    expect(listed).toContain('Mô hình');
    expect(listed).toContain('total-mismatch');
  });

  it('returns a CSV as a workbook with the same rows, and takes the reply of the unit as its explanation', async () => {
    const folder = workspaceWith('Kinh phí.csv', SPENDING);
    const into = temporaryFolder();
    runCli(['validate', folder, '--return', into]);
    expect(listTree(into)).toEqual(['Kinh phí.csv.xlsx', 'manifest.json']);
    const workbook = await openWorkbook(join(into, 'Kinh phí.csv.xlsx'));
    expect(workbook.getWorksheet('Dữ liệu')?.getCell('C3').value).toBe('abc');
    const sheet = workbook.getWorksheet('Kết quả kiểm tra');
    sheet?.eachRow((row) => {
      if (row.getCell(7).text === 'disbursed-above-allocated')
        row.getCell(8).value = 'Ứng trước vốn năm 2025';
    });
    const sentBack = join(folder, 'submissions', 'Kinh phí.xlsx');
    await workbook.xlsx.writeFile(sentBack);
    rmSync(join(folder, 'submissions', 'Kinh phí.csv'));
    const again = findingsOf(folder);
    expect(again.find(({ rule }) => rule === 'disbursed-above-allocated')?.explanation).toBe(
      'Ứng trước vốn năm 2025',
    );
    expect(again.find(({ rule }) => rule === 'not-a-number')).toMatchObject({ cell: 'C3' });
    expect(again.some(({ rule }) => rule === 'no-known-table' || rule === 'sheet-not-used')).toBe(false);
  });

  it('lists a fault down a column once, marks each of its cells, and takes one reply for all of them', async () => {
    const lines = [
      'Tên phong trào,Số tập thể',
      'Dân vận khéo,chưa rõ',
      'Dạy tốt,3',
      'Học tốt,khoảng chục',
      'Tiết kiệm,chưa có',
      '',
    ];
    const folder = workspaceWith('hoa-binh.csv', lines.join('\n'));
    const into = temporaryFolder();
    runCli(['validate', folder, '--return', into]);
    const workbook = await openWorkbook(join(into, 'hoa-binh.csv.xlsx'));
    const data = workbook.getWorksheet('Dữ liệu');
    const notes = ['B2', 'B3', 'B4', 'B5'].map((cell) => JSON.stringify(data?.getCell(cell).note ?? ''));
    for (const [index, word] of ['chưa rõ', '', 'khoảng chục', 'chưa có'].entries())
      expect(notes[index]).toContain(word);
    expect(notes[1]).toBe('""');
    const sheet = workbook.getWorksheet('Kết quả kiểm tra');
    const listed: string[] = [];
    sheet?.eachRow((row) => {
      if (row.getCell(7).text !== 'not-a-number') return;
      listed.push(row.getCell(4).text);
      row.getCell(8).value = 'Chưa thống kê xong';
    });
    expect(listed).toEqual(['B2, B4:B5']);
    await workbook.xlsx.writeFile(join(folder, 'submissions', 'hoa-binh.xlsx'));
    rmSync(join(folder, 'submissions', 'hoa-binh.csv'));
    expect(findingsOf(folder).filter(({ rule }) => rule === 'not-a-number')).toEqual([
      expect.objectContaining({ range: 'B2, B4:B5', count: 3, explanation: 'Chưa thống kê xong' }),
    ]);
  });

  it('returns what could not be read as a sheet of findings alone', async () => {
    const into = temporaryFolder();
    const folder = workspaceWith('Báo cáo.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
    writeFileSync(join(folder, 'submissions', 'b.csv'), SPENDING);
    runCli(['validate', folder, '--return', into]);
    const workbook = await openWorkbook(join(into, 'Báo cáo.xlsx.xlsx'));
    expect(JSON.stringify(workbook.getWorksheet('Kết quả kiểm tra')?.getSheetValues())).toContain(
      'file-unreadable',
    );
  });

  it('says that there is nothing to return, and never writes among the submissions', () => {
    const clean = runCli(['validate', fixture('phuong-tien-phong'), '--return', temporaryFolder()]);
    expect(clean.stdout).toContain('Không có tệp nào phải trả lại');
    const folder = workspaceWith('a.csv', SPENDING);
    const run = runCli(['validate', folder, '--return', join(folder, 'submissions')]);
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('Không ghi vào thư mục');
  });
});
