/** What the rules on commendations say: who awards what, quotas, prize money, decisions, and dates. */
export const rulesOnAwards = {
  'authority.president': 'the State President',
  'authority.prime-minister': 'the Prime Minister',
  'authority.minister': 'ministers and heads of central bodies',
  'authority.province-chair': 'chairs of provincial People’s Committees',
  'authority.department-head': 'heads of departments',
  'authority.district-chair': 'chairs of district People’s Committees',
  'authority.commune-chair': 'chairs of commune People’s Committees',
  'authority.unit-head': 'heads of units',
  'rule.form-authority-mismatch.title': 'Form not awarded by this authority',
  'rule.form-authority-mismatch.message': '“{form}” is not awarded by {authority}.',
  'rule.form-authority-mismatch.suggestion':
    'By {basis} it is awarded by: {allowed}. Check the form (a certificate of a unit or a commune is a Giấy khen) and who signed the decision. The row is not counted until then.',
  'rule.form-level-mismatch.title': 'Form not awarded at this level',
  'rule.form-level-mismatch.message': '“{form}” is not awarded at {level}.',
  'rule.form-level-mismatch.suggestion':
    'By {basis} it is awarded at: {allowed}. Check the form and the level. The row is not counted until then.',
  'rule.award-from-above.title': 'Award from an unusually high level',
  'rule.award-from-above.message':
    '“{form}” is entered as awarded by {giver}; usually it is awarded at: {allowed}.',
  'rule.award-from-above.suggestion':
    'Compare with the decision. If a level above did award it, as provinces do for heads of departments, give that as the reason.',
  'rule.level-closed.title': 'District level after it was closed',
  'rule.level-closed.message': '“{value}”: {when}, but the district level was closed on {closed}.',
  'rule.level-closed.suggestion':
    'Check the date of the decision. If it is right, enter the body that awards now (commune or province). The row is not counted until then.',
  'award.decided-on': 'the award was decided on {date}',
  'award.period-of': 'the report is of {period}',
  'rule.form-out-of-date.title': 'Name not in use on that day',
  'rule.form-out-of-date.message': '“{value}” was in use {when}, and the award was decided at another time.',
  'rule.form-out-of-date.suggestion': '{hint}',
  'dated-name.from': 'only from {date}',
  'dated-name.until': 'only until {date}',
  'hint.name-check-date': 'Check the name and the date of the decision; if both are right, give the reason.',
  'hint.name-instead':
    'Compare with the decision: on that day one wrote “{instead}”. If name and date are right, give the reason.',
  'rule.quota-exceeded.title': 'Quota exceeded',
  'rule.quota-exceeded.message': '“{form}”: {total} in all, and the quota is {limit} ({how}).',
  'rule.quota-exceeded.suggestion':
    'Take out what is beyond the quota, or give the reason. The quotas stand under “rules” in emulate.yaml.',
  'quota.percent': '{percent} of {base} is {exact}',
  'quota.most': 'a fixed number',
  'parameter.quota-exceeded.percent': 'the share of each form, in percent of the number under “of”',
  'parameter.quota-exceeded.of':
    'what the percentage is taken of, form by form: how many collectives came first in their clusters, or how many units are left; without it the percentage is not checked',
  'parameter.quota-exceeded.most': 'the greatest number of each form in the whole cluster',
  'rule.fighters-above-advanced-workers.title': 'More fighters than Advanced Workers',
  'rule.fighters-above-advanced-workers.message':
    '{fighters} “Chiến sĩ thi đua cơ sở” stand beside {workers} “Lao động tiên tiến” and “Chiến sĩ tiên tiến”, though every fighter must be one of these as well.',
  'rule.fighters-above-advanced-workers.suggestion':
    'Does the unit list each person only under the highest title? If so, say that as the reason; if not, correct the counts.',
  'rule.fighters-above-share.title': 'Share of fighters exceeded',
  'rule.fighters-above-share.message':
    '{fighters} “Chiến sĩ thi đua cơ sở” are {ratio} of {workers} “Lao động tiên tiến” and “Chiến sĩ tiên tiến”; {percent} of them is {exact}, so at most {limit}.',
  'rule.fighters-above-share.suggestion':
    'Compare with the regulation of the ministry or province: there is no national cap any more as far as we read. Correct the counts or give the reason.',
  'parameter.fighters-above-share.percent':
    'the largest share of fighters among Advanced Workers and Soldiers, in percent',
  'rule.excellent-collectives-above-fighters.title': 'More excellent collectives than fighters',
  'rule.excellent-collectives-above-fighters.message':
    '{collectives} “Tập thể lao động xuất sắc” stand beside {fighters} “Chiến sĩ thi đua cơ sở”, and each such collective is said to need one.',
  'rule.excellent-collectives-above-fighters.suggestion':
    'Check both counts. A collective within another may share its fighter, and a person listed only under a higher title counts too: then give that as the reason.',
  'rule.prize-money-mismatch.title': 'Prize money does not follow from the awards',
  'rule.prize-money-mismatch.message': '{printed} is entered; {how} × base salary gives {expected}.',
  'rule.prize-money-mismatch.suggestion':
    'The base salary was taken as {base} (since {from}; {when}), and each prize rounded up to 10,000 đồng. {hint}',
  'prize.part': '{count} × {factor}',
  'prize.at-most': 'at most {count} × {factor}',
  'prize.one': '{factor} for one award',
  'prize.by-date': 'by the date of the decision',
  'prize.assumed': 'assumed, since the row gives no date of the decision',
  'prize.assumed-latest': 'assumed, the latest of the period, since the row gives no date of the decision',
  'hint.prize-of-one': 'The amount is that of one award; enter the amount of all awards of the row.',
  'hint.prize-check':
    'Compare with the decision and the list of payments; if the unit pays more or less by a rule of its own, give that as the reason.',
  'parameter.prize-money-mismatch.base_salary':
    'base salary in đồng, by the day from which it holds; add a line when it is raised',
  'rule.date-outside-period.title': 'Date outside the period',
  'rule.date-outside-period.message': 'Column “{column}”: {date} {why}.',
  'rule.date-outside-period.suggestion':
    'Check the date. What belongs to another period goes into its report; if it is right here, give the reason.',
  'date-outside.before': 'lies before the period of the report, {period}',
  'date-outside.after': 'lies after the period of the report, {period}',
  'date-outside.after-cut-off': 'lies after the cut-off date, {date}',
  'parameter.date-outside-period.days_before': 'so many days before the period are taken as within it',
  'parameter.date-outside-period.days_after':
    'so many days after the period or its cut-off date are taken as within it',
  'rule.start-after-end.title': 'Ends before it begins',
  'rule.start-after-end.message': 'The movement begins on {start} and ends on {end}.',
  'rule.start-after-end.suggestion': 'Check both dates; mostly they are swapped, or a year is wrong.',
  'rule.duration-mismatch.title': 'Stated duration disagrees with the years',
  'rule.duration-mismatch.message': '“{stated}” is stated, but {span} makes {years} years.',
  'rule.duration-mismatch.suggestion':
    'Check the number of years and the dates; correct what is wrong, or give the reason.',
  'rule.date-after-report.title': 'Date after the report',
  'rule.date-after-report.message':
    'Column “{column}”: {date} is later than the report itself, which is dated {report}.',
  'rule.date-after-report.suggestion':
    'Check the date of the row and that of the report. What was only expected when the report was written is not decided yet.',
  'rule.proposed-or-decided.title': 'Proposed or decided?',
  'rule.proposed-or-decided.message': '{what} ({rows}).',
  'proposed.rows': { one: 'one row', other: '{count} rows' },
  'rule.proposed-or-decided.suggestion':
    'Mark each row as proposed or decided, or say which they are. {outcome}',
  'proposed.title': '“{title}” says that these are proposals, and the rows do not say what was decided',
  'proposed.blank':
    'Other rows of the table say whether the award was proposed or decided; here the cell is blank',
  'proposed.request': 'The document is a request (tờ trình), not a decision',
  'proposed.has-decision':
    'The award is marked as proposed, though the row names the decision {number} and its date',
  'rule.decision-incomplete.title': 'Decision not fully named',
  'rule.decision-incomplete.message': '{what}.',
  'rule.decision-incomplete.suggestion': 'Enter number, symbol and date, as in 409/QĐ-UBDT of 21/06/2024.',
  'decision.no-number': 'A decision of {date} is named without its number',
  'decision.only-symbol': '“{text}” gives no number of the document',
  'decision.no-symbol': '“{text}” gives a number without the symbol of its kind and issuer',
  'decision.no-date': '“{text}” is named without its date',
  'rule.decision-conflict.title': 'One decision, two readings',
  'rule.decision-conflict.message': '“{text}” does not agree with {first}: {what}.',
  'rule.decision-conflict.suggestion':
    'Compare with the document and correct the wrong one; if there are two documents, give that as the reason.',
  'decision.two-dates': 'the same document is dated {one} there and {other} here',
  'decision.two-kinds': 'there it is “{text}”, a document of another kind with the same number and issuer',
  'rule.award-repeated.title': 'Award entered twice',
  'rule.award-repeated.message': '“{form}” for “{recipient}” stands at {first} as well, {why}.',
  'rule.award-repeated.suggestion': '{hint}',
  'award-shares.decision': 'under the same decision',
  'award-shares.achievement': 'for the same achievement',
  'hint.award-twice':
    'Is it the same award? If so, keep one row; if these are two recipients of one name, enter their workplaces.',
  'hint.award-of-two-units':
    'Which of the two units reports it? Keep the row there; if these are two recipients of one name, enter their workplaces.',
  'rule.several-forms-for-one-achievement.title': 'Two forms for one achievement',
  'rule.several-forms-for-one-achievement.message':
    '“{recipient}” has “{form}” here and “{other}” at {first}, {why}.',
  'rule.several-forms-for-one-achievement.suggestion':
    'One achievement is commended in one form. Check both rows; if there are two achievements, or two recipients of one name, say so.',
  'proposed.title-both': '“{title}” names proposals and decisions, and the rows do not say which they are',
  'proposed.counted': 'They are counted as decided so far.',
  'proposed.not-counted': 'They are not counted until then.',
} as const;
