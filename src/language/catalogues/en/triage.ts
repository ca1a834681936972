/** How findings of one cause are told as one, and what is to be mended first. */
export const triage = {
  'group.cells': {
    one: 'The same in {count} cell: {cells}.',
    other: 'The same in {count} cells: {cells}.',
  },
  'group.cells-such-as': {
    one: 'The same in {count} cell: {cells}; such as {examples}.',
    other: 'The same in {count} cells: {cells}; such as {examples}.',
  },
  'group.rows': {
    one: 'The same in {count} row: {cells}.',
    other: 'The same in {count} rows: {cells}.',
  },
  'returned.follows': 'Mend no. {rows} first; this may go with it.',
  'report.sentences': '{first} {second}',
} as const;
