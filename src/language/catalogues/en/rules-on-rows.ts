/** What the rules say, and are for, that look at what is missing in a row, or contradicts it. */
export const rulesOnRows = {
  'rule.title-missing.title': 'Figures without a title',
  'rule.title-missing.message':
    'Column {column} holds figures and has no title, so nobody can say what they count; they were not used.',
  'rule.title-missing.suggestion':
    'Write the title of the form above the column, or clear its cells if they are no part of the report.',
  'rule.title-missing.what':
    'A column of the table holds figures, and the cell of its title is blank. A single figure beside the table is only noted.',
  'rule.title-missing.why': 'A title that was deleted leaves a whole column of figures out of the report.',
  'rule.title-missing.fix':
    'Copy the title from the form into the blank cell of the header. Sums that were worked out beside the table: delete them, or move them to a sheet of their own.',
  'rule.name-missing.title': 'Row without a name',
  'rule.name-missing.message':
    'The column “{column}” is blank in rows that hold data (rows: {count}), so nobody can say what they are about.',
  'rule.name-missing.suggestion':
    'Write the name in each of these rows; if they go with the row above, repeat its name.',
  'rule.name-missing.what':
    'A row has figures or other data, and the cell that says what it is about is blank: the movement, the project, the recipient or form, the target. Tables in which nobody filled that column are not asked about.',
  'rule.name-missing.why':
    'Figures without a name are added to the totals and stand in no row of the report; a recipient without a name is not counted.',
  'rule.name-missing.fix':
    'Fill the blank cells. Where one name stands for several rows, merge its cell over all of them (Home → Merge & Center), or repeat it in each row (select, Ctrl+D).',
  'rule.row-named-twice.title': 'Two rows of one name',
  'rule.row-named-twice.message': 'This row has the name of {first} and other figures; both are counted.',
  'rule.row-named-twice.suggestion':
    'If one of them is named wrongly or replaced by the other, correct or delete it; if they are two things, say in a column, such as the note, what tells them apart.',
  'rule.row-named-twice.what':
    'Two rows of a table agree in everything that names a fact (unit, movement, project and capital, form and recipients and decision, target, note) and give different figures.',
  'rule.row-named-twice.why':
    'Often a name was copied down by mistake, or last month’s row was left in. The report would add both.',
  'rule.row-named-twice.fix':
    'Compare the two rows with the documents. Delete the one that is replaced, correct the name, or write in the note what each row is for.',
  'rule.launched-level-mismatch.title': 'Launched by another level than the cluster knows',
  'rule.launched-level-mismatch.message':
    '“{movement}” is reported as {stated}; the catalogue of the cluster says {declared}.',
  'rule.launched-level-mismatch.suggestion':
    'Correct the level of the movement, or its name if another movement was meant.',
  'rule.launched-level-mismatch.what':
    'The catalogue of movements in emulate.yaml says at which level a movement was launched (`launched`), and a unit reports another one.',
  'rule.launched-level-mismatch.why':
    'The report lists movements by the level that launched them; one movement would stand in two lists.',
  'rule.launched-level-mismatch.fix':
    'Look at the document that launched the movement and correct the cell. If the catalogue is wrong, whoever keeps emulate.yaml corrects `launched` there.',
  'rule.rate-without-result.title': 'Rate without a result',
  'rule.rate-without-result.message':
    '“{target}” has a rate of {rate} and no result, so nobody can say what it was worked out of.',
  'rule.rate-without-result.suggestion': 'Write the result (or the estimate) of the target.',
  'rule.rate-without-result.what':
    'A target has a plan and a rate of attainment, and neither a result nor an estimate.',
  'rule.rate-without-result.why':
    'The rate was worked out of a result that is not in the table: it was deleted, or stands in another column.',
  'rule.rate-without-result.fix':
    'Write the result in the column “Thực hiện”, or clear the rate if there is none yet.',
  'rule.measure-unit-unlike-others.title': 'Measured otherwise than by the others',
  'rule.measure-unit-unlike-others.message':
    '“{target}” is measured here in “{own}”; the {count} other units that report it have “{shared}”.',
  'rule.measure-unit-unlike-others.suggestion':
    'If the unit is wrong, correct it; if this unit counts something else, give the target a name of its own or the reason.',
  'rule.measure-unit-unlike-others.what':
    'The same target, by its name, is reported by at least two other units, all in one measure unit, and by this unit in another.',
  'rule.measure-unit-unlike-others.why':
    'Households and percent cannot stand in one column of the report, nor be added or ranked.',
  'rule.measure-unit-unlike-others.fix':
    'Compare the target with the form. Correct the cell “Đơn vị tính”, and plan and result with it if they were worked out in the other unit.',
} as const;
