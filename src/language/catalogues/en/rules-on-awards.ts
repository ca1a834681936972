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
} as const;
