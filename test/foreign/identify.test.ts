import { describe, expect, it } from 'vitest';
import { identify } from '../../src/foreign/identify.ts';
import { makePackage } from '../support/workbook-package.ts';
import { findReason, fixture } from './reading.ts';

const text = (value: string) => Buffer.from(value);
const spreadsheet = 'urn:schemas-microsoft-com:office:spreadsheet';

describe('what a file is', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['xlsx', makePackage({ sheetData: [''] })],
    ['xlsx', fixture('table.xlsx')],
    ['xlsb', fixture('table-sheetjs.xlsb')],
    ['ods', fixture('table-libreoffice.ods')],
    ['flat-ods', fixture('table-libreoffice.fods')],
    ['xls', fixture('table-libreoffice.xls')],
    ['html', fixture('lifesoft.xls')],
    ['html', fixture('table-libreoffice.html')],
    ['html', text('\ufeff  <TABLE><tr><td>1')],
    ['html', text('<!-- xuất từ phần mềm --><div><table>')],
    ['html', text('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['html', text(`<html xmlns:x="${spreadsheet}"><table>`)],
    ['html', Buffer.from('\ufeff<html><table>', 'utf16le')],
    ['web-archive', text('MIME-Version: 1.0\n\n<html>')],
    ['spreadsheetml-2003', fixture('table-sheetjs.xml')],
    ['spreadsheetml-2003', text(`<ss:Workbook xmlns:ss="${spreadsheet}">`)],
    ['xml', text('<?xml version="1.0"?><rss/>')],
    ['zip', text('PK\u0003\u0004 and no more')],
    ['compound', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])],
    ['bare-biff', Buffer.from('0908080000001000', 'hex')],
    ['text', text('STT;Nội dung\n1;2')],
    ['binary', Buffer.from('89504e470d0a1a0a00', 'hex')],
  ])('%s', (kind, bytes) => {
    expect(identify(bytes)).toBe(kind);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['truncated', text('PK\u0003\u0004 and no more')],
    ['damaged', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])],
    ['old-xls', Buffer.from('0908080000001000', 'hex')],
    ['html', text('MIME-Version: 1.0\n\n<html>')],
    ['not-a-zip', text('STT;Nội dung\n1;2')],
    ['not-a-zip', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['not-a-workbook', text('<?xml version="1.0"?><rss/>')],
  ])('is refused as %s', async (reason, bytes) => {
    expect(await findReason(bytes)).toBe(reason);
  });
});
