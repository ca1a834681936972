/** What the rules on sums check, why, and how to mend it. */
export const rulesOnSumsExplained = {
  'rule.form-arithmetic.what':
    'Forms print their own formulas: the row of column numbers says 1=(2+3+4), 7=6:3 or 7=6/3x100; a row code or label says 01=02+03+04, 01=02+…+05 or Tổng số (I+II). Each is a check of every row or column; columns and rows are found by the printed number and not by where they stand. Rates may be rounded or cut off at their last printed digit.',
  'rule.form-arithmetic.why':
    'The formula is the form’s own. Where the numbers break it, at least one cell is wrong, and the next level sends the form back.',
  'rule.form-arithmetic.fix':
    'Compare each cell of the formula with the source. Then type a formula into the result, such as =C5+D5+E5 or =H5/E5*100, and drag the fill handle down.',
  'rule.formula-unclear.what':
    'The form prints a formula that cannot be read, such as 1=∑(2,3), or one that names a column number or row code that the form does not have, or has twice. Nothing is checked by it.',
  'rule.formula-unclear.why': 'A check that is left out in silence looks like one that was passed.',
  'rule.formula-unclear.fix':
    'Write the formula as 1=2+3+4, 5=3-4, 7=6:3 or 01=02+…+05; number each column once in the row below the titles, and give each row one code.',
} as const;
