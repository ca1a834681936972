import { describe, expect, it } from 'vitest';
import { BLANK, type Cell, type SourceDocument } from '../../src/intake/sheet.ts';
import { unitOfForm } from '../../src/records/header/form-unit.ts';
import type { Unit } from '../../src/workspace/settings-schema.ts';
import { unitFinder } from '../../src/workspace/units.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const TWO = `units:
  - {id: quang-ninh, name: Ban Dân tộc tỉnh Quảng Ninh, short: Quảng Ninh}
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
`;
const TABLE = 'Tên phong trào;Số tập thể\nDân vận khéo;1';

describe('whose table it is', () => {
  it.each([
    'Đơn vị: Ban Dân tộc tỉnh Quảng Ninh',
    'Đơn vị:  UBND  tỉnh   Quảng Ninh',
    'ĐƠN VỊ: BAN DÂN TỘC TỈNH QUẢNG NINH',
    'Don vi: Ban Dan toc tinh Quang Ninh',
    'Đơn vị báo cáo: Ban Dân tộc tỉnh Quảng Ninh'.normalize('NFD'),
    'quang-ninh',
  ])('is told by its title block: %s', async (title) => {
    const { ledger, findings } = await examineFiles({ 'bieu.csv': `${title}\n${TABLE}` }, TWO);
    expect(ledger.records.movements.map(({ unit }) => unit)).toEqual(['quang-ninh']);
    expect(findings.map(({ rule }) => rule)).toEqual(['submission-missing']);
  });

  it('is asked about where folder and title block disagree', async () => {
    const examination = await examineFiles({ 'hoa-binh/b.csv': `Đơn vị: tỉnh Quảng Ninh\n${TABLE}` }, TWO);
    expect(cellsOf(examination, 'unit-conflict')).toEqual(['A1']);
    expect(examination.ledger.records.movements.at(0)?.unit).toBe('hoa-binh');
  });

  it('is asked about where folder and file name disagree', async () => {
    const examination = await examineFiles({ 'hoa-binh/bao-cao Quang Ninh.csv': TABLE }, TWO);
    expect(findingsOf(examination, 'unit-conflict').map(({ value }) => value)).toEqual([
      'bao-cao Quang Ninh.csv',
    ]);
  });

  it('is not taken from whom it is sent to', async () => {
    const title = 'Kính gửi: Ban Dân tộc tỉnh Quảng Ninh (cụm trưởng)';
    const examination = await examineFiles({ 'hoa-binh/b.csv': `${title}\n${TABLE}` }, TWO);
    expect(findingsOf(examination, 'unit-conflict')).toEqual([]);
  });

  it('is asked about where only initials name it', async () => {
    const lines = 'Đơn vị;Tên phong trào;Số tập thể\nUBND tỉnh QN;A;1\nHòa Bình;A;2';
    const examination = await examineFiles({ 'tong-hop.csv': lines }, TWO);
    expect(findingsOf(examination, 'unknown-unit')[0]?.params).toMatchObject({
      hint: { params: { nearest: 'Quảng Ninh' } },
    });
  });
});

describe('of two units of one name', () => {
  const SUCCEEDED = `units:
  - {id: phu-tho, name: Tỉnh Phú Thọ, short: Phú Thọ, to: 2025-06-30}
  - {id: phu-tho-moi, name: Tỉnh Phú Thọ, short: Phú Thọ, from: 2025-07-01}
`;
  it.each([
    [2024, 'phu-tho'],
    [2025, 'phu-tho-moi'],
  ])('the member of %i is meant', async (year, id) => {
    const settings = `${SUCCEEDED}period: {kind: year, year: ${year}}\n`;
    const { ledger, findings } = await examineFiles({ 'Phú Thọ.csv': TABLE }, settings);
    expect(ledger.records.movements.map(({ unit }) => unit)).toEqual([id]);
    expect(findings).toEqual([]);
  });
});

describe('a pre-filled form', () => {
  const unit = (id: string, vi: string): Unit => ({ id, name: { vi }, aliases: [] });
  const finder = unitFinder([unit('hoa-binh', 'Ban Dân tộc tỉnh Hòa Bình'), unit('ha-noi', 'Hà Nội')]);
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const carrying = (...cells: Cell[]): SourceDocument => ({
    file: 'a.xlsx',
    sha256: '',
    format: 'xlsx',
    sheets: [],
    skipped: [{ sheet: 'emulate', why: 'hidden', rows: [{ row: 1, cells }] }],
  });

  it.each([
    ['in one cell', [text('Mã đơn vị: hoa-binh')]],
    ['in two cells', [BLANK, text('Mã đơn vị'), text('hoa-binh')]],
    ['by its English label', [text('Unit id: hoa-binh')]],
  ])('carries the id of its unit %s', (_, cells) => {
    expect(unitOfForm(carrying(...cells), finder)?.unit.id).toBe('hoa-binh');
  });

  it('says nothing by a code list', () => {
    expect(unitOfForm(carrying(text('Mã đơn vị'), text('Tên đơn vị')), finder)).toBeUndefined();
  });
});

describe('several units in one file', () => {
  it('are told apart by their column', async () => {
    const { ledger } = await examineCsv(
      ['Đơn vị;Tên phong trào;Số tập thể', 'Hòa Bình;A;1', 'Quảng Ninh;A;2'],
      TWO,
    );
    expect(ledger.records.movements.map((record) => record.unit)).toEqual(['hoa-binh', 'quang-ninh']);
  });
});
