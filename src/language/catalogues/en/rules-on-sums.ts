/** What the rules say that compute: totals and what may be wrong with them, the form's own formulas, shares and stated numbers. */
export const rulesOnSums = {
  'rule.total-mismatch.suggestion': '{repairs} The report adds the parts and does not use the printed total.',
  'repairs.unread':
    'First write a number in {cells}, which could not be read and is not in the sum; then compare the total.',
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
  'rule.subset-above-parent.title': '“Of which” above its whole',
  'rule.subset-above-parent.message':
    'The “of which” says {value}, more than the {whole} that it is part of.',
  'rule.subset-above-parent.suggestion':
    'Check both cells: an “of which” is some of the whole and cannot be more.',
  'rule.rate-out-of-range.title': 'Percentage that cannot be',
  'rule.rate-out-of-range.message': '{what}',
  'rule.rate-out-of-range.suggestion':
    'Check decimal mark, unit and denominator of the rate. If the number is right (for example compared with the plan or with last year), give the reason.',
  'share.below': 'The rate {value} is below zero.',
  'share.above': 'The rate {value} is above 100%, and a part cannot be more than its whole.',
  'share.sum': 'The shares add up to {value}, more than 100%.',
  'rule.rate-without-whole.title': 'Rate of nobody knows what',
  'rule.rate-without-whole.message':
    'Column “{column}” holds {count} rates, and the table has neither assigned nor allocated funds that they could be of.',
  'rule.rate-without-whole.suggestion':
    'Add a column of the plan or of allocated funds, or name it in the title, such as “Tỷ lệ giải ngân so với kế hoạch vốn giao (%)”.',
  'rule.zero-and-blank.title': 'Zero here, blank there',
  'rule.zero-and-blank.message':
    'Column “{column}” says 0 in {zeros} rows and nothing in {blanks}; a blank is read as not reported, not as 0.',
  'rule.zero-and-blank.suggestion':
    'Type 0 into the blanks if there is none; leave them blank if nothing is known yet.',
  'rule.stated-count.title': 'Number in the title differs from the list',
  'rule.stated-count.message': 'The title speaks of {stated} {noun}, and {listed} are listed.',
  'rule.stated-count.suggestion':
    'See whether a row is missing or too many, or correct the number in the title; if both are right, give the reason.',
  'stated.units': 'units',
  'stated.movements': 'movements',
  'stated.targets': 'targets',
  'stated.collective': 'collectives',
  'stated.individual': 'individuals',
  'stated.household': 'households',
  'rule.cluster-mismatch.title': 'Table of the cluster differs from the unit’s own',
  'rule.cluster-mismatch.message':
    'Column “{column}”: the table of the cluster says {value} for {unit}, and the unit’s own table adds up to {own} (from {place}).',
  'rule.cluster-mismatch.suggestion':
    'Agree with the unit, and correct one of the two tables. The unit’s own table is counted until then; if they are different things, give the reason, and both are counted.',
  'rule.cluster-restated.title': 'Table of the cluster agrees with the units’ own',
  'rule.cluster-restated.message':
    'This table of {dataset} repeats the very numbers of {count} units that sent tables of their own; they are counted once, from there.',
  'rule.cluster-restated.suggestion': 'Nothing needs to be done.',
  'rule.member-missing.title': 'Table of the cluster lacks a member',
  'rule.member-missing.message':
    'The table names {named} of the {expected} units of the cluster, and not {units}.',
  'rule.member-missing.suggestion':
    'Add the row of each unit; a unit that has nothing to report is named with 0. If it does not belong there, give the reason.',
  'rule.sheets-differ.title': 'Two tables of the unit differ',
  'rule.sheets-differ.message':
    'This table and another one of the unit agree in all else, and here it says {value} where {place} adds up to {other}.',
  'rule.sheets-differ.suggestion':
    'Check both tables and correct the wrong one. Only the other one is counted; if they are different things, give the reason, and both are counted.',
} as const;
