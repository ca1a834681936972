/** What the rules say that compute: totals and what may be wrong with them, the form's own formulas, shares and stated numbers. */
export const rulesOnSums = {
  'rule.total-mismatch.suggestion': '{repairs} The report adds the parts and does not use the printed total.',
  'repairs.none': 'Check the total and each part, correct what is wrong and send again.',
  'repairs.one': 'Perhaps {first}. Compare with the source, correct it and send again.',
  'repairs.two': 'Perhaps {first}; or {second}. Compare with the source, correct it and send again.',
  'repairs.three':
    'Perhaps {first}; or {second}; or {third}. Compare with the source, correct it and send again.',
  'repair.digit': 'one digit in {cell} is wrong: {from} → {to} ({wrong} for {right})',
  'repair.swap': 'two neighbouring digits in {cell} are swapped: {from} → {to}',
  'repair.digit-missing': 'a digit in {cell} is missing: {from} → {to}',
  'repair.digit-extra': 'a digit in {cell} is too many: {from} → {to}',
  'repair.scale': '{cell} is off by a factor of {factor} (zeros, separator or unit of money): {from} → {to}',
  'repair.sign': 'the sign in {cell} is wrong: {from} → {to}',
  'repair.left-out': 'the total leaves out {cells}',
  'repair.left-out-one-of': 'the total leaves out one of {cells}',
  'repair.twice': 'the total adds {cells} twice',
  'repair.twice-one-of': 'the total adds one of {cells} twice',
  'repair.subtotal': 'the total also adds the total in {cells}',
  'repair.blank': '{cell}, which is blank, lacks {value}',
  'rule.form-arithmetic.title': 'Differs from the form’s own formula',
  'rule.form-arithmetic.message':
    'This cell says {value}; by the formula that the form prints ({formula}) it must be {expected}.',
  'rule.form-arithmetic.suggestion':
    'Check this cell and the cells of the formula, correct what is wrong and send again; a formula in Excel is better than a typed number.',
  'rule.formula-unclear.title': 'Formula of the form not understood',
  'rule.formula-unclear.message':
    'The formula “{formula}” that the form prints cannot be used as a check: {why}.',
  'rule.formula-unclear.suggestion':
    'The figures need nothing. To have them checked by this formula, write it as 1=2+3 or 7=6:3, with column numbers or row codes that the form has.',
  'formula.unread': 'it is written in an unknown way',
  'formula.missing': 'not exactly one column or row of the form is numbered “{missing}”',
} as const;
