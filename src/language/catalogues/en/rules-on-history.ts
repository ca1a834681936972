/** What is said of magnitudes, names and leftovers, and of last year. */
export const rulesOnHistory = {
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
