/** What `emulate inspect` says. */
export const inspect = {
  'inspect.format': '  Format: {format}',
  'inspect.table': '  Sheet “{sheet}”: {dataset}, header {header}',
  'inspect.unit': '    Unit: {unit} (by “{by}”)',
  'inspect.no-unit': 'not known',
  'inspect.column': '    {letter}: {title} → {facts}',
  'inspect.column-unknown': '    {letter}: {title} → not used (not in the form)',
  'inspect.total': 'total, checked only',
  'inspect.of-which': '“of which”, not added',
  'inspect.proved': 'proved by rows {rows}',
  'inspect.rows': '    Rows: {seen}; used {used}; set aside {aside} ({reasons})',
  'inspect.numbers': '  Numbers: {seen}; used {used}; set aside {aside} ({reasons})',
  'inspect.skipped': '  Sheet “{sheet}” passed over: {why}',
  'skipped.hidden': 'hidden',
  'skipped.empty': 'empty',
  'skipped.chart': 'a chart',
} as const;
