import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage, LANGUAGES } from '../../src/language/languages.ts';
import { phrase } from '../../src/language/phrase.ts';
import { decimal } from '../../src/quantity/decimal.ts';
import { judgeTarget, type Target, type Yardstick } from '../../src/records/judge-target.ts';
import { composeTextFormula } from '../../src/render/excel/text-formula.ts';
import { verdictFormula } from '../../src/report/annexes/verdict-formula.ts';
import { tableOf } from '../support/small-report.ts';

const language = findLanguage('vi') ?? LANGUAGES[0];
const COLUMNS = ['planned', 'registered', 'planned_to', 'actual', 'estimate'] as const;
const AT = { result: [3, 4], plan: [0, 1], to: [2] };

/** The formula of a target's verdict, and undefined where it would choose another verdict than the judge. */
function formulaOf(target: Target, yardstick: Yardstick): string | undefined {
  const cells = COLUMNS.map((field) => {
    const value = target[field];
    return value === undefined ? ({ type: 'missing' } as const) : ({ type: 'number', value } as const);
  });
  const place = { table: { ...tableOf([]), rows: [{ kind: 'data', cells } as const] }, firstRow: 5 };
  const formula = verdictFormula(target, yardstick, AT);
  const { verdict } = judgeTarget(target, yardstick);
  if (formula === undefined || language === undefined) return undefined;
  return composeTextFormula(place, 0, formula, phrase(`choice.verdict.${verdict}`), language);
}

const number = fc.integer({ min: -20, max: 120 }).map(decimal);
const target = fc.record(
  {
    comparator: fc.constantFrom('eq', 'ge', 'gt', 'le', 'lt'),
    direction: fc.constantFrom('up', 'down'),
    planned: number,
    planned_to: number,
    registered: number,
    actual: number,
    estimate: number,
    due: fc.constantFrom('2024', '2025'),
    measure_unit: fc.constantFrom('%', 'hộ'),
    verdict: fc.constantFrom('met', 'not_met', 'in_progress', 'no_data', 'exceeded'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Target>;
const band = fc.constantFrom({}, { rate: decimal(95) }, { rate: decimal(90), points: decimal(2) });

describe('a workbook', () => {
  it('chooses the verdict of the judge, whatever the target', () => {
    fc.assert(
      fc.property(target, band, (given, near) => {
        const isHeld = given.planned !== undefined || given.registered !== undefined;
        const formula = formulaOf(given, { end: '2024-12-31', band: near });
        expect(formula !== undefined).toBe(isHeld);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds the result, else the estimate, against the plan, else what was registered', () => {
    const formula = formulaOf({ planned: decimal(95), actual: decimal(92) }, { end: '2024-12-31' });
    const [plan, result] = ['IF(ISNUMBER(A5),A5,N(B5))', 'IF(ISNUMBER(D5),D5,N(E5))'];
    expect(formula).toBe(
      `IF(NOT(COUNT(D5,E5)>0),"chưa có số liệu",IF(${result}>${plan},"vượt",IF(${result}=${plan},"đạt","không đạt")))`,
    );
  });

  it('shows the bare verdict where it would choose another: “cơ bản đạt” of a plan of zero', () => {
    const given: Target = {
      planned: decimal(0),
      direction: 'down',
      actual: decimal(1),
      verdict: 'basically_met',
    };
    expect(formulaOf(given, { end: '2024-12-31', band: { rate: decimal(95) } })).toBeUndefined();
  });
});
