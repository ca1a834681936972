import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/intake/take-in.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';

async function findingsOf(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-encodings-'));
  const path = join(folder, 'a.csv');
  try {
    writeFileSync(path, bytes);
    const none = () => Promise.reject(new Error('no workbook'));
    return (await takeIn([{ file: 'a.csv', path }], none, DEFAULT_LIMITS)).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('text of which nothing decides the encoding', () => {
  it('is refused with the readings that are possible', async () => {
    // Two words only: TCVN3 makes Vietnamese of them, and so little of it that nobody should be sure.
    const [finding] = await findingsOf(Buffer.from('a,b\nH\xe9i,1\n', 'latin1'));
    expect(finding?.rule).toBe('file-unreadable');
    const [vi] = LANGUAGES;
    const message = vi && say(vi, { key: 'rule.file-unreadable.message', params: { ...finding?.params } });
    expect(message).toMatch(/có thể đọc theo nhiều cách: .*tcvn3 thành “Hội,1”/);
  });
});

describe('text of which some fields look like another encoding', () => {
  it('is asked about with a field both ways, and left as it is', async () => {
    const text = 'Tên,Ghi chú\nNông thôn mới,Ban D©n téc tØnh Hßa B×nh\nDân vận khéo,Héi ®ång thi ®ua\n';
    expect(await findingsOf(Buffer.from(text))).toMatchObject([
      { rule: 'encoding-suspect', value: 'Ban D©n téc tØnh Hßa B×nh', expected: 'Ban Dân tộc tỉnh Hòa Bình' },
    ]);
  });
});
