/** What the rules are for that look at a whole column, table or file. */
export const rulesOnTablesExplained = {
  'rule.encoding-suspect.what':
    'A text file is valid Unicode, but some fields only make Vietnamese in another encoding (TCVN3, VNI, or UTF-8 that was misread), such as “Hßa B×nh” and “Hòa Bình”. Both readings are shown; nothing is converted.',
  'rule.encoding-suspect.why':
    'Mostly these rows were pasted from an old file. Names of movements and units in another encoding fit no list.',
  'rule.encoding-suspect.fix':
    'Open the file, select these cells, convert them to Unicode (the converter of a Vietnamese keyboard program does it) or type them again, and save as .xlsx or “CSV UTF-8”.',
  'rule.hidden-sheet.what':
    'A hidden sheet has the column titles of a form and rows under them. Hidden sheets mostly hold code lists or drafts, so they are not read; a table there may still be meant.',
  'rule.hidden-sheet.why':
    'What stands on a hidden sheet would be missing from the report, and nobody would see it.',
  'rule.hidden-sheet.fix':
    'Right click on any sheet tab → Unhide → choose the sheet → OK. If it is not needed: right click on its tab → Delete.',
  'rule.title-toneless.what':
    'A title that the dictionary does not hold, but whose letters, tones aside, are those of exactly one title: “So luong” is “Số lượng”, “Tông số” is “Tổng số”. A single short word is only read so where the whole header has no tones; letters that could be two titles are not guessed at.',
  'rule.title-toneless.why': 'The sender should know for what the column was taken.',
  'rule.title-toneless.fix':
    'It need not be mended. To be safe, copy the row of titles from the form and paste it over.',
  'rule.title-misspelt.what':
    'A title differs by a letter or two from one of the form whose column is missing: “Số lượg” and “Số lượng”. It is not used until it is corrected.',
  'rule.title-misspelt.why': 'One wrong letter in a title would leave a whole column of figures out.',
  'rule.title-misspelt.fix':
    'Correct the title as in the form. If it is a column of the unit’s own, give it quite another name, for example with “(theo dõi)”.',
  'rule.hidden-cells.what':
    'Rows or columns of a table are hidden, filtered out or folded away, and hold data. They are read and added like all others.',
  'rule.hidden-cells.why':
    'Whoever signs sees only what is shown. A hidden row may be an old figure that was forgotten, or a true one that the printed total leaves out.',
  'rule.hidden-cells.fix':
    'If a filter is on: Data → Clear. If they are hidden: select the whole sheet (Ctrl+A), right click on a row number or column letter → Unhide. Then delete what is too many.',
  'rule.date-order.what':
    'A column of dates has cells that only make sense with the month in front, such as 12/25/2024. From two of them on, and with none to the contrary, the clear ones are read as month/day/year. A cell that could be either, such as 03/04/2024, is not read.',
  'rule.date-order.why':
    'Where the day stands in front, 03/04/2024 is 3 April; where the month does, it is 4 March. A wrong guess makes due dates and dates of decisions wrong.',
  'rule.date-order.fix':
    'Select the column, choose Data → Text to Columns → Next → Next, take Date and MDY, Finish; then Ctrl+1, Date, type 14/03/2012.',
  'rule.date-swapped.what':
    'In one column at least two texts have a day from 13 on (25/12/2024), no text could be read both ways, and the cells that Excel stores as dates all have a day up to 12.',
  'rule.date-swapped.why':
    'A machine with American settings takes 03/04/2024 for 4 March, and leaves 25/12/2024 a text since it makes no sense. The column looks right at a glance.',
  'rule.date-swapped.fix':
    'Compare each cell with the decision and type it again. To keep it from happening again: Windows Control Panel → Region → Vietnamese, before dates are typed.',
  'rule.date-inferred.what':
    'A date is read by something that does not stand in the cell: a year of two digits (21/6/24) by the period of the report; a number such as 45291 as the day number of Excel; the year 2567 as Buddhist; 16/07/1905 as the number 2024 typed into a cell with a date format.',
  'rule.date-inferred.why':
    'The reading is all but certain, but the sender should know how the data were understood.',
  'rule.date-inferred.fix':
    'Nothing to do if it is right. For numbers such as 45291: select the column, Ctrl+1, Date. For years of two digits: type all four.',
  'rule.version-replaced.what':
    'A unit sent a table twice (most of its rows have the same names), and the name of the file or sheet or the title of one says that it is the later: “bản sửa”, “sửa đổi”, “thay thế”, “lần 2”, “v2”, “bản cuối”, “final”. The later one counts, the other is set aside.',
  'rule.version-replaced.why': 'Both together count everything twice; the older one alone is wrong.',
  'rule.version-replaced.fix':
    'Nothing to do if it is right. If the two files are two reports, state in each row what differs (project, level, decision number).',
  'rule.second-version.what':
    'Most rows of a table stand in another table of the same unit, and neither says that it is the later version. The one read first counts; the repeated rows of the other are set aside. The message names the cells that differ.',
  'rule.second-version.why':
    'Of two versions that differ only one is right, and only the unit knows which. The date of a file does not tell.',
  'rule.second-version.fix':
    'Ask the unit, and take the file that does not count out of “submissions”; or add “bản sửa lần 2” to the name of the later one.',
  'rule.table-beside.what':
    'Under one row of titles stand two tables with an empty column between them, and each has all the columns that it needs: commendations in columns A–C, for example, and spending in E–G. The one with more columns that are understood is read, the other one is not.',
  'rule.table-beside.why':
    'Columns that are not in the form are mostly for the unit itself, so they are only noted. A whole table of figures must not be left out like that.',
  'rule.table-beside.fix':
    'Select the whole table that is named, its titles included, and cut it (Ctrl+X); click an empty cell in column A below the other table, one row apart, or on a new sheet, and paste it (Ctrl+V).',
  'rule.unit-conflict.what':
    'The folder or the name of a file says which unit it is of, and the line “Đơn vị: …” above the table, or the unit id on the hidden sheet of a form (“Mã đơn vị: …”), or the name of the file in that folder names another. It is counted for the unit of the folder or file name.',
  'rule.unit-conflict.why':
    'Figures counted for the wrong unit make both wrong. Mostly the file of another unit was used again, or was put into the wrong folder.',
  'rule.unit-conflict.fix':
    'If the file is in the wrong place, move it to the folder of its unit. If the title still has an old name, correct that cell.',
  'rule.period-mismatch.what':
    'The title above a table, or the name of the sheet, the file or its folder where no title says, or the title of a column of figures states another period than emulate.yaml: “năm 2023” in the report for 2024, or “6 tháng đầu năm 2024” in the report for the whole year. Years in “so với năm 2023”, “giai đoạn 2021–2025”, “kế hoạch năm 2025” and in numbers and dates of documents are not taken for the period.',
  'rule.period-mismatch.why':
    'Last year’s file, sent again, looks just like this year’s, and nobody notices old figures in a sum.',
  'rule.period-mismatch.fix':
    'Look at the file. If the period is right and the title was forgotten, correct the title or the name of the file. If it is the wrong one, send the right file.',
} as const;
