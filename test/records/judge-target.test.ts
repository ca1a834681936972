import { describe, expect, it } from 'vitest';
import { decimal, isDecimal } from '../../src/quantity/decimal.ts';
import { judgeTarget, type Target } from '../../src/records/judge-target.ts';
import { changeOf, changeRateOf, gapOf, rateOf } from '../../src/records/measure-target.ts';

/**
 * The period ends on 2024-12-31; the band, where it says so, is from 95 % of the plan on or up to 2 points from it. `p` plan, `to` its upper
 * end, `reg` registered, `a` actual, `e` estimate, `v` the unit's own verdict, `u` measure unit.
 *
 * comparator, direction, what is given · band · verdict, reason, what it rests on · rate or why there is none
 */
const CASES = `
  -  -    p=95 a=96                        | -    | exceeded beyond actual         | 101.0526315789
  -  -    p=95 a=95                        | -    | met reached actual             | 100
  -  -    p=95 a=94                        | -    | not_met short actual           | 98.9473684211
  -  up   p=450 a=462                      | -    | exceeded beyond actual         | 102.6666666667
  -  up   p=2300 a=2116                    | -    | not_met short actual           | 92
  -  up   p=450 a=0                        | -    | not_met short actual           | 0
  -  down p=1 a=0.18                       | -    | exceeded beyond actual         | lower-is-better
  -  down p=1 a=1                          | -    | met reached actual             | lower-is-better
  -  down p=1 a=1.01                       | -    | not_met short actual           | lower-is-better
  ge -    p=12 a=12                        | -    | met reached actual             | 100
  ge -    p=12 a=13                        | -    | exceeded beyond actual         | 108.3333333333
  ge up   p=12 a=11                        | -    | not_met short actual           | 91.6666666667
  ge down p=12 a=13                        | -    | exceeded beyond actual         | lower-is-better
  gt -    p=12 a=12                        | -    | not_met short actual           | 100
  gt up   p=12 a=13                        | -    | met reached actual             | 108.3333333333
  gt up   p=95 a=95 u=%                    | -    | not_met short actual           | percentage
  gt up   p=95 a=95.01 u=%                 | -    | met reached actual             | percentage
  le -    p=12 a=12                        | -    | met reached actual             | lower-is-better
  le -    p=12 a=11                        | -    | exceeded beyond actual         | lower-is-better
  le down p=12 a=13                        | -    | not_met short actual           | lower-is-better
  le up   p=12 a=11                        | -    | exceeded beyond actual         | lower-is-better
  lt -    p=15 a=15                        | -    | not_met short actual           | lower-is-better
  lt down p=15 a=13.2                      | -    | met reached actual             | lower-is-better
  eq -    p=100 a=100                      | -    | met reached actual             | 100
  eq -    p=100 a=99.9                     | -    | not_met short actual           | 99.9
  eq -    p=100 a=100.1                    | -    | not_met short actual           | 100.1
  eq up   p=100 a=105                      | -    | exceeded beyond actual         | 105
  eq up   p=100 a=99                       | -    | not_met short actual           | 99
  eq down p=100 a=95                       | -    | exceeded beyond actual         | lower-is-better
  eq down p=100 a=101                      | -    | not_met short actual           | lower-is-better
  -  -    p=0.1 a=0.3                      | -    | exceeded beyond actual         | 300
  ge -    p=0.3 a=0.30000000000000001      | -    | exceeded beyond actual         | 100
  -  -    p=80 to=85 a=80                  | -    | met reached actual             | range
  -  -    p=80 to=85 a=85                  | -    | met reached actual             | range
  -  -    p=80 to=85 a=86                  | -    | not_met short actual           | range
  -  up   p=80 to=85 a=86                  | -    | exceeded beyond actual         | range
  -  up   p=80 to=85 a=79                  | -    | not_met short actual           | range
  -  down p=80 to=85 a=79                  | -    | exceeded beyond actual         | range
  -  down p=80 to=85 a=86                  | -    | not_met short actual           | range
  -  -    reg=80 to=85 a=83                | -    | met reached actual             | range
  -  -    p=85 to=80 a=83                  | -    | not_met short actual           | 97.6470588235
  -  -    reg=95 e=92                      | -    | not_met short estimate         | 96.8421052632
  -  -    p=95 reg=90 a=92                 | -    | not_met short actual           | 96.8421052632
  -  -    p=95 e=97                        | -    | exceeded beyond estimate       | 102.1052631579
  -  -    p=95 e=97 a=90                   | -    | not_met short actual           | 94.7368421053
  -  down p=5 e=5                          | -    | met reached estimate           | lower-is-better
  -  -    p=0 a=0                          | -    | met reached actual             | not-positive
  -  -    p=0 a=3                          | -    | exceeded beyond actual         | not-positive
  -  down p=0 a=0                          | -    | met reached actual             | lower-is-better
  -  down p=0 a=3                          | rate | not_met short actual           | lower-is-better
  ge up   p=0 a=-1                         | rate | not_met short actual           | not-positive
  -  -    p=-5 a=-3                        | -    | exceeded beyond actual         | not-positive
  -  -    p=-5 a=-6                        | rate | not_met short actual           | not-positive
  -  -    p=5 a=-1                         | rate | not_met short actual           | not-positive
  le down p=-2 a=-2                        | -    | met reached actual             | lower-is-better
  -  -    p=95                             | -    | no_data no-result target       | no-result
  -  -    a=95                             | -    | no_data no-plan target         | no-plan
  -  -                                     | -    | no_data no-result target       | no-plan
  -  -    p=95 v=met                       | -    | met stated verdict             | no-result
  -  -    v=met                            | -    | met stated verdict             | no-plan
  -  -    v=not_met                        | -    | not_met stated verdict         | no-plan
  -  -    v=basically_met                  | rate | basically_met stated verdict   | no-plan
  -  -    p=95 due=2030                    | -    | in_progress not-due target     | no-result
  -  -    p=95 due=2024                    | -    | no_data no-result target       | no-result
  -  -    v=not_met due=2030               | -    | in_progress not-due target     | no-plan
  -  -    v=met due=2030                   | -    | met stated verdict             | no-plan
  -  -    p=95 a=92 due=2025               | -    | in_progress not-due actual     | 96.8421052632
  -  -    p=95 a=92 due=2024               | -    | not_met short actual           | 96.8421052632
  -  -    p=95 a=92 due=2024-12-31         | -    | not_met short actual           | 96.8421052632
  -  -    p=95 a=92 due=2025-01-01         | -    | in_progress not-due actual     | 96.8421052632
  -  -    p=95 a=92 due=2024-12            | -    | not_met short actual           | 96.8421052632
  -  -    p=95 a=96 due=2030               | -    | exceeded beyond actual         | 101.0526315789
  -  down p=1 a=2 due=2030                 | -    | in_progress not-due actual     | lower-is-better
  -  -    p=95 e=92 due=2025               | -    | in_progress not-due estimate   | 96.8421052632
  -  -    p=95 a=92 due=2025 v=not_met     | -    | in_progress not-due actual     | 96.8421052632
  -  -    p=95 a=92 v=in_progress          | -    | in_progress stated verdict     | 96.8421052632
  -  -    p=95 a=92 v=in_progress due=2025 | -    | in_progress stated verdict     | 96.8421052632
  -  -    p=95 a=92 v=in_progress due=2024 | -    | not_met short actual           | 96.8421052632
  -  -    p=95 a=92 v=met                  | -    | not_met short actual           | 96.8421052632
  -  -    p=95 a=96 v=not_met              | -    | exceeded beyond actual         | 101.0526315789
  -  -    p=95 a=92 v=basically_met        | -    | basically_met stated verdict   | 96.8421052632
  -  -    p=95 a=92 v=basically_met due=2025 | -  | basically_met stated verdict   | 96.8421052632
  -  -    p=100 a=95                       | rate | basically_met near actual      | 95
  -  -    p=100 a=94.99                    | rate | not_met short actual           | 94.99
  -  -    p=100 e=96                       | rate | basically_met near estimate    | 96
  gt -    p=100 a=100                      | rate | basically_met near actual      | 100
  -  down p=100 a=105                      | rate | basically_met near actual      | lower-is-better
  -  down p=100 a=105.01                   | rate | not_met short actual           | lower-is-better
  eq -    p=100 a=104                      | rate | basically_met near actual      | 104
  -  -    p=80 to=100 a=105                | rate | basically_met near actual      | range
  -  -    p=100 a=94 v=basically_met       | rate | not_met short actual           | 94
  -  -    p=100 a=96 v=basically_met       | rate | basically_met near actual      | 96
  -  -    p=100 a=96 due=2025              | rate | in_progress not-due actual     | 96
  -  -    p=100 a=96 u=%                   | rate | not_met short actual           | percentage
  -  -    p=50 a=48.9 u=%                  | both | basically_met near actual      | percentage
  -  -    p=50 a=47.9 u=%                  | both | not_met short actual           | percentage
  -  -    p=0 a=1.5 u=%                    | both | exceeded beyond actual         | percentage
  -  down p=0 a=1.5 u=%                    | both | basically_met near actual      | percentage
  -  down p=0.5 a=0.29 u=%                 | -    | exceeded beyond actual         | percentage
  -  -    p=10 a=12 u=‰                    | -    | exceeded beyond actual         | percentage
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim().replace(/\s+/g, ' ')));

const BANDS = { '-': {}, rate: { rate: decimal(95) }, both: { rate: decimal(95), points: decimal(2) } };
const FIELDS: Readonly<Record<string, keyof Target>> = {
  p: 'planned',
  to: 'planned_to',
  reg: 'registered',
  a: 'actual',
  e: 'estimate',
  prev: 'previous',
  v: 'verdict',
  u: 'measure_unit',
};

function targetOf(text: string): Target {
  const [comparator, direction, ...given] = text.split(' ');
  const words: [string, unknown][] = given.map((each) => {
    const [key = '', value = ''] = each.split('=');
    const field = FIELDS[key] ?? key;
    return [field, ['verdict', 'measure_unit', 'due'].includes(field) ? value : decimal(value)];
  });
  const choices = Object.entries({ comparator, direction }).filter(([, value]) => value !== '-');
  return Object.fromEntries([...choices, ...words]) as Target;
}

describe('a target', () => {
  it.each(CASES)('%s, band %s: %s, rate %s', (given = '', band = '-', judgement, rate) => {
    const target = targetOf(given);
    const { verdict, reason, by } = judgeTarget(target, {
      end: '2024-12-31',
      band: BANDS[band as keyof typeof BANDS],
    });
    const measured = rateOf(target);
    expect([`${verdict} ${reason} ${by}`, isDecimal(measured) ? measured.toFixed() : measured]).toEqual([
      judgement,
      rate,
    ]);
  });

  it('is in progress as long as nobody says when the period ends', () => {
    const target = targetOf('- - p=95 a=92 due=2020');
    expect(judgeTarget(target, { end: undefined }).verdict).toBe('in_progress');
    expect(judgeTarget(targetOf('- - p=95 a=92'), { end: undefined }).verdict).toBe('not_met');
  });
});

/** What is given · result less plan · result less last year's · that in percent. */
const DISTANCES = `
  - -    p=450 a=462 prev=400        | 12    | 62   | 15.5
  - -    p=450 e=441 prev=400        | -9    | 41   | 10.25
  - down p=1 a=0.18 prev=0.3 u=%     | -0.82 | -0.12 | -
  - -    p=60 a=63.5 prev=0          | 3.5   | 63.5 | -
  - -    p=60 a=63.5 prev=-2         | 3.5   | 65.5 | -
  - -    p=60 a=-1 prev=2            | -61   | -3   | -
  - -    p=80 to=85 a=83             | 0     | -    | -
  - -    p=80 to=85 a=86             | 1     | -    | -
  - -    p=80 to=85 a=79             | -1    | -    | -
  - -    p=80 prev=70                | -     | -    | -
  - -    a=80 prev=64                | -     | 16   | 25
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim().replace(/\s+/g, ' ')));

describe('how far a target is from its plan and from last year', () => {
  it.each(DISTANCES)('%s: %s, %s, %s %%', (given = '', ...expected) => {
    const target = targetOf(given);
    const measured = [gapOf(target), changeOf(target), changeRateOf(target)];
    expect(measured.map((value) => value?.toFixed() ?? '-')).toEqual(expected);
  });
});
