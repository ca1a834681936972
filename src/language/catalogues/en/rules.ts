/** What each rule says when it finds something; what a rule is for stands in rules-explained.ts. */
export const rules = {
  'rule.file-unreadable.title': 'File cannot be read',
  'rule.file-unreadable.message': 'The file cannot be read: {reason}.',
  'rule.file-unreadable.suggestion': '{remedy}',
  'rule.legacy-encoding.title': 'Old encoding made Unicode',
  'rule.legacy-encoding.message':
    'The text of the file was stored in an old encoding ({encoding}) and made Unicode: “{after}”.',
  'rule.legacy-encoding.suggestion':
    'See whether the words are right. If they are, there is nothing to do; if not, save the file from Excel as .xlsx in a Unicode font and send it again.',
  'rule.mapping-applied.title': 'A file read by mappings.yaml',
  'rule.mapping-applied.message': 'How this file is read comes from mappings.yaml: {decisions}.',
  'rule.mapping-applied.suggestion':
    'Nothing to do. “emulate inspect” shows every column; to have it inferred again, take the entry of this file out of mappings.yaml.',
  'rule.mapping-conflict.title': 'mappings.yaml does not fit the file',
  'rule.mapping-conflict.message': 'mappings.yaml, line {line}: {problem}',
  'rule.mapping-conflict.suggestion':
    'Make line {line} of mappings.yaml fit the file, or take it out; “emulate inspect” shows how the file is understood.',
  'rule.mapping-unused.title': 'mappings.yaml names a file that is not there',
  'rule.mapping-unused.message': 'No submission is “{name}”, so this entry of mappings.yaml is not used.',
  'rule.mapping-unused.suggestion': '{hint}',
  'hint.mapping-file-near': 'Did you mean “{nearest}”? Correct the name in mappings.yaml.',
  'hint.mapping-file': 'Write the path as messages print it, or take the entry out.',
  'rule.no-known-table.title': 'No known table',
  'rule.no-known-table.message': 'No table with known column titles was found.',
  'rule.no-known-table.suggestion': 'Use the column titles of the form for one of: {datasets}.',
  'rule.sheet-not-used.title': 'Sheet not used',
  'rule.sheet-not-used.message':
    'The sheet “{sheet}” holds data but no known column titles, so it was not used.',
  'rule.sheet-not-used.suggestion':
    'If it is part of the report, use the titles of the form; otherwise hide the sheet or give the reason.',
  'rule.table-not-used.title': 'Table not used',
  'rule.table-not-used.message':
    'Rows {first} to {last}, above the table of {dataset}, look like a table with the titles {titles}, which no form knows; they were not read.',
  'rule.table-not-used.suggestion':
    'If these numbers belong to the report, correct the column titles as in the form; otherwise give the reason in explanations.yaml.',
  'rule.row-outside-columns.title': 'Row outside the columns',
  'rule.row-outside-columns.message':
    'From this row on (“{value}”), rows that hold data, none of it under a title that a form knows: {count}. They were not read.',
  'rule.row-outside-columns.suggestion':
    'If this is another table, correct its titles as in the form; if the row was moved to one side, move it back under its titles.',
  'rule.bullets-below.title': 'Bullets that may be parts',
  'rule.bullets-below.message':
    'This row says “{value}”; the rows with a bullet right below ({first}–{last}, {parts} in all) add up to less, so it is not clear whether they are in it or beside it. For now all are counted.',
  'rule.bullets-below.suggestion':
    'If they are some of the row above, write “Trong đó” before them; if they are figures of their own, number them as the other rows are, or give a reason.',
  'rule.header-missing.title': 'Column missing',
  'rule.header-missing.message': 'The table of {dataset} lacks a column that it needs: {columns}.',
  'rule.header-missing.suggestion': 'Add the column, or correct its title as in the form.',
  'rule.header-ambiguous.title': 'Column title used twice',
  'rule.header-ambiguous.message': 'The columns {columns} mean the same thing, so none of them was read.',
  'rule.header-ambiguous.suggestion': 'Rename one of them, or remove the one that is not needed.',
  'rule.column-unknown.title': 'Column not in the form',
  'rule.column-unknown.message': 'The column “{column}” is not part of the form and was not used.',
  'rule.column-unknown.suggestion': '{hint}',
  'rule.row-longer-than-header.title': 'Row longer than its header',
  'rule.row-longer-than-header.message':
    'This row has {found} cells under a header of {columns} columns; the first one too many is “{value}”. The whole row is set aside.',
  'rule.row-longer-than-header.suggestion':
    'Check the separators: a number with a comma must stand in quotes, such as "1.541,5".',
  'rule.not-a-number.title': 'Not a number',
  'rule.not-a-number.message': 'The column “{column}” takes numbers, and the cell says “{value}”.',
  'rule.not-a-number.suggestion': '{hint}',
  'rule.ambiguous-number.title': 'Number with two readings',
  'rule.ambiguous-number.message':
    '“{value}” is {vi} as Vietnamese write numbers and {en} as English do, and the column “{column}” does not settle which. The cell was not used.',
  'rule.ambiguous-number.suggestion': 'Write the whole column in one style, such as 1.541,5.',
  'rule.scaled-number.title': 'Number shown in short',
  'rule.scaled-number.message':
    'Column “{column}”: this cell stores {value}, and its format shows only {shown}, so it is not clear which of them is meant. The cell is not used.',
  'rule.scaled-number.suggestion':
    'Type the number in the unit of the column, and give the cell the format Number (no commas at the end of the code).',
  'rule.number-style.title': 'Column in another number style',
  'rule.number-style.message':
    'The column “{column}” is written in {style}, as “{value}” shows ({count} cells can be read in no other way), so the whole column was read that way.',
  'rule.number-style.suggestion': 'Nothing to do if that is right; otherwise write the column in one style.',
  'number-style.vi': 'Vietnamese style (1.541,5)',
  'number-style.en': 'English style (1,541.5)',
  'rule.not-a-date.title': 'Not a date',
  'rule.not-a-date.message': 'The column “{column}” takes dates, and the cell says “{value}”.',
  'rule.not-a-date.suggestion': '{hint}',
  'rule.unknown-choice.title': 'Not a known choice',
  'rule.unknown-choice.message': 'The column “{column}” says “{value}”, which is not a known choice.',
  'rule.unknown-choice.suggestion': '{hint}',
  'rule.dash-in-number.title': 'Dash in place of a number',
  'rule.dash-in-number.message':
    'The column “{column}” says “{value}”: zero, or not known? It is taken as not reported.',
  'rule.dash-in-number.suggestion': 'Write 0 if it is zero; leave the cell blank if it is not known.',
  'rule.cell-fault.title': 'Formula error in a cell',
  'rule.cell-fault.message': 'The column “{column}” holds the formula error {value}.',
  'rule.cell-fault.suggestion':
    'Open the file in Excel, mend the formula or type the number, save and send again.',
  'rule.formula-without-result.title': 'Formula without a result',
  'rule.formula-without-result.message':
    'The column “{column}” holds the formula {value}, and the file does not store its result.',
  'rule.formula-without-result.suggestion': 'Open the file in Excel, save it (Ctrl+S) and send it again.',
  'rule.money-unit-missing.title': 'Unit of money missing',
  'rule.money-unit-missing.message':
    'The cell says “{value}”, and nothing says whether that is VND, million VND or billion VND.',
  'rule.money-unit-missing.suggestion':
    'Put the unit into the title of “{column}”, such as “(triệu đồng)”, or add a column “money_unit”.',
  'rule.money-unit-conflict.title': 'Two units of money',
  'rule.money-unit-conflict.message':
    'The cell says “{value}”, and its header, unit column or another caption names another unit. It was read by the unit in the cell.',
  'rule.money-unit-conflict.suggestion': 'Check the amount and use one unit for the whole column “{column}”.',
  'rule.count-not-whole.title': 'Count not a whole number',
  'rule.count-not-whole.message':
    'The column “{column}” holds counts or amounts in đồng, so it takes whole numbers from 0, and the cell says “{value}”.',
  'rule.count-not-whole.suggestion':
    'Check the number; if a thousands separator was meant, write it as in 1.541.',
  'rule.duplicate-record.title': 'Row repeated',
  'rule.duplicate-record.message': 'This row repeats the one at {first}. Only the first is counted.',
  'rule.duplicate-record.suggestion':
    'Remove the row that is too many, or state what differs (level, recipient, project …).',
  'rule.counted-twice.title': 'The same things in two tables',
  'rule.counted-twice.message':
    'This table and the one at {first} both report the unit’s {dataset}, cut differently. {outcome}',
  'rule.counted-twice.suggestion':
    'If they are the same things, keep one table, or move the other to a file that is not submitted. If they are different things, give the reason in explanations.yaml: both tables are then added.',
  'rule.unknown-unit.title': 'Unit not known',
  'rule.unknown-unit.message': 'It cannot be told which unit “{value}” belongs to.',
  'rule.unknown-unit.suggestion': '{hint}',
  'rule.unknown-movement.title': 'Movement not in the catalogue',
  'rule.unknown-movement.message': 'The movement “{value}” is not in the catalogue of the cluster.',
  'rule.unknown-movement.suggestion': '{hint}',
  'rule.subtotal-row.title': 'Row equal to the sum of others',
  'rule.subtotal-row.message':
    'This row says {value}, exactly the sum of {parts} other rows (rows {first} to {last}), so it was taken for their total and not added again.',
  'rule.subtotal-row.suggestion':
    'If it is a total, begin the row with “Tổng số” or “Cộng”; if it is a figure of its own, give the reason in explanations.yaml and tell whoever adds up.',
  'rule.negative-amount.title': 'Negative amount of money',
  'rule.negative-amount.message':
    'The column “{column}” holds a negative amount: {value}. The cell is not used.',
  'rule.negative-amount.suggestion':
    'Check it; if it is a correction, take it off the original amount and say so in a note.',
  'rule.duplicate-file.title': 'Two files with the same content',
  'rule.duplicate-file.message':
    'This file is the same as {first}, byte for byte. That one is counted, and this one is not.',
  'rule.duplicate-file.suggestion':
    'Delete this file; where it was sent by mistake, put the right one in its place.',
  'hint.column-untitled': 'Give the column a title, or clear its cells.',
  'rule.total-mismatch.title': 'Total differs from its parts',
  'rule.total-mismatch.message':
    'Column “{column}”: the printed total is {value}, and its {parts} parts add up to {expected}; the difference is {difference}.',
  'rule.disbursed-above-allocated.title': 'Disbursed more than allocated',
  'rule.disbursed-above-allocated.message': '{disbursed} was disbursed out of {available}.',
  'rule.disbursed-above-allocated.suggestion':
    'Check both amounts and their unit of money; enter carried-over funds in their own column. Neither amount is added until then.',
  'rule.rate-mismatch.title': 'Rate differs from its parts',
  'rule.rate-mismatch.message': 'The rate says {printed}; {part} over {whole} gives {computed}.',
  'rule.rate-mismatch.suggestion':
    'Check the rate and both amounts; if it rests on another plan, say so in the note column.',
  'rule.form-recipient-mismatch.title': 'Form not allowed for the recipient',
  'rule.form-recipient-mismatch.message': '“{form}” is not given to {recipient}.',
  'rule.form-recipient-mismatch.suggestion':
    'By {basis} it is given to {allowed} only. Check the form or the recipient type. The row is not counted until then.',
  'rule.verdict-mismatch.title': 'Verdict contradicts the numbers',
  'rule.verdict-mismatch.message':
    'The verdict says “{stated}”; {actual} against a plan of {planned} is “{computed}”.',
  'rule.verdict-mismatch.suggestion':
    'Check the plan, the result, the direction of the target and the verdict. The report uses what the numbers give.',
  'rule.submission-missing.title': 'Nothing received from a unit',
  'rule.submission-missing.message': 'Nothing was received from {unit}.',
  'rule.submission-missing.suggestion':
    'Ask the unit for its report; until then it is shown as not reported.',
  'rule.dataset-missing.title': 'Part of the report missing',
  'rule.dataset-missing.message': '{unit} has not reported on {dataset}.',
  'rule.dataset-missing.suggestion':
    'Ask the unit for it, or lift the requirement under “required” in emulate.yaml.',
  'rule.settings-inferred.title': 'No settings',
  'rule.settings-inferred.message':
    'There is no emulate.yaml; the units were inferred from folder and file names: {units}.',
  'rule.settings-inferred.suggestion':
    'Write an emulate.yaml with the cluster, the period and the units (see the README).',

  'hint.counted-once':
    'The numbers of this table ({value}) are all found in the other one ({other}), so only the other one is counted.',
  'hint.counted-both': 'This table adds up to {value}, the other one to {other}; for now both are counted.',
  'hint.digits-only':
    'Write digits only, such as 1.541; put words into the note column. Where there is no figure yet, leave the cell blank and say why.',
  'hint.date-day-first': 'Write the day first, as in 21/06/2024, or the year alone, as in 2025.',
  'hint.date-month-first':
    'The month stands in front. If {otherwise} (day/month/year) is meant, write {otherwise}.',
  'hint.date-no-month': 'There is no month {first} and no month {second}. Write it as day/month/year.',
  'hint.date-no-such-day': 'The month {month} has only {days} days. Check the day.',
  'hint.date-four-digits': 'Write the year with four digits, as in 21/06/2024.',
  'hint.other-style': 'This is written in another style; if {otherwise} is meant, write {otherwise}.',
  'hint.choices':
    'Use one of: {choices}. Where none fits, leave the cell blank: the row still counts, only without a class.',
  'hint.choice-near':
    'Was “{nearest}” meant? If so, correct it. If not, leave the cell blank: the row still counts, only without a class.',
  'hint.choice-official':
    'Use the official name, or leave the cell blank: the row still counts, only without a class.',
  'hint.did-you-mean': 'Was “{nearest}” meant? If so, correct it.',
  'hint.column-kept': 'Nothing to do if the column is for the unit itself.',
  'hint.several-units':
    'The name fits several units: {units}. Put the file into a folder named after one of them.',
  'hint.units-are': 'Name the folder or the file after a unit: {units}.',
  'hint.one-of': 'at least one of {columns}',
  'hint.movement-near':
    'Nearest is “{nearest}”. If that is meant, the unit writes its name; or the head unit gives “{id}” in emulate.yaml this name too: {aliases}',
  'hint.movement-new':
    'The unit writes the name as the catalogue has it; if it is a new movement, the head unit adds it under “movements” in emulate.yaml.',
} as const;
