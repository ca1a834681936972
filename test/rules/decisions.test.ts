import { describe, expect, it } from 'vitest';
import { readDocumentNumber } from '../../src/records/document-number.ts';
import { cellsOf, examineCsv, examineFiles } from '../support/examine-text.ts';

const AWARDS = 'Hình thức khen thưởng;Số lượng;Số quyết định;Ngày quyết định';
const MOVEMENTS = 'Tên phong trào thi đua;Số tập thể tham gia;Văn bản phát động;Ngày văn bản';

describe('the number of a document', () => {
  it.each([
    ['409/QĐ-UBDT', { number: '409', kind: 'qd', issuer: 'ubdt' }],
    ['Số 0409 / QD-UBDT', { number: '409', kind: 'qd', issuer: 'ubdt' }],
    [
      'Quyết định số 409/QÐ-UBDT ngày 21/6/2024',
      { number: '409', kind: 'qd', issuer: 'ubdt', date: '2024-06-21' },
    ],
    [
      '12/2024/QĐ-UBND ngày 05 tháng 3 năm 2024',
      { number: '12', kind: 'qd', issuer: 'ubnd', date: '2024-03-05' },
    ],
    ['15-NQ/TU', { number: '15', kind: 'nq', issuer: 'tu' }],
    ['124-QĐ/TW', { number: '124', kind: 'qd', issuer: 'tw' }],
    ['38/KH-CTĐ02', { number: '38', kind: 'kh', issuer: 'ctd02' }],
    ['12/TTr-BDT', { number: '12', kind: 'ttr', issuer: 'bdt' }],
    ['409', { number: '409' }],
    ['QĐ số 409 ngày 21/6/2024', { number: '409', date: '2024-06-21' }],
    ['409/QĐ', { number: '409', kind: 'qd' }],
    ['15 văn bản', undefined],
    ['21/06/2024', undefined],
    ['Quyết định của UBND tỉnh', undefined],
    ['-', undefined],
  ])('%s', (text, expected) => expect(readDocumentNumber(text)).toEqual(expected));
});

describe('an incomplete document', () => {
  it.each([
    [AWARDS, ['Bằng khen;3;409;21/06/2024'], ['C2']],
    [AWARDS, ['Bằng khen;3;/QĐ-UBND;21/06/2024'], ['C2']],
    [AWARDS, ['Bằng khen;3;Quyết định của UBND tỉnh;21/06/2024'], ['C2']],
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT;'], ['D2']],
    [AWARDS, ['Bằng khen;3;;21/06/2024'], ['C2']],
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT ngày 21/6/2024;'], []],
    [AWARDS, ['Bằng khen;3;;'], []],
    [AWARDS, ['Bằng khen;3;409;21/06/2024', 'Giấy khen;3;409;21/06/2024', 'Giấy khen;3;410;'], ['C2', 'C4']],
    ['Hình thức khen thưởng;Số lượng;Số quyết định', ['Bằng khen;3;409/QĐ-UBDT'], []],
    [MOVEMENTS, ['Dân vận khéo;3;;21/06/2024', 'Vì người nghèo;4;15 văn bản;'], []],
    [MOVEMENTS, ['Dân vận khéo;3;15;21/06/2024'], ['C2']],
  ])('%s: %j', async (header, rows, cells) => {
    expect(cellsOf(await examineCsv([header, ...rows]), 'decision-incomplete')).toEqual(cells);
  });
});

describe('two readings of a document', () => {
  it.each([
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT;21/06/2024', 'Giấy khen;3;409/QD-UBDT;26/06/2024'], ['D3']],
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT;21/06/2023', 'Giấy khen;3;409/QĐ-UBDT;26/06/2024'], []],
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT;21/06/2024', 'Giấy khen;3;409/QĐ-UBND;26/06/2024'], []],
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT;06/2024', 'Giấy khen;3;409/QĐ-UBDT;26/06/2024'], []],
    [AWARDS, ['Bằng khen;3;409/QĐ-UBDT ngày 21/6/2024;', 'Giấy khen;3;409/QĐ-UBDT ngày 26/6/2024;'], ['D3']],
    [
      `${AWARDS};Cấp khen thưởng`,
      ['Bằng khen;3;12/QĐ-UBND;21/06/2024;tỉnh', 'Giấy khen;3;12/QĐ-UBND;26/06/2024;xã'],
      [],
    ],
    [MOVEMENTS, ['Dân vận khéo;3;15-NQ/TU;21/06/2024', 'Vì người nghèo;4;15-CT/TU;21/06/2024'], ['C3']],
    [MOVEMENTS, ['Dân vận khéo;3;15-NQ/TU;', 'Vì người nghèo;4;15-CT/TU;'], []],
  ])('%s: %j', async (header, rows, cells) => {
    expect(cellsOf(await examineCsv([header, ...rows]), 'decision-conflict')).toEqual(cells);
  });
});

describe('proposed or decided', () => {
  const LIST = 'Hình thức khen thưởng;Số lượng;Số quyết định;Ngày quyết định;Trạng thái';
  const PROPOSALS = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024;;;;';
  const REQUEST = '(Kèm theo Tờ trình số 12/TTr-BDT ngày 05/12/2024);;;;';

  it.each([
    ['a title of proposals', [PROPOSALS, LIST, 'Bằng khen;3;;;', 'Giấy khen;4;;;'], ['A1'], 0],
    ['a request', [REQUEST, LIST, 'Bằng khen;3;;;'], ['A1'], 0],
    ['rows with a decision', [PROPOSALS, LIST, 'Bằng khen;3;409/QĐ-UBDT;21/06/2024;'], [], 1],
    ['rows with a status', [PROPOSALS, LIST, 'Bằng khen;3;;;đề nghị'], [], 0],
    [
      'a title of both',
      [
        'DANH SÁCH ĐƯỢC KHEN THƯỞNG VÀ ĐỀ NGHỊ KHEN THƯỞNG;;;;',
        LIST,
        'Bằng khen;3;409/QĐ-UBDT;21/06/2024;',
        'Bằng khen;4;;;',
      ],
      ['A1'],
      1,
    ],
    ['results enclosed in a request', ['KẾT QUẢ KHEN THƯỞNG;;;;', REQUEST, LIST, 'Bằng khen;3;;;'], [], 1],
    ['results', ['KẾT QUẢ KHEN THƯỞNG;;;;', LIST, 'Bằng khen;3;;;'], [], 1],
    ['at the request of somebody', ['(Theo đề nghị của Trưởng ban);;;;', LIST, 'Bằng khen;3;;;'], [], 1],
    [
      'some without a status',
      [LIST, 'Bằng khen;3;;;đã khen', 'Giấy khen;4;;;', 'Giấy khen;5;;;đề nghị'],
      ['E3'],
      2,
    ],
    ['the number of a request', [LIST, 'Bằng khen;3;12/TTr-BDT;;'], ['C2'], 0],
    ['a proposal with its decision', [LIST, 'Bằng khen;3;409/QĐ-UBDT;21/06/2024;đề nghị'], ['E2'], 0],
  ])('%s', async (_, lines, cells, counted) => {
    const examination = await examineCsv(lines);
    expect(cellsOf(examination, 'proposed-or-decided')).toEqual(cells);
    expect(examination.usable.records.commendations).toHaveLength(counted);
  });

  it('is counted once somebody says so', async () => {
    const lines = [PROPOSALS, LIST, 'Bằng khen;3;;;'].join('\n');
    const reason = '- {rule: proposed-or-decided, reason: đã có quyết định ngày 20/12/2024}';
    const { usable } = await examineFiles({ 'hoa-binh.csv': lines, '../explanations.yaml': reason });
    expect(usable.records.commendations).toHaveLength(1);
  });
});
