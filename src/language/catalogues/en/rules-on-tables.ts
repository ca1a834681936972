/** What the rules say that look at a whole column, table or file: dates, titles, hidden parts, versions, unit and period. */
export const rulesOnTables = {
  'rule.encoding-suspect.title': 'Words perhaps in another encoding',
  'rule.encoding-suspect.message':
    'Fields of the file that look like {encoding}: {fields}; “{before}” may be “{after}”. The words were left as they are.',
  'rule.encoding-suspect.suggestion':
    'If so, type these cells again or convert them to Unicode, and send the file again; if the words are right, give the reason.',
  'encoding.candidates': '{reason}; it may be read in several ways: {readings}',
  'encoding.candidate': '{encoding} gives “{sample}”',
  'rule.hidden-sheet.title': 'Hidden sheet with a table',
  'rule.hidden-sheet.message':
    'The sheet “{sheet}” is hidden and holds a table of {dataset}; hidden sheets are not read.',
  'rule.hidden-sheet.suggestion':
    'If it is part of the report, show the sheet; if it is an old version or a draft, delete it or give the reason.',
  'rule.title-toneless.title': 'Column title with other tones',
  'rule.title-toneless.message': 'Column titles were understood by their letters, tones aside: {titles}.',
  'rule.title-toneless.suggestion':
    'Nothing to do if that is right; otherwise write the titles with their tones, as in the form.',
  'titles.read-as': '“{title}” is “{readAs}”',
  'rule.title-misspelt.title': 'Column title perhaps misspelt',
  'rule.title-misspelt.message':
    'The column “{column}” is not part of the form and was not used; the form has a column “{nearest}”.',
  'rule.title-misspelt.suggestion':
    'Was “{nearest}” meant? If so, correct the title; if it is a column of the unit’s own, give the reason.',
  'rule.hidden-cells.title': 'Hidden rows or columns',
  'rule.hidden-cells.message':
    'Parts of the table are hidden: {what}. What stands there is counted all the same.',
  'rule.hidden-cells.suggestion':
    'Clear the filter and show these rows and columns; delete what is no part of the report, or give the reason if it is.',
  'hidden.rows': 'rows {rows}',
  'hidden.columns': 'columns {columns}',
  'rule.date-order.title': 'Dates with the month in front',
  'rule.date-order.message':
    'The column “{column}” has dates with the month in front, such as “{value}”. {outcome}.',
  'rule.date-order.suggestion':
    'Write the whole column as day/month/year; if the reading is right, give the reason.',
  'date-order.read': 'The whole column was read as month/day/year',
  'date-order.open':
    'Dates that could be either were not read ({count}): “{example}” may be {one} or {other} (day/month/year)',
  'rule.date-swapped.title': 'Day and month may be swapped',
  'rule.date-swapped.message':
    'Column “{column}”: every date from the 13th on is a text, and the {count} cells that Excel holds as dates all have a day up to 12. A machine with American settings does this; {value} may have been {other}.',
  'rule.date-swapped.suggestion':
    'Compare these cells with the originals. They are read as stored until then. If they are right, give the reason.',
  'rule.date-inferred.title': 'Date inferred',
  'rule.date-inferred.message':
    'The column “{column}” says “{value}”: {why}; it was read as {read} (cells like this: {count}).',
  'rule.date-inferred.suggestion': 'Nothing to do if that is right; otherwise write it as in 21/06/2024.',
  'date-repair.two-digit-year': 'the year has two digits and was taken to be near the period',
  'date-repair.serial': 'a day number of Excel in a cell that lost its date format',
  'date-repair.buddhist-year': 'a year of the Buddhist (Thai) calendar, 543 ahead',
  'date-repair.year-as-day': 'a year typed into a cell with a date format, stored as a day',
  'rule.version-replaced.title': 'Replaced by a later version',
  'rule.version-replaced.message': 'This table is replaced by {later}, which says “{claim}”. {differences}.',
  'rule.version-replaced.suggestion':
    'Nothing to do if that is right; otherwise take “{claim}” out of it, or take the file that does not count out of submissions.',
  'rule.second-version.title': 'Sent twice',
  'rule.second-version.message':
    '{count} facts here stand in {first} as well, and neither says that it is the later version. Only the first is counted. {differences}.',
  'rule.second-version.suggestion':
    'Keep the right one, or say so in the name of the later file, such as “(bản sửa lần 2)”.',
  'versions.agree': 'Their values agree',
  'versions.differ': 'They differ in: {list}',
  'versions.differ-and-more': 'They differ in: {list}; and {more} more cells',
  'versions.difference':
    'column “{column}” is {here} here (cell {cell}) and {there} in the one that counts (cell {otherCell})',
  'versions.blank': 'blank',
  'rule.table-beside.title': 'Two tables side by side',
  'rule.table-beside.message':
    'Columns {from} to {to} ({titles}) are a table of their own beside that of {dataset}; a row is read as one table only, so this one was not read.',
  'rule.table-beside.suggestion': 'Move this table below the other one, or to a sheet of its own.',
  'rule.unit-conflict.title': 'Two names of the unit',
  'rule.unit-conflict.message':
    'By its folder or file name this table is of {unit}; the table itself or the name of the file says “{by}”, which is {other}.',
  'rule.unit-conflict.suggestion':
    'It is counted for {unit} until then. Correct the name in the table, or move the file to the folder of {other}.',
  'rule.period-mismatch.title': 'Another period',
  'rule.period-mismatch.message': 'It says “{by}” here, which is {stated}; the report is for {period}.',
  'rule.period-mismatch.suggestion':
    'If the file of another period was sent by mistake, send the right one; if only the title was forgotten, correct it, or give the reason. It is counted until then.',
} as const;
