/** What is said of magnitudes, names and leftovers, and of last year. */
export const rulesOnHistory = {
  'rule.magnitude-outlier.title': 'Many times too large or too small',
  'rule.magnitude-outlier.message': '{looks}: {evidence}. {mended}',
  'magnitude.looks': {
    one: '“{value}” looks {size}',
    other: '{count} cells of this column look {size}; of the first, “{value}”',
  },
  'rule.magnitude-outlier.suggestion':
    'Compare with the source document; correct the number or the unit in the title of the column. If it is right, give the reason. It is counted until then.',
  'magnitude.too-large': '{times} times too large',
  'magnitude.too-small': '{times} times too small',
  'magnitude.above-peers': 'it is about {ratio} times the median of {count} other units ({median})',
  'magnitude.below-peers': 'the median of {count} other units ({median}) is about {ratio} times as much',
  'magnitude.above-rows':
    'it is about {ratio} times the median of {count} other rows of this column ({median})',
  'magnitude.above-sums':
    'all that the unit reports in this column is about {ratio} times the median of {count} other units ({median})',
  'magnitude.above-last-year': 'it is about {ratio} times what the unit reported last year ({value})',
  'magnitude.below-last-year': 'last year the unit reported {value}, about {ratio} times as much',
  'magnitude.above-plan': 'the plan in the same row is {value}',
  'magnitude.above-result': 'the result in the same row is {value}',
  'magnitude.rate': 'the rate in the same row is {rate} of {whole}',
  'magnitude.total': 'the total in row {row} would be right then',
  'magnitude.divided': 'Divided by {times} it would be {mended}.',
  'magnitude.multiplied': 'Times {times} it would be {mended}.',
  'magnitude.divided-unit':
    'That is how {typed} typed where {meant} is meant would look; divided by {times} it would be {mended}.',
  'magnitude.multiplied-unit':
    'That is how {typed} typed where {meant} is meant would look; times {times} it would be {mended}.',
  'parameter.magnitude-outlier.factor':
    'how many times too large or too small a slip makes a value; it twice over is looked for too',
  'parameter.magnitude-outlier.least': 'fewer values than this prove nothing',
  'parameter.magnitude-outlier.near':
    'how many times the largest, or below the smallest, of the comparable values the mended value may be',
  'rule.identical-to-last-year.title': 'Identical to last year',
  'rule.identical-to-last-year.message': '{what} are those that the unit reported last year ({before}).',
  'rule.identical-to-last-year.suggestion':
    'If last year’s form was sent again or copied, fill it in anew; if nothing has changed, give the reason. The figures are counted until then.',
  'identical.table': { one: 'The {count} figure of this table', other: 'All {count} figures of this table' },
  'identical.column': {
    one: 'The {count} figure of this column',
    other: 'All {count} figures of this column',
  },
  'rule.opening-not-closing.title': 'Carried over differs from what last year left',
  'rule.opening-not-closing.message':
    '{opening} are carried over; last year’s report leaves {closing} ({plan} less {disbursed} disbursed).',
  'rule.opening-not-closing.suggestion':
    'Compare with the decision on carrying over; where a part was cancelled, give the reason. If last year’s figure was provisional, say which one is final.',
  'rule.previous-not-reported.title': 'Last year’s result is not the one reported then',
  'rule.previous-not-reported.message':
    'Last year’s result is given as {value}; the unit’s report of last year says {reported}.',
  'rule.previous-not-reported.suggestion':
    'Compare the two reports. Where the figure was revised after last year’s report, give that reason; otherwise correct it.',
  'rule.cumulative-falls.title': 'Cumulative figure lower than last year',
  'rule.cumulative-falls.message': 'A cumulative figure cannot fall: {value} now, {last} last year.',
  'rule.cumulative-falls.suggestion':
    'If only this year was counted, add it to last year’s figure; if last year’s was wrong, or counting began anew, give the reason.',
  'rule.merger-between-years.title': 'Not compared with last year: a merger lies between',
  'rule.merger-between-years.message':
    'Since {date}, {unit} is made of {of}; its figures are not compared with those of last year’s unit of the same id.',
  'rule.merger-between-years.suggestion':
    'Nothing to do. Whoever compares by hand must add up the units it was made of.',
  'parameter.identical-to-last-year.cells': 'fewer identical figures than this prove nothing',
  'parameter.identical-to-last-year.digits':
    'how many digits must agree, a figure that occurs several times counted once',
  'parameter.cumulative-falls.words':
    'what marks a cumulative figure, in the title of a column or the name of a target',
  'rule.movement-variants.title': 'One movement under several names',
  'rule.movement-variants.message':
    '“{value}” looks like another name of “{main}” ({place}); they are counted as two.',
  'rule.movement-variants.suggestion':
    'If they are two movements, give the reason. If they are one, put this below “movements:” in emulate.yaml: {entry}',
  'rule.unit-outside-dates.title': 'Unit not a member in this period',
  'rule.unit-outside-dates.message': '“{value}”: {why}.',
  'rule.unit-outside-dates.suggestion':
    'Write the unit as it is called in this period; or correct “from”, “to” or “mergers” in emulate.yaml. The rows are not counted until then.',
  'outside.merged': '{unit} has been part of {into} since {date}',
  'outside.ended': '{unit} was a member until {date}',
  'outside.not-yet': '{unit} is a member from {date}',
  'rule.template-leftovers.title': 'Leftovers of the form',
  'rule.template-leftovers.message': '{what}: “{value}”.',
  'rule.template-leftovers.suggestion':
    'Delete sample rows and instructions, fill in what is still open, and send the file again. The rows are counted until then.',
  'leftover.sample': {
    one: 'This looks like an example of the form',
    other: '{count} cells look like examples of the form; the first',
  },
  'leftover.instruction': {
    one: 'An instruction of the form was left in',
    other: '{count} instructions of the form were left in; the first',
  },
  'leftover.blank': {
    one: 'A blank of the form was not filled in',
    other: '{count} blanks of the form were not filled in; the first',
  },
  'parameter.template-leftovers.words': 'how a cell begins that is an example',
  'settings.previous-not-there':
    '{file}, line {line}, column {column}: “previous” names the folder “{folder}”, and there is none. Correct the path (it starts from the folder of this file), or remove the setting.',
  'settings.previous-itself':
    '{file}, line {line}, column {column}: “previous” names this very workspace (“{folder}”). Name the workspace of last year.',
  'settings.previous-cycle':
    '{file}, line {line}, column {column}: “previous” names “{folder}”, whose own settings name this workspace as their last year. Remove “previous” from the older of the two.',
  'settings.previous-among-submissions':
    '{file}, line {line}, column {column}: the workspace of last year (“{folder}”) lies among the submissions of this one, or this one among its, so files would count for both years. Put the two folders beside each other.',
  'settings.previous-not-earlier':
    '{file}, line {line}, column {column}: the workspace “{folder}” is of {earlier}, which does not begin before {period}. Name an earlier one, or correct its “period”.',
  'settings.previous-not-opened':
    '{file}, line {line}, column {column}: the workspace of last year (“{folder}”) cannot be opened. {problem}',
  'failure.previous-unreadable':
    'None of the files of last year’s workspace (“{folder}”, the setting “previous”) can be read, so there is nothing to compare with. See “emulate validate {folder}”, or remove the setting.',
  'remark.previous-unread': {
    one: '{count} of {of} files of last year’s workspace (“{folder}”) cannot be read and is missing from the comparison.',
    other:
      '{count} of {of} files of last year’s workspace (“{folder}”) cannot be read and are missing from the comparison.',
  },
} as const;
