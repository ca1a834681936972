export const mappings = {
  'settings.mappings-no-list':
    '{file}, line {line}, column {column}: this file is a list; each item begins with “- file: …”. See docs/mappings.md.',
  'settings.same-file':
    '{file}, line {line}, column {column}: “{name}” is already on line {first}. Make one entry of the two.',
  'settings.same-table':
    '{file}, line {line}, column {column}: this sheet is already on line {first}. Where a sheet has several tables, each needs its own “header”.',
  'settings.no-such-name':
    '{file}, line {line}, column {column}: “{key}” says “{word}”, and there is no such name. Did you mean “{nearest}”?',
  'settings.no-such-column':
    '{file}, line {line}, column {column}: “{key}” says “{word}”, and no dataset has such a field. docs/datasets.md has their names; “ignore” leaves a column out.',
  'settings.ignore-without-reason':
    '{file}, line {line}, column {column}: a sheet that is left out needs a reason. Add “reason”.',
  'settings.ignore-and-read':
    '{file}, line {line}, column {column}: “ignore” leaves out the whole sheet, so “dataset”, “header” and “columns” cannot stand beside it. To leave out one column, write “ignore” for it.',
  'settings.header-rows':
    '{file}, line {line}, column {column}: “header” is the rows of the header, such as 5 or 5-7. Correct the value.',
  'mapping.no-sheet': 'the file has no sheet “{sheet}”; its sheets: {sheets}.',
  'mapping.sheet-skipped': 'the sheet “{sheet}” is not read ({why}).',
  'mapping.sheet-of-text': 'a text file has no sheets, so there is no “{sheet}”; take “sheet” out.',
  'mapping.which-sheet': 'the file has several sheets, so “sheet” is needed: {sheets}.',
  'mapping.no-header': 'the header row {row} is blank or not there; the sheet ends at row {last}.',
  'mapping.same-header': 'the header is also that of another table on the sheet.',
  'mapping.no-table': 'no table was recognised on the sheet; add “header” and “dataset”.',
  'mapping.several-tables': 'the sheet has several tables (headers on rows {rows}); add “header”.',
  'mapping.which-dataset': 'this header does not tell which dataset the table is; add “dataset”.',
  'mapping.no-column': 'the table has no column with the title or letter “{column}”.',
  'mapping.no-column-near':
    'the table has no column with the title or letter “{column}”; did you mean “{nearest}”?',
  'mapping.several-columns': '“{column}” can be the columns {columns}; use the letter of the column.',
  'mapping.column-twice': 'column {column} is named twice.',
  'mapping.not-in-dataset': '{dataset} has no field “{meaning}”.',
  'mapping.not-in-dataset-near': '{dataset} has no field “{meaning}”; did you mean “{nearest}”?',
  'mapping.other-style':
    'the column “{column}” is said to hold numbers in {style}, but rows {rows} can only be read in the other one and no row speaks for it.',
  'mapping.encoding-of-workbook': '“encoding” is for text files (.csv, .txt), and this file is a workbook.',
  'mapping.unknown-bytes': {
    one: '{count} character of the file is none of the encoding {encoding}.',
    other: '{count} characters of the file are none of the encoding {encoding}.',
  },
  'mapping.decided': 'by mappings.yaml',
  'mapping.applied.encoding': 'encoding {encoding}',
  'mapping.applied.unit': 'unit {unit}',
  'mapping.applied.table': {
    one: '{dataset}, header from row {row}, {count} column as decided',
    other: '{dataset}, header from row {row}, {count} columns as decided',
  },
  'mapping.applied.left-out': 'set aside ({reason})',
  'mapping.applied.on-sheet': 'sheet “{sheet}”: {what}',
  'mapping.written': 'Written to {file}:',
  'mapping.kept': 'Kept in {file} as it was there already (--force writes it anew):',
  'mapping.in-submissions':
    '{file} is not written into a folder of submissions ({folder}). Name the folder around it, or the files.',
  'mapping.nothing': 'Nothing to write to {file}: no table was understood.',
  'mapping.comment.head':
    'How each file is read, written by “emulate inspect … --write-mapping” to be checked and corrected. What stands\nhere wins over what the tool would infer; what is taken out is inferred again.\n  file: path of the file; * stands for part of a name, ** for folders\n  encoding: of a text file · unit: id of the unit\n  sheet: the sheet · dataset: movements, spending, commendations or targets\n  header: rows of the column titles, such as 5 or 5-7\n  numbers: how numbers are written, vi is 1.541,5 and en is 1,541.5\n  money_unit: dong, thousand, million or billion\n  columns: title or letter of a column, then its field; ignore leaves the column out\n  To set a whole sheet aside: sheet, ignore: true and reason',
  'mapping.comment.undecided': 'not known; take the # away and write the field, or ignore',
} as const;
