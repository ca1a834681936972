/** What the rules on magnitudes, names, leftovers and last year are for. */
export const rulesOnHistoryExplained = {
  'rule.magnitude-outlier.what':
    'A number that is 1,000 or 1,000,000 times as large, or as small, as what it can be compared with, and that fits once it is divided: the same fact of other units (their median), the other rows of the unit’s own column, last year’s figure of the same unit, the plan in the same row; a plan and a result in % against each other. Also a decimal point in the wrong place (10 or 100 times), where the printed rate, the total or last year’s digits prove it. A province that spends twenty times as much as its neighbour is not asked. Medians and ratios are used, no standard deviation, so nine units are enough. Numbers of people and households are not held against other rows, since a whole population may take part in one movement and an office in the next.',
  'rule.magnitude-outlier.why':
    'Millions typed into a column of billions are the most expensive slip of all: one cell is then larger than the whole cluster, and every sum above it is wrong.',
  'rule.magnitude-outlier.fix':
    'Look at the unit in the title of the column (tỷ đồng, triệu đồng) and at the source document. For one cell, type the right number. For a whole column that was typed in another unit: write 1000 into an empty cell, copy it, select the column, choose Paste Special → Divide (or Multiply), then clear that cell. If the numbers are right, give the reason in explanations.yaml.',
  'rule.identical-to-last-year.what':
    'With “previous” in emulate.yaml, each column of results is held against what the same unit reported last year of the same movement, project, form or target. It is asked where a whole column, or a whole table, agrees figure by figure. Single equal cells, plans and small numbers that may well repeat are not asked.',
  'rule.identical-to-last-year.why':
    'A form of last year that was opened, given a new date and sent is complete, adds up and is wrong throughout. No other check sees it.',
  'rule.identical-to-last-year.fix':
    'Open this year’s file beside last year’s (View → View Side by Side). Type in the results of this year. If nothing has changed indeed, such as the number of a unit’s offices, give the reason in explanations.yaml.',
  'rule.opening-not-closing.what':
    'With “previous” in emulate.yaml, the money that was carried over into this year is held against what last year’s report of the same unit, project and kind of capital left: allocated (else assigned) less disbursed, with or without what that year itself had carried over. Rounding to the printed digits is allowed for.',
  'rule.opening-not-closing.why':
    'Money that appears or disappears between two years is what auditors ask about first. Mostly last year’s figure was provisional, or a part was cancelled; then that should stand beside it.',
  'rule.opening-not-closing.fix':
    'Compare the cell with the decision that allowed the carrying over and with last year’s final account. Correct the wrong one of the two. If a part was cancelled at the end of the year, write so into the note column and give the reason in explanations.yaml.',
  'rule.previous-not-reported.what':
    'With “previous” in emulate.yaml, the column of last year’s results is held, target by target, against the result (else the estimate) that the same unit reported last year. A figure that is the other one rounded is accepted.',
  'rule.previous-not-reported.why':
    'The growth that is read out at the conference is computed from this column. When last year’s figure changes, growth changes with it, and nobody notices.',
  'rule.previous-not-reported.fix':
    'Open last year’s report, find the target, and correct this cell. Where last year’s figure was revised since, give the reason in explanations.yaml.',
  'rule.cumulative-falls.what':
    'With “previous” in emulate.yaml, a figure whose column or target says that it is cumulative (“lũy kế”, “cộng dồn”) must not be lower than what the same unit reported last year. For money this holds only where the title says that it is counted over more than the year (“giai đoạn”, “nhiệm kỳ”).',
  'rule.cumulative-falls.why':
    'A cumulative figure that falls is mostly the figure of the one year, and then the report understates years of work.',
  'rule.cumulative-falls.fix':
    'Add this year’s figure to last year’s, by a formula such as =118+24 so that both can be seen. If counting began anew with a new phase, say so in the title of the column, for example “lũy kế giai đoạn 2026–2030”.',
  'rule.merger-between-years.what':
    'A unit that, by “mergers” in emulate.yaml, took others in between last year’s period and the end of this one is compared with nothing, though last year has a unit of the same id.',
  'rule.merger-between-years.why':
    'Phú Thọ after 1 July 2025 is Hòa Bình, Vĩnh Phúc and Phú Thọ of before. To compare it with the old Phú Thọ would make growth of a merger.',
  'rule.merger-between-years.fix':
    'This is not mended in Excel. If a unit is named here that was not merged, correct “mergers” in emulate.yaml.',
  'rule.movement-variants.what':
    'Names of movements are compared across all files: with and without “Phong trào thi đua”, quotation marks and the year; a short name that begins or ends a long one (“Vì người nghèo” and “Vì người nghèo – Không để ai bị bỏ lại phía sau”); a letter more or less. Two names in one table are taken for two movements unless only prefix, marks or year differ. Names of the cluster’s catalogue and their aliases are known and not asked about.',
  'rule.movement-variants.why':
    'The number of movements is in the first line of the report. One movement under two names counts as two, and neither has all its participants.',
  'rule.movement-variants.fix':
    'Copy the entry that the message gives into emulate.yaml, below “movements:”, and the names are one from then on, whatever the units write. Or write one name into all files: Ctrl+H replaces it in many rows.',
  'rule.unit-outside-dates.what':
    'A file or a row names a unit that is not a member at the end of the period: after its “to”, before its “from”, or merged into another by “mergers” in emulate.yaml. For periods that end after 1 July 2025 the old names of the 63 provinces are known too: “Hòa Bình” where the unit is Phú Thọ.',
  'rule.unit-outside-dates.why':
    'Rows under an old name would be missing from the new unit, or be added to a unit that is no more. Which of the two is right only somebody who knows the unit can say.',
  'rule.unit-outside-dates.fix':
    'Ask the unit what the rows cover. If they belong to the new unit, replace the old name (Ctrl+H) by the new one, and see that the new unit does not count them already. If the unit was a member indeed, correct its dates in emulate.yaml; if reports under the old name are to be accepted, add it to “aliases” of the new unit.',
  'rule.template-leftovers.what':
    'Rows that count still hold what the form came with: an example (“Ví dụ: …”, “Nguyễn Văn A”), an instruction (“[nhập số liệu]”, “(ghi rõ …)” with nothing behind it), a dotted line or “xxx” that nobody filled in. Titles above the table are not looked at, since dots there are meant for the pen.',
  'rule.template-leftovers.why':
    'An example is counted like any row: a movement that nobody launched, a person whom nobody commended. A blank that was not filled in is a fact that is missing.',
  'rule.template-leftovers.fix':
    'Select the row of the example by its number on the left, right click, choose Delete. Replace instructions and dots by what they ask for, or clear the cell (Delete) if there is nothing to say.',
} as const;
