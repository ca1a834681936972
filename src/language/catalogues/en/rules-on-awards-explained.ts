export const rulesOnAwardsExplained = {
  'rule.form-authority-mismatch.what':
    'A form or title is entered with an authority that may not award it: a Bằng khen “of the chair of the ward”, an order by a minister, and before July 2025 a Chiến sĩ thi đua cơ sở by the chair of a commune. The authority is taken from its own column, or from the words behind “của” in the form. Party, Front, unions and the armed forces award by rules of their own and are not judged; nor is what was decided before 2024.',
  'rule.form-authority-mismatch.why':
    'The form follows from who awards it. Nearly always a Giấy khen was called a Bằng khen, and the counts by level that go to the province come out wrong.',
  'rule.form-authority-mismatch.fix':
    'Open the decision and see who signed it. Heads of units and departments and chairs of communes award a Giấy khen: correct the form. If somebody else signed, correct the authority.',
  'rule.form-level-mismatch.what':
    'A form or title is counted at a level below all levels that award it: a Bằng khen at commune level, an order or a Bằng khen của Thủ tướng at province level. Titles beside which offices often write the recipient’s level are not judged, nor is what was decided before 2024.',
  'rule.form-level-mismatch.why':
    'Tables by level are what the state statistics are made of (forms 0602 and 0603). A form at the wrong level is counted in the wrong table.',
  'rule.form-level-mismatch.fix':
    'Compare the row with the decision. If the level is wrong, choose the level of the body that decided; if a Giấy khen was meant, correct the form.',
  'rule.award-from-above.what':
    'A form or title of the grassroots (Giấy khen, Lao động tiên tiến, Chiến sĩ thi đua cơ sở …) is entered with an authority or a level above, such as the chair of a province. The articles of the law on higher authorities have not been compared with the official text, so this only asks.',
  'rule.award-from-above.why':
    'Mostly the level was copied down from the row above. In some provinces the chair does decide these titles for heads of departments, and then it is right.',
  'rule.award-from-above.fix':
    'Compare with the decision. If it is wrong, correct the level or the authority; if it is right, write the reason into the reply column or explanations.yaml.',
  'rule.level-closed.what':
    'An award by a district, a town or an urban district (huyện, thị xã, quận), or counted at district level, whose decision is dated after the day on which the district level was closed, or that stands in the report of a later period.',
  'rule.level-closed.why':
    'Since then there is nobody to sign such a decision. Either the date is wrong, or an old form was filled in again.',
  'rule.level-closed.fix':
    'Open the decision. If its date is earlier, correct the date; if it is of a commune or a province, correct the level and the authority.',
  'rule.form-out-of-date.what':
    'The form or the authority bears a name that came into use after the day of the decision or went out of use before: “thị trấn” after June 2025, “đặc khu” before July 2025, “Xã, phường … tiêu biểu” before 2024. Where the row has no date, the period of the report is taken.',
  'rule.form-out-of-date.why':
    'Names change with the law; an old template brings the old name back, and the same title is then counted under two names.',
  'rule.form-out-of-date.fix':
    'Compare with the decision and write the name as it stands there; correct the date if that is wrong.',
  'rule.quota-exceeded.what':
    'The awards of a form are added up over all units and held against a quota of the settings: a number (“most”), or a percentage (“percent”) of a number that you give (“of”). By default only the flag of the Government has a percentage, 20, and it is checked once “of” says how many collectives came first. The limit is cut off to a whole number; the exact value is printed beside it. Where awards are marked as proposed, these are counted.',
  'rule.quota-exceeded.why':
    'Quotas differ from cluster to cluster. Quảng Ninh 2017, for one: 1 unit of a block for the flag of the Government, 1 for the flag of the province, at most 50 % of the rest for a Bằng khen; for a block of 10 units write percent 50 and of 8 for bang-khen, and most 1 for co-thi-dua-chinh-phu and co-thi-dua. A list beyond its quota comes back.',
  'rule.quota-exceeded.fix':
    'Compare the list with the regulation of the cluster. Take out the rows beyond the quota, or correct the quota in emulate.yaml if it is another this year.',
  'rule.fighters-above-advanced-workers.what':
    'In one unit, “Chiến sĩ thi đua cơ sở” are more than “Lao động tiên tiến” and “Chiến sĩ tiên tiến” together. Counts of one table are compared with each other; a unit that does not report one of them is not judged.',
  'rule.fighters-above-advanced-workers.why':
    'A fighter is chosen among those who meet the standard of the Advanced Worker. More fighters than workers means a slip, or that each person is listed under the highest title only; then sums over titles mean something else than in other units.',
  'rule.fighters-above-advanced-workers.fix':
    'Compare both numbers with the decisions. If each person is listed under the highest title only, write so into the reply column or explanations.yaml.',
  'rule.fighters-above-share.what':
    'In one unit, “Chiến sĩ thi đua cơ sở” are more than a share (15 % unless set otherwise) of “Lao động tiên tiến” and “Chiến sĩ tiên tiến”. Off by default: the cap stood in an older decree, and as far as we read the law of 2022 has none.',
  'rule.fighters-above-share.why':
    'Ministries and provinces may keep a cap of their own, and a list beyond it comes back.',
  'rule.fighters-above-share.fix':
    'Compare with the regulation that holds for the unit. Take out the names beyond the cap, or give the reason.',
  'rule.excellent-collectives-above-fighters.what':
    'In one unit, “Tập thể lao động xuất sắc” are more than “Chiến sĩ thi đua cơ sở”. Off by default: that each such collective needs a fighter has not been compared with the official text.',
  'rule.excellent-collectives-above-fighters.why':
    'A collective without a fighter would not meet the standard, and its file would come back.',
  'rule.excellent-collectives-above-fighters.fix':
    'Compare both counts with the decisions; correct what is wrong, or give the reason.',
  'rule.prize-money-mismatch.what':
    'The prize money of a row is held against count × factor × base salary. Each prize is rounded up to ten thousand đồng before it is multiplied; a collective’s order or Bằng khen counts twice; a column “Mức thưởng” gives the prize of one award. The base salary is that of the day of the decision; without a date every base salary of the period will do. Example: 4 flags of the Government at 12 × 2.340.000 = 28.080.000 and one Chiến sĩ thi đua toàn quốc at 4,5 × 2.340.000 = 10.530.000 make 122.850.000 đồng. Giấy khen, households and decisions before 2024 are not judged, since no source was read for them.',
  'rule.prize-money-mismatch.why':
    'Prize money is computed with the base salary in force on the day of the decision. A wrong base or a slip in one digit goes unseen in a column of amounts, and the auditors find it.',
  'rule.prize-money-mismatch.fix':
    'In an empty cell compute =count*CEILING(factor*base,10000) and compare. Correct the amount, the count or the date of the decision; if the unit pays by a rule of its own, give the reason.',
  'rule.date-outside-period.what':
    'The date of a decision or of a state of spending lies before or after the period of the report, or after its cut-off date; a movement began after the period, ended before it, or its document is of a later day. A month or a year is only asked about where no day of it lies inside.',
  'rule.date-outside-period.why':
    'Awards of another year make the count of this one wrong, and they are counted twice when the other report has them too. Often only the year is mistyped.',
  'rule.date-outside-period.fix':
    'Compare with the decision. Correct the date, or move the row to the report of its year. If your cluster counts decisions of the following weeks as well, set days_after in emulate.yaml.',
  'rule.start-after-end.what':
    'The last day of a movement lies before its first day. Where only months or years are given, they are compared as far as they are known.',
  'rule.start-after-end.why':
    'One of the dates is certainly wrong, and nobody can tell from the table which.',
  'rule.start-after-end.fix':
    'Compare with the plan of the movement. If the columns are swapped, exchange the two cells; otherwise correct the year.',
  'rule.duration-mismatch.what':
    'A title, the name of a movement, a stage or a remark states a number of years that its own years or the dates of the row do not give: “5 năm (2018–2024)”. Both ways of counting are taken: 2021–2025 is 4 or 5 years. An interim review (sơ kết) may be shorter than the whole. A text that names several durations or several spans is not judged.',
  'rule.duration-mismatch.why':
    'Such texts are copied from one review to the next, and only half is updated. They stand in the title of the report.',
  'rule.duration-mismatch.fix':
    'See in the plan or the decision when it began, and correct the number of years or the years.',
  'rule.date-after-report.what':
    'A decision or a document is dated after the day of the report, which is read from the letterhead or the foot (“Hòa Bình, ngày 05 tháng 12 năm 2024”) or from “Kèm theo Báo cáo số …”.',
  'rule.date-after-report.why':
    'Nobody can report what has not happened. Either the date is wrong, or an expected award was entered as decided.',
  'rule.date-after-report.fix':
    'Compare with the decision. If it does not exist yet, mark the row as proposed; otherwise correct the date, or the date of the report.',
  'rule.proposed-or-decided.what':
    'Nobody can tell of a row whether the award was proposed or decided: the title or the sheet says “đề nghị” or “Kèm theo Tờ trình …” and no row has a status; some rows have a status and others none; the number in the column of decisions is that of a request (TTr); or a proposed award names a decision with its date. A row with the number of a decision counts as decided.',
  'rule.proposed-or-decided.why':
    'In December a report mixes both. The statistics count decisions only, and a proposal that is counted now is counted again next year.',
  'rule.proposed-or-decided.fix':
    'Add a column “Trạng thái” and write “đề nghị” or “đã có quyết định” in every row; or put the proposals on a sheet of their own.',
  'rule.decision-incomplete.what':
    'A document is named by part of its key: a number without a symbol (“409”), a symbol without a number (“/QĐ-UBND”), a number without a date where the table has a column for it, a date without a number. A date behind the number in the same cell will do. Rows that name one document are one finding.',
  'rule.decision-incomplete.why':
    'Decisions are found by number, symbol, issuer and date. 15-NQ/TU and 15-CT/TU are two documents, and a number without its symbol may be either. Prize money depends on the date.',
  'rule.decision-incomplete.fix':
    'Open the document and copy number and symbol as printed, “409/QĐ-UBDT”, and the date into its column, “21/06/2024”.',
  'rule.decision-conflict.what':
    'Within one unit, a document with the same number, symbol and issuer bears two dates of one year; or the same number and issuer stand with two kinds of document (15-NQ/TU, 15-CT/TU) on one day or for one movement. QĐ, QD and QÐ are taken as one.',
  'rule.decision-conflict.why':
    'One of the two is a slip, and whoever looks for the decision will not find it.',
  'rule.decision-conflict.fix':
    'Open the document and correct the row that differs. Excel finds all of them with Ctrl+F and the number.',
  'rule.award-repeated.what':
    'In lists of recipients, the same name with the same form stands twice, in one unit or in two, and both rows name the same decision (number, symbol, issuer), or the same achievement or movement. Names are compared without regard to capitals, the place of the tone mark and forms of address. Two workplaces mean two namesakes; across units a row without a decision is compared only where both name the workplace, and a collective under one number only where the date or the workplace agrees as well.',
  'rule.award-repeated.why':
    'An award of a province is reported by the unit and by the office where the person works, and the cluster counts it twice. Only the units know whether it is one.',
  'rule.award-repeated.fix':
    'Compare both rows with the decision. Delete one of them (right click on the row number → Delete), or fill in the column “Nơi công tác”.',
  'rule.several-forms-for-one-achievement.what':
    'In lists of recipients, one name has two forms of commendation (Huân chương, Huy chương, Bằng khen, Giấy khen) under the same decision, or for the same achievement or movement. Titles of emulation may stand beside a form and are not compared; nor are rows with other workplaces or days.',
  'rule.several-forms-for-one-achievement.why':
    'The law lets one form be given several times, but not several forms for one achievement.',
  'rule.several-forms-for-one-achievement.fix':
    'Compare with the decisions. Mostly one row has the wrong form or the reason of the row above; correct it, or say that there are two achievements.',
} as const;
