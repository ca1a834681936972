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
  'rule.subset-above-parent.what':
    'A column or row that says “Trong đó …” (of which) tells some of the number before it, and so cannot be more: of 12 collectives, 15 cannot be enterprises. Several of them may overlap, so they are not added up.',
  'rule.subset-above-parent.why':
    'One of the two numbers is surely wrong. The whole goes into the report, so somebody must know which.',
  'rule.subset-above-parent.fix':
    'Compare both cells with the source. Often a number stands in the wrong column or row, or the whole was not raised when something was added.',
  'rule.rate-out-of-range.what':
    'A rate below zero; a disbursement rate above 100% where the table has nothing to compute it from; a target “Tỷ lệ …” in percent with a value above 100 or below zero; shares in one column that add up to more than 100%. Targets with words such as “tăng”, “so với” or “hoàn thành” may be beyond; the parameter unbounded lists those words.',
  'rule.rate-out-of-range.why':
    'Mostly a decimal mark is missing (945 for 94,5), a number stands where a rate belongs, or the denominator is another one.',
  'rule.rate-out-of-range.fix':
    'Look at the cell and its format (Home → Number → Percentage multiplies what was typed by 100). If the rate may exceed 100%, give the reason.',
  'parameter.rate-out-of-range.unbounded':
    'Words in the name of a target that let its rate be above 100% or below zero.',
  'rule.rate-without-whole.what':
    'A table of spending has a column of rates, and neither assigned nor allocated funds, and the title does not say of what the rate is.',
  'rule.rate-without-whole.why':
    'The same amount disbursed may be 34% of one plan and 31% of another; rates of an unknown whole cannot be compared.',
  'rule.rate-without-whole.fix':
    'Insert a column of the plan (or of allocated funds) to the left of the rate and fill it, or say in the title what the rate is of.',
  'rule.zero-and-blank.what':
    'In one column of figures some rows say 0 and others nothing, although all of them report something else.',
  'rule.zero-and-blank.why':
    'A blank is read as not reported and is not added as 0; nobody can tell whether there was none or somebody forgot.',
  'rule.zero-and-blank.fix':
    'Select the column, press Ctrl+G → Special → Blanks, type 0 and press Ctrl+Enter to fill every blank, if there was none.',
  'rule.stated-count.what':
    'The title gives a number, such as “Danh sách 09 đơn vị”, “35 chỉ tiêu” or “12 tập thể và 30 cá nhân”, and another number is listed below. “7/9 đơn vị” and “32 chỉ tiêu đạt” are not looked at.',
  'rule.stated-count.why': 'Rows are missing, doubled or too many, or the title is last year’s.',
  'rule.stated-count.fix':
    'Count the list: select the column of names and look at Count in the lower right corner of Excel. Add the missing row, or correct the title.',
  'rule.cluster-mismatch.what':
    'The head of the cluster sends a table with one row a unit, and units send tables of their own. What it says of each unit must be what the unit’s own tables add up to, by what both name (movement, project, form …).',
  'rule.cluster-mismatch.why':
    'Such tables are mostly typed again, so they hold slips or the unit’s earlier version; adding both doubles the figures.',
  'rule.cluster-mismatch.fix':
    'Open both files side by side (View → View Side by Side), compare the row of the unit and correct the wrong one. Link the cells by formula instead of typing them again.',
  'rule.cluster-restated.what':
    'A table of the cluster holds the same numbers as the tables that units sent themselves. It serves as a check and is not added.',
  'rule.cluster-restated.why': 'Adding both would count everything twice.',
  'rule.cluster-restated.fix':
    'Nothing is wrong. Rows of units without a table of their own are still counted from here.',
  'rule.member-missing.what':
    'A table names more than half of the units of the cluster, and lacks some that sent a report. Lists of awards without a totals row are not looked at, since they name only those that have some.',
  'rule.member-missing.why': 'Without one unit the total of the cluster is too small, and nobody sees it.',
  'rule.member-missing.fix':
    'Right click on a row number → Insert to add the row of the missing unit, and check the range of the totals row.',
  'rule.sheets-differ.what':
    'A unit sends a summary and the details (or the list of names) behind it. The two agree in nearly all that both name and differ in a few places; those cells are pointed at.',
  'rule.sheets-differ.why':
    'Mostly one of the two was corrected and the other was not. Adding both doubles the figures.',
  'rule.sheets-differ.fix':
    'Compare the cell with the details and correct the wrong one. Make the summary with SUMIF or a pivot table over the details.',
} as const;
