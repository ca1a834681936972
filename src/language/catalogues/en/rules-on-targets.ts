/** Words of the rules that look at targets. */
export const rulesOnTargets = {
  'rule.measure-unit-conflict.title': 'Measure units disagree',
  'rule.measure-unit-conflict.message':
    '“{column}” says “{value}”, but this target is measured in “{unit}”. The number was not used.',
  'rule.measure-unit-conflict.suggestion':
    'Give plan and result in one measure unit, or correct the column “Measure unit”.',
  'rule.measure-unit-conflict.what':
    'Plan and result of a target must be in one measure unit. Found where a cell names another unit than the column “Measure unit” (or than the plan), and where the titles of two columns name two units of money: “Planned (billion VND)”, “Actual (million VND)”.',
  'rule.measure-unit-conflict.why':
    '10 billion held against 9,500 million as bare numbers turns a target that was missed into one exceeded almost a thousandfold.',
  'rule.measure-unit-conflict.fix':
    'Choose one measure unit for the row, convert (1 billion = 1,000 million), keep only the number in the cell and the unit in the column “Measure unit”.',
  'rule.target-without-plan.title': 'Target without a plan',
  'rule.target-without-plan.message':
    'Targets with a result but neither a plan nor a verdict: {count}, such as “{target}”. They cannot be judged.',
  'rule.target-without-plan.suggestion':
    'Give the plan that was assigned or registered; give a qualitative target its verdict; if no plan was set, give the reason.',
  'rule.target-without-plan.what':
    'A row with a result or an estimate, whose plan, registered plan and verdict are all blank. It is listed as “no data” and still counts among the targets. A table without any column of plans is mentioned once.',
  'rule.target-without-plan.why':
    'Without a mark to reach nobody can say whether the target was met, and the “32/35 targets” read out at the conference is lower than it should be.',
  'rule.target-without-plan.fix':
    'Add the plan from the decision that assigned it or from what was registered at the beginning of the year. Where a target has no number, choose “met”, “not met” … in the column “Verdict”.',
  'rule.comparator-against-direction.title': 'Comparator against the direction',
  'rule.comparator-against-direction.message':
    'The target “{target}” says “{comparator}”, and also “{direction}”. It was judged by the comparator.',
  'rule.comparator-against-direction.suggestion':
    'Correct one of the two columns; if the target really is so, give the reason.',
  'rule.comparator-against-direction.what':
    '“At least” and “more than” go with targets where higher is better, “at most” and “less than” with those where lower is better. Where they contradict each other, one of the two columns is wrong.',
  'rule.comparator-against-direction.why':
    'A poverty rate of 0.18 % against a plan of 1 % is met under “at most”, and missed under an “at least” chosen by mistake.',
  'rule.comparator-against-direction.fix':
    'Look at the decision that assigned the target, then choose again in the column “Comparator” or “Direction”.',
} as const;
