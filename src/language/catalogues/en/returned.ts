export const returned = {
  'returned.sheet': 'Check results',
  'returned.title': 'RESULTS OF THE CHECK: {file}',
  'returned.guide.colours':
    'Light red cells: errors, to be corrected. Yellow: correct them or, where the figure is right, give the reason in the column “Reply of the unit”. Blue: notes, nothing need be done.',
  'returned.guide.send':
    'Correct the sheets of this very file and send it back. This sheet, the comments and the colours may stay.',
  'returned.guide.values':
    'The file sent is no .xlsx workbook, so this copy holds only the values as they were read; formats and formulas are in the unit’s own file.',
  'returned.guide.unread': 'The file could not be read, so this copy holds no data.',
  'returned.data-sheet': 'Data',
  'returned.column.severity': 'Weight',
  'returned.column.sheet': 'Sheet',
  'returned.column.cell': 'Cell',
  'returned.column.finding': 'Finding',
  'returned.column.remedy': 'What to do',
  'returned.column.rule': 'Rule',
  'returned.column.reply': 'Reply of the unit',
  'returned.written': {
    one: 'The results were written into a copy of {count} file:',
    other: 'The results were written into copies of {count} files:',
  },
  'returned.none': 'No file has to be returned.',
  'returned.filtered': 'Only these are told: {what}. There may be others in this file.',
} as const;
