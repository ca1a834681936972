import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/records/cells/read-cell.ts';
import { readQuantity } from '../../src/records/cells/read-quantity.ts';
import { count, money, plan, quantity, result } from '../../src/records/field.ts';

const read = (text: string, field: ReturnType<typeof plan>, measureUnit?: string) => {
  const reading = readQuantity(text, field, 'vi', measureUnit);
  return reading === undefined
    ? undefined
    : { ...reading, ...(reading.value === undefined ? {} : { value: String(reading.value) }) };
};

describe('a quantity', () => {
  it('may carry a comparator where it is a plan', () => {
    expect(read('> 95 %', plan(), '%')).toEqual({ value: '95', comparator: 'gt' });
    expect(read('≥90', plan())).toEqual({ value: '90', comparator: 'ge' });
    expect(read('từ 90 % trở lên', plan(), '%')).toEqual({ value: '90', comparator: 'ge' });
    expect(read('90 % trở lên', plan(), '%')).toEqual({ value: '90', comparator: 'ge' });
    expect(read('không quá 1,5', plan())).toEqual({ value: '1.5', comparator: 'le' });
  });

  it('may not where it is a result: “over 2000” is no number', () => {
    expect(read('> 2.000', result())).toBeUndefined();
    expect(read('trên 95', quantity())).toBeUndefined();
  });

  it('must agree with the measure unit of its row', () => {
    expect(read('85 triệu đồng', result(), 'triệu đồng')).toEqual({ value: '85' });
    expect(read('85 triệu', result(), 'triệu đồng')).toEqual({ value: '85' });
    const conflict = (unit: string) => ({ problem: 'measure-unit-conflict', otherwise: unit });
    expect(read('1,2 tỷ', result(), 'triệu đồng')).toEqual(conflict('triệu đồng'));
    expect(read('12 %', result(), 'xã')).toEqual(conflict('xã'));
    expect(read('12 nghìn', result(), 'xã')).toBeUndefined();
  });

  it('gives its row a measure unit where there is none', () => {
    expect(read('12 xã', result())).toEqual({ value: '12', measureUnit: 'xã' });
    expect(read('0,18 %', result())).toEqual({ value: '0.18', measureUnit: '%' });
  });

  it('is none in thousands: “10 nghìn” is no 10 beside 9.000', () => {
    expect(read('10 nghìn', plan())).toBeUndefined();
    expect(read('10 nghìn', plan(), 'nghìn người')).toEqual({ value: '10' });
  });

  it('of people is no percentage', () => {
    const cell = { kind: 'number', text: '1.2', percent: true } as const;
    const shown = (measureUnit: string) => readCell(cell, result(), { style: 'vi', measureUnit }).problem;
    expect([shown('Người'), shown('%')]).toEqual(['not-a-number', undefined]);
  });

  it('is a verdict in words for a result, and no number for a plan', () => {
    expect(read('Đạt', result())).toEqual({ verdict: 'met' });
    expect(read('Không đạt', result())).toEqual({ verdict: 'not_met' });
    expect(read('Đạt', plan())).toEqual({ answer: 'yes' });
    expect(read('Không đạt', plan())).toEqual({});
    expect(read('Đạt', quantity())).toBeUndefined();
    expect(read('khá nhiều', result())).toBeUndefined();
  });
});

describe('a number whose format prints a word behind it', () => {
  const shown = (digits: string, word: string) =>
    ({ kind: 'number', text: digits, percent: false, word }) as const;
  const plain = (field: Parameters<typeof readCell>[1], word: string, context = {}) => {
    const { value, ...rest } = readCell(shown('5', word), field, { style: 'vi', ...context });
    return { ...rest, ...(value === undefined ? {} : { value: String(value) }) };
  };

  it('is an amount in that unit, and asked about where the header names another', () => {
    expect(plain(money(), 'tỷ đồng')).toEqual({ value: '5000000000' });
    expect(plain(money(), 'tỷ', { moneyUnits: ['billion'] })).toEqual({ value: '5000000000' });
    expect(plain(money(), 'tỷ', { moneyUnits: ['million'] })).toEqual({
      value: '5000000000',
      problem: 'money-unit-conflict',
    });
  });

  it('is in the unit of its header where the format only puts the sign of đồng', () => {
    expect(plain(money(), 'đồng', { moneyUnits: ['million'] })).toEqual({ value: '5000000' });
    expect(plain(money(), 'đồng')).toEqual({ value: '5' });
  });

  it('has the measure unit of its row or is no number of it', () => {
    expect(plain(result(), 'tỷ')).toEqual({ value: '5', measureUnit: 'tỷ' });
    expect(plain(result(), 'tỷ', { measureUnit: 'tỷ đồng' })).toEqual({ value: '5' });
    expect(plain(result(), 'tỷ', { measureUnit: 'triệu đồng' })).toEqual({
      problem: 'measure-unit-conflict',
      otherwise: 'triệu đồng',
    });
  });

  it('is no count of people in billions', () => {
    expect(plain(count(), 'tỷ')).toEqual({ problem: 'not-a-number' });
    expect(plain(count(), 'người')).toEqual({ value: '5' });
  });
});
