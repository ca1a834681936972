import { expect, it } from 'vitest';
import { decimal } from '../../src/quantity/decimal.ts';
import { slipBetween } from '../../src/rules/slips.ts';

it.each([
  ['160013', '168013', { kind: 'digit', wrong: '0', right: '8' }],
  ['193.515', '193.575', { kind: 'digit', wrong: '1', right: '7' }],
  ['168031', '168013', { kind: 'swap' }],
  ['21', '12', { kind: 'swap' }],
  ['16013', '168013', { kind: 'digit-missing' }],
  ['1688013', '168013', { kind: 'digit-extra' }],
  ['2391000', '2391', { kind: 'scale', factor: '1000' }],
  ['2.391', '2391', { kind: 'scale', factor: '1000' }],
  ['1680130', '168013', { kind: 'scale', factor: '10' }],
  ['-45', '45', { kind: 'sign' }],
])('%s for %s', (typed, meant, slip) => {
  expect(slipBetween(decimal(typed), decimal(meant))).toEqual(slip);
});

it.each([
  ['7', '5'],
  ['17', '15'],
  ['0', '5'],
  ['5', '0'],
  ['168013', '168013'],
  ['160013', '178013'],
  ['310861', '168013'],
  // Decimals that the typed number does not have are no digit of it.
  ['2391', '2391.5'],
  ['12', '112'],
  ['-160013', '168013'],
  // Nobody means a number below zero.
  ['45', '-45'],
])('no single slip makes %s of %s', (typed, meant) => {
  expect(slipBetween(decimal(typed), decimal(meant))).toBeUndefined();
});
