import { type Decimal, decimal } from '../quantity/decimal.ts';

/** A formula as forms print it, over the numbers or letters of columns or rows. */
export type Expression =
  /** `isFilled`: from a "2 + … + 5"; a form may leave some of its numbers out. */
  | { readonly is: 'reference'; readonly id: string; readonly isFilled?: true }
  | { readonly is: 'number'; readonly value: Decimal }
  | { readonly is: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = '+' | '-' | '*' | '/';

export interface Formula {
  /** What stands before the sign of equality; undefined where the formula is of the place that it stands in. */
  readonly of?: string;
  /** What it must equal; several in "01 = 02+03 = 04+05". */
  readonly equals: readonly Expression[];
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)*[a-z]?)|([IVX]+(?![A-Za-z])|[A-Za-z](?![A-Za-z]))|(\.{2,}|…)|([-+*/()]))/uy;
/** Nobody prints a longer range. */
const MOST_IN_RANGE = 60;

/** "1=(2+3+4)", "7=6:3", "01 = 02 + … + 05", "C=A+B", "(5)=(3)-(4)" → what it says; undefined where it says something else. */
export function parseFormula(text: string): Formula | undefined {
  const [first = '', ...others] = withoutBrackets(normalised(text)).split('=');
  const sides = others.length === 0 ? [first] : others;
  const of = others.length === 0 ? undefined : idOf(first);
  if (others.length > 0 && of === undefined) return undefined;
  const equals = sides.map(parseExpression);
  if (!equals.every((each) => each !== undefined)) return undefined;
  return { ...(of === undefined ? {} : { of }), equals };
}

/** The number or letter of a column or row as it is compared: "(01)" is "1". */
export function idOf(text: string): string | undefined {
  const [, id] = /^[([]?\s*(\d+(?:\.\d+)*[a-z]?|[IVX]+|[A-Za-z])\s*[)\]]?[.:]?$/.exec(text.trim()) ?? [];
  return id === undefined ? undefined : plainId(id);
}

/** Digits, letters and at least one sign between them, with or without a sign of equality: what looks like a formula. */
export function looksLikeFormula(text: string): boolean {
  const plain = normalised(text);
  const hasWords = /\p{L}{2,}/u.test(plain.replace(/[IVX]+/g, ''));
  return (
    !hasWords && /[\dA-Za-z)]\s*([-+*/]|=)/.test(plain) && /[\dA-Za-z)]\s*[-+*/]\s*[\dA-Za-z(.…]/.test(plain)
  );
}

/** One way of writing each sign; "x" and ":" between numbers multiply and divide, a percent sign adds nothing to "x 100". */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/[×∙·]/g, '*')
    .replace(/(?<=[\d)%A-Z]\s*)[xX](?=\s*[\d(A-Z])/g, '*')
    .replaceAll(':', '/')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/\(\s*%\s*\)\s*$/, '')
    .replace(/(?<=100\s*)%/g, '')
    .trim();
}

/** "(1=2+3)" → "1=2+3". */
export function withoutBrackets(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const inside = text.slice(1, -1);
  let depth = 0;
  for (const letter of inside) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth < 0) return text;
  }
  return inside;
}

function plainId(id: string): string {
  return id.replace(/^0+(?=\d)/, '');
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const bare = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < bare.length) {
    const [, number, letter, range, sign] = TOKEN.exec(bare) ?? [];
    const token = number ?? letter ?? (range === undefined ? sign : '…');
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

/** @returns undefined for anything that is no whole expression. */
function parseExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0) return undefined;
  let at = 0;
  const sum = parseSum();
  return at === tokens.length ? sum : undefined;

  function parseSum(): Expression | undefined {
    let left = parseProduct();
    while (left !== undefined && (tokens?.[at] === '+' || tokens?.[at] === '-')) {
      const is = tokens[at++] as Operator;
      if (tokens[at] === '…') {
        const filled = parseRange(left);
        if (is === '-' || filled === undefined) return undefined;
        left = filled;
        continue;
      }
      const right = parseProduct();
      left = right === undefined ? undefined : { is, left, right };
    }
    return left;
  }

  function parseProduct(): Expression | undefined {
    let left = parseOne();
    while (left !== undefined && (tokens?.[at] === '*' || tokens?.[at] === '/')) {
      const is = tokens[at++] as Operator;
      const right = parseOne();
      left = right === undefined ? undefined : { is, left, right };
    }
    return left;
  }

  function parseOne(): Expression | undefined {
    const token = tokens?.[at++];
    if (token === '(') {
      const inside = parseSum();
      return tokens?.[at++] === ')' ? inside : undefined;
    }
    return token !== undefined && /^[\dA-Za-z]/.test(token)
      ? { is: 'reference', id: plainId(token) }
      : undefined;
  }

  /** "… + 5" behind "2", or behind "2 + 4": what lies between, at the same steps. */
  function parseRange(left: Expression): Expression | undefined {
    at += 1;
    if (tokens?.[at++] !== '+') return undefined;
    const last = idNumber(parseOne());
    const before = left.is === '+' ? left.right : left;
    const [from, earlier] = [
      idNumber(before),
      left.is === '+' ? idNumber(left.left.is === '+' ? left.left.right : left.left) : undefined,
    ];
    if (last === undefined || from === undefined) return undefined;
    const step = earlier === undefined ? 1 : from - earlier;
    if (step < 1 || (last - from) % step !== 0 || last <= from || (last - from) / step > MOST_IN_RANGE)
      return undefined;
    let sum: Expression = left;
    for (let id = from + step; id <= last; id += step) {
      const isFilled = id < last;
      sum = {
        is: '+',
        left: sum,
        right: { is: 'reference', id: `${id}`, ...(isFilled ? { isFilled } : {}) },
      };
    }
    return sum;
  }
}

function idNumber(expression: Expression | undefined): number | undefined {
  return expression?.is === 'reference' && /^\d{1,3}$/.test(expression.id)
    ? Number(expression.id)
    : undefined;
}

/** The same with every reference settled: a number that names nothing is a factor such as 100, or makes the formula unclear. */
export function settleReferences(
  expression: Expression,
  isKnown: (id: string) => boolean,
): Expression | undefined {
  if (expression.is === 'number') return expression;
  if (expression.is === 'reference') {
    if (isKnown(expression.id)) return expression;
    return /^10{1,3}$/.test(expression.id) ? { is: 'number', value: decimal(expression.id) } : undefined;
  }
  const left = settleReferences(expression.left, isKnown);
  const isGap =
    expression.right.is === 'reference' && expression.right.isFilled && !isKnown(expression.right.id);
  if (isGap) return left;
  const right = settleReferences(expression.right, isKnown);
  return left === undefined || right === undefined ? undefined : { ...expression, left, right };
}

/** The first place that it names and nothing bears; gaps of a range are none. */
export function missingIn(expression: Expression, isKnown: (id: string) => boolean): string {
  if (expression.is === 'number') return '';
  if (expression.is === 'reference')
    return expression.isFilled === true || isKnown(expression.id) ? '' : expression.id;
  return missingIn(expression.left, isKnown) || missingIn(expression.right, isKnown);
}

/** The expression divides, so that its result is rounded, and may be meant in percent. */
export function divides(expression: Expression): boolean {
  if (expression.is === 'reference' || expression.is === 'number') return false;
  return expression.is === '/' || divides(expression.left) || divides(expression.right);
}

/** The places that it reads. */
export function referencesIn(expression: Expression): string[] {
  if (expression.is === 'number') return [];
  if (expression.is === 'reference') return [expression.id];
  return [...referencesIn(expression.left), ...referencesIn(expression.right)];
}

/** The same with what it divides or multiplies by taken for a factor, as "(5+7):2" may mean half of both, or a part of column 2. */
export function withFactors(expression: Expression): Expression[] {
  if (expression.is !== '*' && expression.is !== '/') return [];
  const { left, right } = expression;
  const isFactor = right.is === 'reference' && /^\d+$/.test(right.id);
  return isFactor ? [{ ...expression, left, right: { is: 'number', value: decimal(right.id) } }] : [];
}

/** It multiplies by a hundred itself. */
export function holdsFactor(expression: Expression): boolean {
  if (expression.is === 'reference') return false;
  if (expression.is === 'number') return expression.value.gte(100);
  return holdsFactor(expression.left) || holdsFactor(expression.right);
}
