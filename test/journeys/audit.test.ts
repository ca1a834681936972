import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packEntry, writeZip } from '../../src/ooxml/write-zip.ts';
import { copyWorkspace, fixture, runCli, temporaryFolder } from '../support/run-cli.ts';

const CLUSTER = fixture('cum-thi-dua-so-2');

interface AuditJson {
  readonly numbers: readonly {
    readonly text: string;
    readonly verdict: string;
    readonly was?: string;
    readonly figures: readonly string[];
  }[];
}

let written: { readonly markdown: string; readonly page: string } | undefined;

/** The report of the cluster, written once. */
function reported(): { readonly markdown: string; readonly page: string } {
  if (written !== undefined) return written;
  const folder = copyWorkspace('cum-thi-dua-so-2');
  runCli(['report', folder, '--lang', 'vi', '--format', 'md,html']);
  const read = (name: string): string => readFileSync(join(folder, 'reports', '2024', name), 'utf8');
  written = { markdown: read('conference.vi.md'), page: read('conference.vi.html') };
  return written;
}

/** Ten slips of the kind that happen when a report is edited by hand: as printed → as altered. */
const SLIPS = [
  ['7.395 tỷ đồng', '7.359 tỷ đồng'],
  ['61/71', '62/71'],
  ['697', '679'],
  ['có 9 đơn vị', 'có 8 đơn vị'],
  ['409/QĐ-UBDT', '490/QĐ-UBDT'],
  ['32/35', '33/35'],
  ['còn 03 chỉ tiêu', 'còn 02 chỉ tiêu'],
  ['Phú Thọ | 4 |', 'Phú Thọ | 5 |'],
  ['2.391 tỷ đồng', '2.931 tỷ đồng'],
  ['1.118 tỷ đồng', '1.181 tỷ đồng'],
] as const;

function withSlips(text: string): string {
  return SLIPS.reduce((edited, [printed, altered]) => {
    expect(edited).toContain(printed);
    return edited.replace(printed, altered);
  }, text);
}

function audit(name: string, content: string | Uint8Array, ...args: readonly string[]) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return runCli(['audit', path, CLUSTER, ...args]);
}

function doubtful(name: string, content: string | Uint8Array): string[] {
  const { numbers }: AuditJson = JSON.parse(audit(name, content, '--json').stdout);
  return numbers
    .filter(({ verdict }) => verdict === 'changed' || verdict === 'unexplained')
    .map(({ text, verdict, was }) => [verdict, text, was].join(' '));
}

/** The least .docx that holds these lines as paragraphs. */
function documentOf(text: string): Buffer {
  const encode = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<w:p><w:r><w:t>${encode(line.slice(0, 9))}</w:t></w:r><w:r><w:t xml:space="preserve">${encode(line.slice(9))}</w:t></w:r></w:p>`,
    );
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}<w:p><w:del><w:r><w:delText>999</w:delText></w:r></w:del></w:p></w:body></w:document>`;
  return writeZip([packEntry('word/document.xml', Buffer.from(xml))]);
}

describe('emulate audit', () => {
  it('finds ten altered numbers and nothing else, although sentences were rewritten', () => {
    const edited = withSlips(reported().markdown).replace(
      'Cụm trưởng: Hà Nội.',
      'Cụm trưởng là Ban Dân tộc thành phố Hà Nội.',
    );
    const run = audit('bao-cao.vi.md', edited);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('báo cáo ghi “2.391 tỷ đồng”  spending.allocated[unit=ha-noi]');
    expect(doubtful('bao-cao.vi.md', edited)).toHaveLength(SLIPS.length);
  });

  it.each([
    ['Markdown', 'a.md', () => reported().markdown],
    ['a page', 'a.html', () => reported().page],
    ['a text without markup', 'a.txt', () => reported().markdown.replace(/[*|#]/g, '')],
    ['a document', 'a.docx', () => documentOf(reported().markdown)],
  ])('has nothing to say of %s as it was written', (_, name, content) => {
    expect(doubtful(name, content())).toEqual([]);
  });

  it('finds a slip in a page and in a document', () => {
    expect(doubtful('a.html', reported().page.replace('32/35', '31/35'))).toEqual(['changed 31/35 32/35']);
    const edited = reported().markdown.replace('7.395 tỷ', '7.359 tỷ');
    expect(doubtful('a.docx', documentOf(edited))).toEqual(['changed 7.359 tỷ đồng 7.395 tỷ đồng']);
  });

  it('tells figures from inventions in sentences that somebody added', () => {
    const added = `${reported().markdown}\nTổng cộng 7.395 tỷ đồng cho 697 lượt khen, tăng 12,7 % trong năm 2024.\n2. Số 03 là 3.\n`;
    const { numbers }: AuditJson = JSON.parse(audit('a.md', added, '--json').stdout);
    const last = (text: string) => numbers.findLast((number) => number.text === text);
    expect(last('7.395 tỷ đồng')).toMatchObject({ verdict: 'figure', figures: ['spending.allocated'] });
    expect(last('697')?.verdict).toBe('figure');
    expect(last('12,7 %')?.verdict).toBe('unexplained');
    expect(last('2024')?.verdict).toBe('reported');
  });

  it.each([
    ['a.pdf', 'x', 2, 'Lệnh này đọc các tệp'],
    ['a.docx', 'no zip', 3, 'nội dung không phải là tệp .docx'],
    ['a.md', new Uint8Array([0xc3, 0x28]), 3, 'Unicode'],
  ])('refuses %s in a sentence', (name, content, exit, words) => {
    const run = audit(name, content);
    expect(run).toMatchObject({ exit, stdout: '' });
    expect(run.stderr).toContain(words);
  });

  it('says so where there is no such file', () => {
    expect(runCli(['audit', 'nowhere.md', CLUSTER])).toMatchObject({ exit: 3, stdout: '' });
  });
});
