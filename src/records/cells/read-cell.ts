import type { Cell } from '../../intake/sheet.ts';
import { type Decimal, decimal, isDecimal, isWhole, roundHalfUp } from '../../quantity/decimal.ts';
import { type MoneyScale, toDong } from '../../quantity/money-scale.ts';
import { NUMBER_STYLES, type NumberStyleName, writeNumber } from '../../quantity/number-style.ts';
import { remembered } from '../../workspace/remembered.ts';
import { findChoice } from '../choices/find-choice.ts';
import type { Field } from '../field.ts';
import { yearsAround } from '../header/years.ts';
import { type DateContext, type DateReading, type DateRepair, readDate } from './dates.ts';
import { isEither } from './decide-dates.ts';
import { bothReadings, styleOf } from './decide-style.ts';
import { moneyUnitNamed, readAmount } from './money.ts';
import { readNumber, readPercent } from './numbers.ts';
import { isCounted, readQuantity } from './read-quantity.ts';
import { readYearOfSerial } from './serial-dates.ts';
import { type Answer, rangeEnds, readRange } from './spoken-quantities.ts';

export type CellProblem =
  | 'not-a-number'
  | 'ambiguous-number'
  | 'count-not-whole'
  | 'not-a-date'
  | 'unknown-choice'
  | 'dash-in-number'
  | 'cell-fault'
  | 'formula-without-result'
  | 'money-unit-missing'
  | 'scaled-number'
  | 'money-unit-conflict'
  | 'measure-unit-conflict';

export interface CellReading {
  readonly value?: string | Decimal;
  readonly problem?: CellProblem;
  /** A reading under the other number style, when that is what makes sense of the text. */
  readonly otherwise?: string;
  /** `≥ 90`: the comparator written before a quantity. */
  readonly comparator?: string;
  /** "80–85": the upper end of a plan that is a range; `value` is the lower one. */
  readonly upTo?: Decimal;
  /** "Đạt" where a quantity was expected. */
  readonly verdict?: string;
  /** "Có", "Không": the plan or the result of a target of yes or no. */
  readonly answer?: Answer;
  /** The measure unit behind a quantity, where the row names none. */
  readonly measureUnit?: string;
  /** What a date was taken for that does not stand in it. */
  readonly repair?: DateRepair;
}

export interface CellContext {
  readonly style: NumberStyleName;
  /** The column holds numbers of both styles, so a text that both can read is decided by neither. */
  readonly isMixed?: boolean | undefined;
  /** The other style is possible, so a text that both can read is decided by neither. */
  readonly isDoubtful?: boolean | undefined;
  /** Units of money that the row and the header name, the row's first; the cell's own comes before both. */
  readonly moneyUnits?: readonly MoneyScale[];
  /** The measure unit of the row, which words behind a quantity must agree with. */
  readonly measureUnit?: string | undefined;
  readonly dates?: DateReader | undefined;
}

/** How a column of dates is read; with `isDoubtful`, dates that could be either are not. */
export interface DateReader extends DateContext {
  readonly isDoubtful: boolean;
  readonly read: (text: string) => DateReading | undefined;
}

const NOTHING: CellReading = {};
const DASH = /^([-–—]+|\/\/|x|×)$/i;

/** Reads one cell as its column's field asks; a blank reads as nothing, and nothing is never 0. */
export function readCell(cell: Cell, field: Field, context: CellContext): CellReading {
  if (cell.kind === 'blank') return NOTHING;
  if (cell.kind === 'fault') return { problem: 'cell-fault' };
  if (cell.kind === 'unresolved') return { problem: 'formula-without-result' };
  switch (field.kind) {
    case 'text':
    case 'ordinal':
      return { value: cell.text.replace(/\s+/g, ' ').trim() };
    case 'choice':
      return readChoice(cell, field);
    case 'date':
      return readDateCell(cell, context.dates ?? plainDates(field));
    default:
      return readNumeric(cell, field, context);
  }
}

function readChoice(cell: Cell, field: Field): CellReading {
  const id = field.choices === undefined ? undefined : findChoice(field.choices, cell.text);
  return id === undefined ? { problem: 'unknown-choice' } : { value: id };
}

/** The reader of a column of dates; few days stand in many cells, so each text is read once. */
export function dateReader(context: DateContext, isDoubtful: boolean): DateReader {
  return { ...context, isDoubtful, read: remembered((text) => readDate(text, context)) };
}

function plainDates({ edge }: Field): DateReader {
  return dateReader({ order: 'day-first', years: yearsAround(undefined), edge }, false);
}

function readDateCell(cell: Cell, reader: DateReader): CellReading {
  if (cell.kind === 'date') {
    const { iso, ...rest } = readYearOfSerial(cell.iso, reader) ?? { iso: cell.iso.slice(0, 10) };
    return { value: iso, ...rest };
  }
  if (reader.isDoubtful && isEither(cell.text)) return NOTHING;
  const { iso, repair } = reader.read(cell.text) ?? {};
  if (iso === undefined) return { problem: 'not-a-date' };
  return { value: iso, ...(repair === undefined ? {} : { repair }) };
}

function readNumeric(cell: Cell, field: Field, given: CellContext): CellReading {
  const context = given.isMixed ? { ...given, style: styleOf(cell.text, given.style) } : given;
  if (cell.kind === 'number') {
    const { text, leftOut = 0 } = cell;
    const stored = decimal(text);
    // The sender sees 2.391 and means that, or the digits that are stored; both are read by somebody.
    if (leftOut > 0 && !stored.eq(0))
      return {
        problem: 'scaled-number',
        otherwise: writeNumber(stored.shifted(-leftOut), NUMBER_STYLES[context.style]),
      };
    const unit = cell.word === undefined ? undefined : moneyUnitNamed(cell.word);
    if (unit !== undefined) return readShownAmount(stored, `${cell.word}`, unit, field, context);
    return readNativeNumber(text, cell.percent, field, context);
  }
  const text = cell.text.trim();
  if (cell.kind !== 'text') return { problem: 'not-a-number' };
  if (DASH.test(text)) return { problem: 'dash-in-number' };
  const ends = field.role === 'plan' ? rangeEnds(text) : undefined;
  if (ends !== undefined)
    return readRange(ends, context.measureUnit, (end, measureUnit) =>
      readNumeric({ kind: 'text', text: end }, field, { ...given, measureUnit }),
    );
  const isAsked = context.isMixed || context.isDoubtful || !isPossible(text, field, context);
  const readings = isAsked ? bothReadings(text) : undefined;
  if (readings !== undefined)
    return { problem: 'ambiguous-number', otherwise: `${readings.vi} | ${readings.en}` };
  switch (field.kind) {
    case 'money':
      return readMoney(text, context);
    case 'percent':
      return numberOr(readPercent(text, context.style), text, context.style);
    case 'quantity':
      return readWithUnit(text, field, context);
    default:
      return numberOr(readNumber(text, context.style), text, context.style);
  }
}

/**
 * Whether the style's reading of a text that both styles can read is one that people print: a count, an amount in đồng and a number
 * of people have no decimals ("1,000" recipients are not 1), and a rate has no thousands.
 */
function isPossible(
  text: string,
  field: Field,
  { style, moneyUnits = [], measureUnit }: CellContext,
): boolean {
  const { group, decimal: point } = NUMBER_STYLES[style];
  if (field.kind === 'percent') return !text.includes(group) || readPercent(text, style) === undefined;
  if (!text.includes(point)) return true;
  if (field.kind === 'money') return (readAmount(text, style)?.unit ?? moneyUnits[0]) !== 'dong';
  if (field.kind === 'count') return readNumber(text, style) === undefined;
  return !isCounted(readQuantity(text, field, style, measureUnit)?.measureUnit ?? measureUnit);
}

/** "1.319,652" people: two kinds of separators, and yet a whole number in groups of three, mistyped. */
function isMistypedCount({ value, measureUnit }: CellReading, text: string, context: CellContext): boolean {
  return (
    isDecimal(value) &&
    !isWhole(value) &&
    /[.,]\d{3}\s*(\p{L}.*)?$/u.test(text) &&
    isCounted(measureUnit ?? context.measureUnit)
  );
}

/** A number shown as a percentage is one where a rate or a quantity belongs, and no count or amount; nor one of people or communes. */
function readNativeNumber(text: string, isPercent: boolean, field: Field, context: CellContext): CellReading {
  const value = decimal(text);
  if (isPercent && (field.kind === 'count' || field.kind === 'money' || isCounted(context.measureUnit)))
    return { problem: 'not-a-number' };
  if (field.kind === 'money') return inDong(value, context.moneyUnits ?? []);
  if (!isPercent) return { value };
  const isUnit = field.role !== undefined && context.measureUnit === undefined;
  return { value: value.times(100), ...(isUnit ? { measureUnit: '%' } : {}) };
}

/** A number whose format prints a unit of money behind it. The sign of đồng is put on amounts of every unit, so it says nothing beside another. */
function readShownAmount(
  stored: Decimal,
  word: string,
  unit: MoneyScale,
  field: Field,
  context: CellContext,
): CellReading {
  const { style, moneyUnits = [] } = context;
  if (field.kind === 'money')
    return inDong(stored, unit === 'dong' && moneyUnits.length > 0 ? moneyUnits : [unit, ...moneyUnits]);
  if (unit === 'dong') return readNativeNumber(stored.toString(), false, field, context);
  if (field.kind !== 'quantity') return { problem: 'not-a-number' };
  return readWithUnit(`${writeNumber(stored, NUMBER_STYLES[style])} ${word}`, field, context);
}

function readWithUnit(text: string, field: Field, context: CellContext): CellReading {
  const reading = readQuantity(text, field, context.style, context.measureUnit);
  if (reading === undefined) return numberOr(undefined, text, context.style);
  return isMistypedCount(reading, text, context) ? { problem: 'count-not-whole' } : reading;
}

function readMoney(text: string, { style, moneyUnits = [] }: CellContext): CellReading {
  const printed = readAmount(text, style);
  if (printed === undefined) return numberOr(undefined, text, style);
  // Amounts that were computed may end in fractions of a đồng; nobody writes them.
  if ((printed.unit ?? moneyUnits[0]) === 'dong' && !isWhole(printed.amount))
    return { problem: 'count-not-whole' };
  return inDong(printed.amount, printed.unit === undefined ? moneyUnits : [printed.unit, ...moneyUnits]);
}

/** The first unit counts; another one beside it is asked about. */
function inDong(amount: Decimal, [unit, ...others]: readonly MoneyScale[]): CellReading {
  if (unit === undefined) return amount.eq(0) ? { value: amount } : { problem: 'money-unit-missing' };
  const value = roundHalfUp(toDong(amount, unit), 0);
  return others.some((other) => other !== unit) ? { value, problem: 'money-unit-conflict' } : { value };
}

/** A text that is no number under the declared style is shown as the other style would read it. */
function numberOr(value: Decimal | undefined, text: string, style: NumberStyleName): CellReading {
  if (value !== undefined) return { value };
  const other = readPercent(text, style === 'vi' ? 'en' : 'vi');
  if (other === undefined) return { problem: 'not-a-number' };
  return { problem: 'not-a-number', otherwise: writeNumber(other, NUMBER_STYLES[style]) };
}
