import { diffArrays } from 'diff';
import { readNumber } from '../records/cells/numbers.ts';
import type { Figure } from '../summary/figure.ts';
import { figuresPrinted } from '../trace/match-printed.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What is known of a number in a text that somebody edited. */
export interface AuditedNumber {
  /** As printed, with the unit behind it. */
  readonly text: string;
  readonly line: number;
  /** The words around it. */
  readonly context: string;
  /**
   * `reported`: it stands where the report has it, or is a date or number that the report names · `figure`: the report has such a figure ·
   * `changed`: the report has another number here · `unexplained`: nothing in the report gives it.
   */
  readonly verdict: 'reported' | 'figure' | 'changed' | 'unexplained';
  /** What the report has in its place. */
  readonly was?: string;
  /** The figures that the number may be, or that stood in its place; none where it is so small a number that it is many. */
  readonly figures: readonly Figure[];
}

/** What the numbers are held against. */
export interface Reported {
  /** The report in the same language and format, as it was written. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly style: 'vi' | 'en';
}

/** A text in which more was changed than this is compared number by number, without its places. */
const MOST_EDITS = 20_000;
/** Letters of context on each side. */
const AROUND = 40;
/** A number that is more figures than this names none. */
const MOST_FIGURES = 5;
/** Years, decisions and document numbers have at least so many digits, and are the same wherever they stand. */
const LONG = 4;

/** Every number of a text, held against the report that it was made from. */
export function auditText(text: string, reported: Reported): AuditedNumber[] {
  const [edited, original] = [tokensOf(text), tokensOf(reported.text)];
  const [lines, reportLines] = [linesOf(text), linesOf(reported.text)];
  const known = new Set(original.map((token) => token.text));
  const audited: AuditedNumber[] = [];
  const add = (token: Token, verdict: AuditedNumber['verdict'], was?: Token): void => {
    const printed = withUnit(token, lines);
    const before = was === undefined ? undefined : withUnit(was, reportLines);
    audited.push({
      text: printed,
      line: token.line,
      context: contextOf(token, lines),
      verdict,
      ...(before === undefined ? {} : { was: before }),
      figures: few(figuresPrinted(before ?? printed, reported.style, reported.figures)),
    });
  };
  for (const { kept, added, removed } of compare(edited, original)) {
    for (const token of kept) if (token.isNumber) add(token, 'reported');
    const [now, then] = [
      added.filter(({ isNumber }) => isNumber),
      removed.filter(({ isNumber }) => isNumber),
    ];
    now.forEach((token, index) => {
      const was = now.length === then.length ? then[index] : undefined;
      if (was !== undefined && isSame(token.text, was.text, reported.style)) add(token, 'reported');
      else if (was !== undefined) add(token, 'changed', was);
      else if (isListNumber(token, lines)) return;
      else if (figuresPrinted(withUnit(token, lines), reported.style, reported.figures).length > 0)
        add(token, 'figure');
      else add(token, token.text.length >= LONG && known.has(token.text) ? 'reported' : 'unexplained');
    });
  }
  return audited.sort((one, other) => one.line - other.line);
}

function few(figures: readonly Figure[]): readonly Figure[] {
  return figures.length > MOST_FIGURES ? [] : figures;
}

/** Stretches of tokens that both texts have, each with what follows it in only one of them. */
interface Stretch {
  readonly kept: readonly Token[];
  added: readonly Token[];
  removed: readonly Token[];
}

function compare(edited: readonly Token[], original: readonly Token[]): Stretch[] {
  const words = (tokens: readonly Token[]): string[] => tokens.map(({ text }) => text);
  const changes = diffArrays(words(original), words(edited), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ kept: [], added: edited, removed: [] }];
  const stretches: Stretch[] = [{ kept: [], added: [], removed: [] }];
  let [now, then] = [0, 0];
  for (const { added, removed, value } of changes) {
    const last = stretches.at(-1);
    if (added && last !== undefined) last.added = edited.slice(now, now + value.length);
    else if (removed && last !== undefined) last.removed = original.slice(then, then + value.length);
    else stretches.push({ kept: edited.slice(now, now + value.length), added: [], removed: [] });
    if (!removed) now += value.length;
    if (!added) then += value.length;
  }
  return stretches;
}

/** "3" for "03", "2391" for "2.391". */
function isSame(one: string, other: string, style: 'vi' | 'en'): boolean {
  const value = readNumber(one, style);
  const before = readNumber(other, style);
  return value !== undefined && before !== undefined && value.eq(before);
}

/** "2." and "3)" before a paragraph. */
function isListNumber({ text, line, start, end }: Token, lines: readonly string[]): boolean {
  const whole = lines[line - 1] ?? '';
  return text.length <= 2 && /^[\s>#*(]*$/.test(whole.slice(0, start)) && /^\\?[.)]\s/.test(whole.slice(end));
}

const UNIT =
  /^\s?(%|(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)(?: đồng)?|(?:thousand|million|billion)(?: VND)?|VND)(?![\p{L}\d])/iu;

/** "2.391 tỷ đồng", "32/35": the number with what belongs to it in its line. */
function withUnit({ text, line, end }: Token, lines: readonly string[]): string {
  const behind = (lines[line - 1] ?? '').slice(end);
  const pair = /^\/\d+(?![\d/.,]\d)/.exec(behind)?.[0];
  if (pair !== undefined) return text + pair;
  const unit = UNIT.exec(behind)?.[1];
  return unit === undefined ? text : `${text} ${unit}`;
}

function contextOf({ line, start, end }: Token, lines: readonly string[]): string {
  const whole = lines[line - 1] ?? '';
  const [from, to] = [Math.max(0, start - AROUND), Math.min(whole.length, end + AROUND)];
  return `${from > 0 ? '…' : ''}${whole.slice(from, to).trim()}${to < whole.length ? '…' : ''}`;
}

function linesOf(text: string): string[] {
  return text.normalize('NFC').split('\n');
}
