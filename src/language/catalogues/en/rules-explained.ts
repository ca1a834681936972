/** What each rule is for: what it checks, why that matters, how to mend it in Excel; what a rule says stands in rules.ts. */
export const rulesExplained = {
  'rule.file-unreadable.what':
    'Every file under “submissions” must be a table that can be opened, and must not go beyond the limits of size, rows, cells and time (“limits” in emulate.yaml). A file with a password, cut short by a broken download, empty or beyond a limit is named with its reason, and the other files are read as usual. Nothing is ever cut off: a file is read whole or not at all.',
  'rule.file-unreadable.why':
    'A file that nobody could open counts as a report that never came. It has to be seen before the conference, not after it.',
  'rule.file-unreadable.fix':
    'Open the file in Excel. If it opens, choose File → Save As, take “Excel Workbook (*.xlsx)” as the type, save under the same name and send it again. For a password: File → Info → Protect Workbook → Encrypt with Password, clear the box, save. If Excel cannot open it either, ask the unit for the file once more.',
  'rule.legacy-encoding.what':
    'Text that is not Unicode (TCVN3, VNI, VISCII, windows-1258), or Unicode that was read wrongly and saved again. The encoding is decided by Vietnamese syllables, and text is only converted where one reading alone is Vietnamese.',
  'rule.legacy-encoding.why':
    'A wrong conversion spoils the names of units and movements, so every conversion is told.',
  'rule.legacy-encoding.fix':
    'Open the file in Excel, choose a Unicode font (Times New Roman), look at the diacritics, and use File → Save As → .xlsx.',
  'rule.mapping-applied.what':
    'The workspace has a mappings.yaml, and this file is read by what it says: encoding, unit, sheet, header rows, which column is which field, number style, unit of money. These decisions win over what would be inferred.',
  'rule.mapping-applied.why':
    'What a person decided can change figures, so every file that is read by mappings.yaml is named, and somebody else can check it.',
  'rule.mapping-applied.fix':
    'Nothing to do. When the unit sends the file again as the form asks, take its entry out of mappings.yaml.',
  'rule.mapping-conflict.what':
    'mappings.yaml names a sheet, a header row, a column or an encoding that the file does not have, or a number style that all numbers of the column speak against. What does not fit is not applied.',
  'rule.mapping-conflict.why':
    'Most often the unit has sent the file again in another layout. To apply the old reading to the new file would put numbers into the wrong columns without a word.',
  'rule.mapping-conflict.fix':
    'Open the file, hold it against the line of mappings.yaml, and correct that line. Or run “emulate inspect <file> --write-mapping --force” to have it written anew, then check and correct it.',
  'rule.mapping-unused.what':
    'An entry of mappings.yaml names a file, or a pattern, that no submission in the folder fits.',
  'rule.mapping-unused.why':
    'Where the name is only misspelt, the real file is read by inference, and not as somebody decided.',
  'rule.mapping-unused.fix':
    'Copy the path of the file as messages print it. If the file is gone, take the entry out of mappings.yaml.',
  'rule.no-known-table.what':
    'A file must hold at least one row of column titles that belong to a dataset: movements, spending, commendations or targets. A letter typed into Excel, or a table under titles of the office’s own, has none.',
  'rule.no-known-table.why':
    'Without titles nobody can say what a number counts, so nothing of the file can enter the report.',
  'rule.no-known-table.fix':
    'Compare the title row with the form and write the titles of the form, one per cell, in one row: for example “Tên phong trào thi đua” and “Số tập thể tham gia”. Order and extra columns do not matter. If the titles are spread over merged cells, select them, choose Home → Merge & Center → Unmerge Cells, and write one full title into each column.',
  'rule.sheet-not-used.what':
    'A workbook in which some sheets were read has another sheet with data and no known title row: for example a sheet “Tổng hợp” with titles of its own beside the sheet of movements.',
  'rule.sheet-not-used.why':
    'Code lists and drafts may well be left unread, but a forgotten half of the report may not. Only the unit can tell which it is.',
  'rule.sheet-not-used.fix':
    'Open the sheet that is named. If its numbers belong to the report, correct its column titles as in the form. If it is a draft or a code list, delete it (right click on the tab → Delete) or hide it (right click → Hide); or give the reason in explanations.yaml.',
  'rule.table-not-used.what':
    'Above a table that was read stand rows that look like another one: a row of two titles or more with a number right below. Its titles are in no form, so these rows were taken for the head of the page.',
  'rule.table-not-used.why':
    'Half of a report may stand there. Passing over it in silence would leave its numbers out of the sums.',
  'rule.table-not-used.fix':
    'Open the file at the row that is named. If its numbers belong to the report, correct the column titles as in the form, or say in mappings.yaml what the columns are. If it is only information about the page, give the reason in explanations.yaml.',
  'rule.row-outside-columns.what':
    'Among the rows of a table are some whose data stand beside it, none under a title that was understood. Mostly it is another table, moved to one side, or a row that was pasted into the wrong columns.',
  'rule.row-outside-columns.why':
    'What nobody can name cannot be used; but to pass over it in silence might lose a part of the report.',
  'rule.row-outside-columns.fix':
    'Open the file at the row that is named. If it is another table, write its titles as in the form and leave a blank row above it; if the row was moved, cut it (Ctrl+X) and paste it (Ctrl+V) under its titles.',
  'rule.bullets-below.what':
    'Below a row stand rows with a dash or a plus that add up to less than it. They may be “of which” (some of the row above), or figures of their own.',
  'rule.bullets-below.why':
    'Parts that are added to their whole are counted twice; figures of their own that are left out are missing.',
  'rule.bullets-below.fix':
    'Write “Trong đó:” before rows that are some of the row above. If they are figures of their own, take the bullet away and number them, or give the reason in explanations.yaml.',
  'rule.header-missing.what':
    'A table that is clearly of one dataset lacks a column that it cannot do without. Commendations, for example, need the form or the level, and a number or the name of the recipient; a table with “Số quyết định” and “Số lượng” alone says neither form nor level.',
  'rule.header-missing.why':
    'Without that column the rows cannot be put anywhere in the report, so the whole table stays out of it.',
  'rule.header-missing.fix':
    'Right click on a column letter → Insert, write the missing title into the title row and fill the column. If the column is there under another name, correct its title as in the form.',
  'rule.header-ambiguous.what':
    'Two columns of one table mean the same thing: for example “Kinh phí bố trí” and “Kinh phí đã bố trí”, both of them allocated funds. Neither is read.',
  'rule.header-ambiguous.why': 'Taking either would be a guess, and adding both would count the money twice.',
  'rule.header-ambiguous.fix':
    'Decide which column is the figure to report and keep its title. Give the other one a title that says what it is (such as “Kinh phí bố trí năm trước”), or delete it: right click on the column letter → Delete.',
  'rule.column-unknown.what':
    'A column has a title that is not in the form, such as “Người theo dõi”. Its cells are left as they are and are used for nothing. If the title looks like one of the form, that one is offered.',
  'rule.column-unknown.why':
    'Most of these columns are for the unit itself. A misspelt title, though, would leave a whole column of figures out without a word.',
  'rule.column-unknown.fix':
    'If a title of the form was meant, click the title cell and correct it. Otherwise there is nothing to do.',
  'rule.row-longer-than-header.what':
    'A row of a CSV file has more cells than the title row. Most often a number such as 1,541.5, or a name with a comma in it, was split in two by a comma that was not in quotes. The whole row is set aside.',
  'rule.row-longer-than-header.why':
    'From that comma on every value stands one column too far to the right: persons turn up as households, and money as rates.',
  'rule.row-longer-than-header.fix':
    'In the CSV file put the value into double quotes: "1,541.5". Safer: in Excel choose Data → From Text/CSV, pick the right delimiter, load the table, check it, and save with File → Save As as .xlsx.',
  'rule.not-a-number.what':
    'A cell of a column of numbers holds something else: words (“khoảng 50”), or a number written in the other style. Where “numbers: vi” is set, 1.541,5 is right and 1,541.5 is not.',
  'rule.not-a-number.why':
    'The same signs mean different numbers: 2.391 is two thousand or a little over two. The cell is asked about, never guessed.',
  'rule.not-a-number.fix':
    'Write only the number into the cell and put words into the note column. For a whole column in the other style: select it, choose Data → Text to Columns → Next → Next → Advanced, state which sign is the decimal point and which groups thousands, Finish. Then the cells are real numbers and no style is left to doubt.',
  'rule.ambiguous-number.what':
    'A column holds texts that only the Vietnamese style can read (1.541,5) and texts that only the English style can (1,541.5). A text such as 2.391 then has two readings: 2391 or 2.391. The same is asked where a single cell of the column or table speaks for another style than the declared one, and where the declared style makes no sense: a count, a number of people or an amount in đồng with decimals (1,000 people), a rate in thousands (2.391 %).',
  'rule.ambiguous-number.why':
    'The wrong reading is wrong a thousandfold. Nothing is guessed; a cell with two readings is not counted until it is rewritten.',
  'rule.ambiguous-number.fix':
    'Rewrite the column in one style: a point between thousands and a comma before decimals, or the other way round throughout. Home → Find & Select → Replace helps for cells that were checked.',
  'rule.scaled-number.what':
    'Number formats such as #,##0,, leave out three or six digits: a cell that stores 2391000000 shows 2,391 on the screen and in print.',
  'rule.scaled-number.why':
    'The sender sees one number and the file holds another, a thousand or a million times as large. Either reading may be the wrong one, so it is asked.',
  'rule.scaled-number.fix':
    'Click on the cell and look at the formula bar for what is stored. Type the number in the unit that the column title names, then Ctrl+1 → Number, so that the cell shows all of it.',
  'rule.number-style.what':
    'At least two cells of the column (or of its table) can only be read in another style than the one declared under “numbers”, and none only in the declared one; the whole column is then read in theirs.',
  'rule.number-style.why':
    'Every office types numbers by the habits and settings of its own machine. The evidence behind a reading has to be shown, so that somebody can check it.',
  'rule.number-style.fix':
    'Nothing to do if the reading is right. If it is not, write the column in the declared style and send it again.',
  'rule.not-a-date.what':
    'A cell of a column of dates cannot be read as one: 31/02/2024 does not exist, 06/21/2024 has the month in front. Dates have the day first, as in 21/06/2024; a month (06/2024) or a year (2024) alone will do.',
  'rule.not-a-date.why':
    'A decision is found by its number and date, and a due date decides whether a target is late or still in progress.',
  'rule.not-a-date.fix':
    'Type the date again as day/month/year. For a whole column of texts: select it, choose Data → Text to Columns → Next → Next, under “Column data format” take Date and DMY (or MDY where the month stands in front), Finish.',
  'rule.unknown-choice.what':
    'A column that takes its words from a list holds one that is not in it: for example “cấp khu vực” under the level of commendation. The row is counted, but as not classified.',
  'rule.unknown-choice.why':
    'Words that nobody knows cannot be grouped, and the table by level or recipient would show a remainder that nobody can explain.',
  'rule.unknown-choice.fix':
    'Choose one of the words that the message names. To keep this from happening again: select the column, choose Data → Data Validation, allow “List”, and give the words of the form as the source.',
  'rule.dash-in-number.what':
    'A cell that takes a number holds a mark: “-”, “–”, “//” or “x”. It is taken as not reported.',
  'rule.dash-in-number.why':
    'Some units write a dash for none, others for not known yet. None is 0 and is added up; not known is not reported and is named as missing.',
  'rule.dash-in-number.fix':
    'Write 0 where there was none; leave the cell blank where it is not known. For many cells: select them, Ctrl+H, find “-”, replace with 0 or nothing, tick “Match entire cell contents”, Replace All.',
  'rule.cell-fault.what':
    'A cell shows an error of Excel in place of a value: #N/A, #REF!, #VALUE!, #DIV/0!, #NAME?. The cell is not read.',
  'rule.cell-fault.why':
    'The error stands where a figure should be. Most often the formula looks into another file, or a row it needs was deleted.',
  'rule.cell-fault.fix':
    'Click the cell and choose Formulas → Error Checking (or Trace Precedents) to see where the error comes from; mend the formula. If it is not needed, type the number over it. To find all of them: Home → Find & Select → Go To Special → Formulas, Errors only.',
  'rule.formula-without-result.what':
    'A cell holds a formula, such as =SUM(B2:B9), and the file does not store what it comes to. This happens to files that a program wrote and nobody has opened in Excel since.',
  'rule.formula-without-result.why':
    'What the formula comes to is the unit’s figure; it is not computed here in the unit’s place.',
  'rule.formula-without-result.fix':
    'Open the file in Excel, press F9 so that everything is calculated, check the cell, press Ctrl+S and send it again. If F9 changes nothing: Formulas → Calculation Options → Automatic.',
  'rule.money-unit-missing.what':
    'An amount of money stands in a column that names no unit, there is no unit column, and the cell has none either: 2.391 – of VND, million VND or billion VND?',
  'rule.money-unit-missing.why':
    'Billion taken for million makes the figure a thousand times too small. The amount is not added until the unit is stated.',
  'rule.money-unit-missing.fix':
    'Put the unit into the column title, for example “Kinh phí bố trí (triệu đồng)”. Where rows differ, add a column “Đơn vị tiền” and write đồng, triệu đồng or tỷ đồng into each row.',
  'rule.money-unit-conflict.what':
    'A cell names its own unit of money, and the column title or the unit column names another: “2.391 tỷ đồng” under “Kinh phí bố trí (triệu đồng)”. The unit in the cell is believed.',
  'rule.money-unit-conflict.why': 'One of the two is wrong, and the difference is a factor of a thousand.',
  'rule.money-unit-conflict.fix':
    'Find out which unit is right. Convert the amount to the unit of the column and leave only the number in the cell: 2.391 tỷ đồng is 2.391.000 in million VND.',
  'rule.count-not-whole.what':
    'A column that counts collectives, persons, households, models or documents holds a negative number or one with a fraction, such as 3,5; or an amount in đồng or a number of people is written with decimals, such as 1.319,652 people. The value is not used.',
  'rule.count-not-whole.why':
    'There is no half collective. Usually a thousands separator was typed as a decimal point, or a percentage got into the wrong column.',
  'rule.count-not-whole.fix':
    'Correct the number. If 1,541 was meant as one thousand five hundred and forty-one, type 1541 without any sign and show the separator by format: select the column, Ctrl+1, Number, “Use 1000 Separator”, no decimal places.',
  'rule.duplicate-record.what':
    'One unit gives the same fact twice: two rows of a table that agree in every name and every number, or the same row in two of its files. Only the first is counted.',
  'rule.duplicate-record.why':
    'A row that was copied twice, or a report that was sent twice, would double its figures.',
  'rule.duplicate-record.fix':
    'Delete the row that is too many (right click on the row number → Delete); to find several: Data → Remove Duplicates, all columns but the row number ticked. If both rows are right, state what differs, such as the project, the level or the decision number. If a whole file was sent twice, take the older one out of “submissions”.',
  'rule.counted-twice.what':
    'One unit reports the same dataset in two tables that are cut differently: commendations by form and by level, a summary and the list of names behind it, spending by project and by source. Where every number of the smaller table is found again in the other, only one of them is counted; where it is not, both are added, and the unit must say whether they are the same things.',
  'rule.counted-twice.why':
    'A summary and the list behind it speak of the same awards; adding both doubles the figures, and nobody sees it.',
  'rule.counted-twice.fix':
    'Keep the table with most detail and delete the other sheet (right click on its name → Delete), or hide it (right click → Hide): hidden sheets are not read. If the two tables are different things, for example regular and extraordinary awards, give the reason in explanations.yaml.',
  'rule.unknown-unit.what':
    'Neither the folder nor the name of a file, nor the cell in the unit column, names a unit of the cluster: a file “bao cao moi.xlsx”, or “Tuyên Quang” where Tuyên Quang is no member. The rows are set aside.',
  'rule.unknown-unit.why':
    'Figures that belong to nobody can neither be added to the cluster nor be traced back.',
  'rule.unknown-unit.fix':
    'Name the file or its folder after the unit, for example submissions/Hòa Bình/khen thưởng.xlsx, or correct the name in the unit column. If the unit is also known by that name, add it to its “aliases” in emulate.yaml; if it is a new member, add it under “units”.',
  'rule.unknown-movement.what':
    'A movement is not in the catalogue of the cluster (the list “movements” in emulate.yaml), for example “Chung sức xây dựng nông thôn mới” for “Cả nước chung sức xây dựng nông thôn mới”. The nearest name is offered. Without a catalogue nothing is checked.',
  'rule.unknown-movement.why':
    'One movement under two names is counted as two, and neither has all its participants.',
  'rule.unknown-movement.fix':
    'If it is a movement of the catalogue, copy its full name into the cell; for many rows use Ctrl+H. If the short name is in common use, add it to “aliases” of the movement in emulate.yaml; if the movement is new, add it under “movements”.',
  'rule.subtotal-row.what':
    'A row without the word total that is exactly the sum of two or more rows right below it, or of all rows above it, in every column that it fills: “Programme 2,391” above “Project 1: 1,000” and “Project 2: 1,391”. Or a row whose name only begins as a total does, and that adds up others in numbers too small to prove it.',
  'rule.subtotal-row.why': 'Adding a parent and its parts counts everything twice.',
  'rule.subtotal-row.fix':
    'Open the file and begin the parent row with “Tổng số”; or correct the number, if the match is a coincidence.',
  'rule.negative-amount.what': 'An amount of money in the spending table is below 0, such as -7 billion VND.',
  'rule.negative-amount.why':
    'Funds that are assigned, allocated or disbursed cannot be negative; it is usually a stray dash or a correction.',
  'rule.negative-amount.fix':
    'Check the sign in the cell. Take a correction off the project’s amount and say so in the note column.',
  'rule.duplicate-file.what':
    'Two files have the same content byte for byte under different names, such as “spending.xlsx” and “spending (1).xlsx”.',
  'rule.duplicate-file.why': 'Reading both counts everything twice.',
  'rule.duplicate-file.fix':
    'Remove one of them from the submissions folder. If two units sent the same file by mistake, ask for the right one.',
  'rule.total-mismatch.what':
    'A row or column labelled “Tổng số”, “Tổng cộng” or “Cộng” must be the sum of its parts. Counts must agree exactly; amounts with decimals may be off by half a last digit for each part. The example: 160.013 is printed, and the four fields add up to 168.013. Where one change alone would make it right (a digit, two digits swapped, a row left out or added twice …), the suggestion names it.',
  'rule.total-mismatch.why':
    'Either the total or a part is wrong, and people quote totals. The report adds the parts and never the printed total.',
  'rule.total-mismatch.fix':
    'Check the parts one by one against the source, correct the wrong number, and put a formula into the total in place of a typed number: click the cell, Home → AutoSum (Alt+=), check the range, Enter. Do not include other totals rows in the range.',
  'rule.disbursed-above-allocated.what':
    'A row says that more was disbursed than there was: more than the allocated funds (else the assigned plan) and what was carried over together. For example 1.200 million disbursed out of 1.000 million.',
  'rule.disbursed-above-allocated.why':
    'Money that was not there cannot be paid out. Mostly the two cells use different units, or carried-over funds are missing. Neither amount is added until this is settled.',
  'rule.disbursed-above-allocated.fix':
    'Check both cells and their unit of money. If funds of last year were paid out as well, insert a column “Vốn năm trước chuyển sang” and enter them there. If the plan was raised during the year, enter the raised plan.',
  'rule.rate-mismatch.what':
    'A printed rate must follow from its parts: disbursed over allocated or assigned funds (with or without carried-over funds), or the result over the plan of a target. Rounded and cut-off rates are both accepted: 45,5 of 193,515 may be given as 23 % or 24 %, not as 32 %. The rate of a totals row is that of the totals, not the average of the rates.',
  'rule.rate-mismatch.why':
    'A rate is what the conference hears first. When it does not fit, the rate, the part or the whole is wrong, or it rests on another plan.',
  'rule.rate-mismatch.fix':
    'Replace the typed rate by a formula, for example =E5/D5*100 in the first row, and drag the fill handle down. If the rate rests on another plan (such as the plan of the Prime Minister), say so in the note column and give the reason in explanations.yaml.',
  'rule.verdict-mismatch.what':
    'The verdict on a target contradicts its own numbers: “đạt” beside 92 against a plan of 100 where more is better. The comparator and the direction of the target are taken into account: for the poverty rate, lower is better.',
  'rule.verdict-mismatch.why':
    'The number of targets reached decides the ranking of a unit. The report uses what the numbers give.',
  'rule.verdict-mismatch.fix':
    'Check the plan and the result first, then “Chiều hướng” (for targets such as the poverty rate: “càng thấp càng tốt”) and “So sánh”, and last correct the verdict. If the target is due in a later year, fill in “Thời hạn hoàn thành”.',
  'rule.form-recipient-mismatch.what':
    'A form of commendation or a title is given to a kind of recipient that the law does not give it to: “Gia đình văn hóa” to a person, “Lao động tiên tiến” to a collective. The row is not counted.',
  'rule.form-recipient-mismatch.why':
    'The law does not provide for such an award. Nearly always the number only slipped into the wrong column, and the counts of collectives, persons and households come out wrong.',
  'rule.form-recipient-mismatch.fix':
    'Compare the row with the decision. If the number is in the wrong column, cut it (Ctrl+X) and paste it into the right one (Ctrl+V); otherwise correct the form or the recipient type.',
  'rule.submission-missing.what':
    'A unit that belongs to the cluster at the end of the period has sent nothing: there is no file of its own, and no row in another file names it.',
  'rule.submission-missing.why':
    'The report says on how many units each figure rests, and names those that are silent; their figures are missing, not 0.',
  'rule.submission-missing.fix':
    'Ask the unit for its report and put it into “submissions”. If the file is there under a name that was not recognised, name it after the unit. If the unit has left the cluster, give the date in “to” in emulate.yaml.',
  'rule.dataset-missing.what':
    'A unit has sent something, but nothing on one of the parts that emulate.yaml requires: no table of it, or a table with no figure in it. For example movements and commendations came, and spending did not.',
  'rule.dataset-missing.why':
    'The total of the cluster then rests on fewer units than it seems. It is given as 6/9, and the silent units are named.',
  'rule.dataset-missing.fix':
    'Ask the unit for the missing part: a further sheet or a further file will do. If this report does not ask for it, write false for it under “required” in emulate.yaml.',
  'rule.settings-inferred.what':
    'The folder has no emulate.yaml. The units were taken from the names of folders and files, and neither cluster nor period is known.',
  'rule.settings-inferred.why':
    'Nobody can be missing from a list that does not exist: without the units it cannot be said who has not reported.',
  'rule.settings-inferred.fix':
    'This is not mended in Excel. Write a file emulate.yaml in the folder with the cluster, the period and the units; the README has one to copy.',
} as const;
