/** What the rules on magnitudes, names, leftovers and last year are for. */
export const rulesOnHistoryExplained = {
  'rule.magnitude-outlier.what':
    'A number that is 1,000 or 1,000,000 times as large, or as small, as what it can be compared with, and that fits once it is divided: the same fact of other units (their median), the other rows of the unit’s own column, last year’s figure of the same unit, the plan in the same row. Also a decimal point in the wrong place (10 or 100 times), where the printed rate, the total or last year’s digits prove it. A province that spends twenty times as much as its neighbour is not asked. Medians and ratios are used, no standard deviation, so nine units are enough.',
  'rule.magnitude-outlier.why':
    'Millions typed into a column of billions are the most expensive slip of all: one cell is then larger than the whole cluster, and every sum above it is wrong.',
  'rule.magnitude-outlier.fix':
    'Look at the unit in the title of the column (tỷ đồng, triệu đồng) and at the source document. For one cell, type the right number. For a whole column that was typed in another unit: write 1000 into an empty cell, copy it, select the column, choose Paste Special → Divide (or Multiply), then clear that cell. If the numbers are right, give the reason in explanations.yaml.',
} as const;
