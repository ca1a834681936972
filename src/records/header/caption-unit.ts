import type { MoneyScale } from '../../quantity/money-scale.ts';
import { findChoice } from '../choices/find-choice.ts';
import { MONEY_UNITS } from '../choices/lists.ts';

const MONEY_CAPTION = /(?:đơn vị tính|don vi tinh|đvt|dvt|đơn vị|don vi|unit)\s*:?\s*([^:;()]+?)\s*\)?$/i;
/** "Đơn vị báo cáo: …", before the name of the body that reports. */
export const UNIT_CAPTION =
  /^\s*(?:t[êe]n )?(?:đơn vị|don vi|cơ quan|co quan)(?: báo cáo| bao cao| gửi| gui)?\s*:\s*/i;

/** The unit of money that a caption names: "Đơn vị tính: triệu đồng". */
export function captionUnit(text: string): MoneyScale | undefined {
  const words = MONEY_CAPTION.exec(text.normalize('NFC').trim())?.[1];
  return words === undefined ? undefined : (findChoice(MONEY_UNITS, words) as MoneyScale | undefined);
}

/** The text says whose a table is. */
export function isUnitCaption(text: string): boolean {
  return UNIT_CAPTION.test(text.normalize('NFC'));
}
