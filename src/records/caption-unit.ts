import type { MoneyScale } from '../quantity/money-scale.ts';
import { findChoice } from './choices/find-choice.ts';
import { MONEY_UNITS } from './choices/lists.ts';

const MONEY_CAPTION = /(?:đơn vị tính|don vi tinh|đvt|dvt|đơn vị|don vi|unit)\s*:?\s*([^:;()]+?)\s*\)?$/i;

/** The unit of money that a caption names: "Đơn vị tính: triệu đồng". */
export function captionUnit(text: string): MoneyScale | undefined {
  const words = MONEY_CAPTION.exec(text.normalize('NFC').trim())?.[1];
  return words === undefined ? undefined : (findChoice(MONEY_UNITS, words) as MoneyScale | undefined);
}
