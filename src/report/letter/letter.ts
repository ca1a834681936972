import type { Text } from '../../language/phrase.ts';
import type { Unit } from '../../workspace/workspace.ts';
import type { Table } from '../report.ts';

/**
 * An official letter (công văn, Decree 30/2020/NĐ-CP) to a unit that still owes something, before it has a format or a language.
 * Number, symbol, place, day, signatory and further recipients are not known here: every format leaves them blank, to be filled in.
 */
export interface Letter {
  readonly unit: Unit;
  readonly issuer: Text;
  /** What stands after "V/v". */
  readonly subject: Text;
  readonly to: Text;
  readonly opening: Text;
  /** Numbered. */
  readonly requests: readonly Text[];
  /** By when, and to whom; ends the letter. */
  readonly closing: Text;
  /** What is to be corrected and answered, cell by cell; empty where something is only missing. */
  readonly annex: readonly { readonly heading: Text; readonly table: Table }[];
}
