export const triage = {
  'group.cells': {
    one: 'Tương tự ở {count} ô: {cells}.',
    other: 'Tương tự ở {count} ô: {cells}.',
  },
  'group.cells-such-as': {
    one: 'Tương tự ở {count} ô: {cells}; ví dụ {examples}.',
    other: 'Tương tự ở {count} ô: {cells}; ví dụ {examples}.',
  },
  'group.rows': {
    one: 'Tương tự ở {count} dòng: {cells}.',
    other: 'Tương tự ở {count} dòng: {cells}.',
  },
  'returned.follows': 'Sửa mục {rows} trước; sửa xong, mục này có thể hết theo.',
  'report.sentences': '{first} {second}',
} as const;
