/** `validate --watch`. */
export const watch = {
  'usage.not-with-watch':
    '--watch shows results on the terminal and cannot go with {word}. Leave one of the two out.',
  'watch.head': '{time} – watching {folder}. Ctrl-C ends.',
  'watch.added': 'Came: {files}.',
  'watch.changed': 'Changed: {files}.',
  'watch.gone': 'Gone: {files}.',
  'watch.waiting': 'Waiting until copying has ended: {files} …',
  'watch.more-lines':
    '… {count} more lines; make the window higher, or see “emulate status” and “emulate validate”.',
  'watch.more-findings': '… and {count} more',
  'watch.unknown-unit': 'Of no known unit, mappings.yaml',
} as const;
