import { describe, expect, it } from 'vitest';
import {
  type Expression,
  looksLikeFormula,
  parseFormula,
  settleReferences,
} from '../../src/rules/parse-formula.ts';

function show(expression: Expression): string {
  if (expression.is === 'number') return `#${expression.value}`;
  if (expression.is === 'reference') return expression.id;
  return `(${show(expression.left)}${expression.is}${show(expression.right)})`;
}

/** What a formula says, with every step in brackets. */
function read(text: string): string | undefined {
  const formula = parseFormula(text);
  return formula && [formula.of ?? '', ...formula.equals.map(show)].join('=');
}

describe('a printed formula', () => {
  it.each([
    ['1=2+3+4', '1=((2+3)+4)'],
    ['1=(2+3+4)', '1=((2+3)+4)'],
    ['1 = 2 + 3', '1=(2+3)'],
    ['(1=2+3)', '1=(2+3)'],
    ['(1)=(2)+(3)', '1=(2+3)'],
    ['[5]=[3]-[4]', '5=(3-4)'],
    ['5=3–4', '5=(3-4)'],
    ['7=6:3', '7=(6/3)'],
    ['7=6/3*100', '7=((6/3)*100)'],
    ['7=6/3x100', '7=((6/3)*100)'],
    ['7 = 6 : 3 x 100%', '7=((6/3)*100)'],
    ['7=(6:3)×100 (%)', '7=((6/3)*100)'],
    ['9=(5+7)/2', '9=((5+7)/2)'],
    ['4=1+2x3', '4=(1+(2*3))'],
    ['10=8-(5+6)', '10=(8-(5+6))'],
    ['C=A+B', 'C=(A+B)'],
    ['c=a+b', 'c=(a+b)'],
    ['01=02+03+04', '1=((2+3)+4)'],
    ['01 = 02 + … + 05', '1=(((2+3)+4)+5)'],
    ['01=02+...+05', '1=(((2+3)+4)+5)'],
    ['1=2+3+...+6', '1=((((2+3)+4)+5)+6)'],
    ['1=2+4+…+8', '1=(((2+4)+6)+8)'],
    ['01=02+03=04+05', '1=(2+3)=(4+5)'],
    ['I+II+III', '=((I+II)+III)'],
    ['3a=3b+3c', '3a=(3b+3c)'],
    ['1.=1.1+1.2', '1=(1.1+1.2)'],
    ['1=2', '1=2'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '1=∑(2,3)',
    '1=2+',
    '=2+3',
    '1=2÷5',
    '1=(2+3',
    '1=2+…',
    '1=…+5',
    '1=5+…+2',
    '1=2 3',
    'đạt 5=5',
    '1=2=',
    '',
    '1==2',
    'KH=TH',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

it.each(['1=2+3', '7=6:3', '(01=02+03)', 'I+II', '7=6/3x100%', '01=02+…+05'])(
  '“%s” looks like a formula',
  (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  },
);

it.each(['Tổng số', '12', 'n=120', 'năm 2024', '5%', 'từ 3-5 tuổi', 'A', '120=KH'])(
  '“%s” looks like none',
  (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  },
);

describe('settled references', () => {
  const settle = (text: string, ...known: string[]): string | undefined => {
    const [expression] = parseFormula(text)?.equals ?? [];
    const settled = expression && settleReferences(expression, (id) => known.includes(id));
    return settled && show(settled);
  };

  it('take 100 for a factor where no column bears that number', () => {
    expect(settle('3=2/1*100', '1', '2')).toBe('((2/1)*#100)');
    expect(settle('3=2/1*100', '1', '2', '100')).toBe('((2/1)*100)');
  });

  it('leave gaps of a range out, and nothing else', () => {
    expect(settle('1=2+…+5', '2', '5')).toBe('(2+5)');
    expect(settle('1=2+3+4', '2', '4')).toBeUndefined();
    expect(settle('1=2+…+5', '2', '3')).toBeUndefined();
  });
});
