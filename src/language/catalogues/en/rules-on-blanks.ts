/** What the rules say, and are for, that look at what was left blank. */
export const rulesOnBlanks = {
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
} as const;
