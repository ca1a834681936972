/** What `trace`, `audit` and `verify` say. */
export const trace = {
  'trace.missing': 'Not reported by: {units}',
  'trace.no-such-number':
    'No figure of the report is written “{text}”. Copy the number as the report prints it, with its unit (“2,391 billion VND”, “64.85 %”, “32/35”), or give the name of a figure, such as spending.allocated[unit=ha-noi].',
  'trace.no-such-figure': 'There is no figure “{text}”: nothing is called “{wrong}”. Take one of: {choices}.',
  'trace.no-such-figure-near':
    'There is no figure “{text}”: nothing is called “{wrong}”. Did you mean “{nearest}”?',
  'trace.choose': 'To see one of them: emulate trace "{figure}"',
  'verify.same': 'The reports still hold: every input, setting and output is as it was when they were made.',
  'verify.different': 'The reports no longer come from these inputs; make them again with “emulate report”.',
  'verify.input-changed': 'changed since: {path}',
  'verify.input-gone': 'gone: {path}',
  'verify.input-new': 'new, and not in the reports: {path}',
  'verify.setting-changed': 'setting changed: {path}',
  'verify.setting-gone': 'setting gone: {path}',
  'verify.setting-new': 'new setting: {path}',
  'verify.output-changed': 'report changed by hand: {path}',
  'verify.output-gone': 'report gone: {path}',
  'verify.rule-changed': 'rule changed: {path}',
  'verify.tool-changed': 'made by version {path}, and this is another',
  'verify.no-manifest':
    '“{folder}” holds no manifest.json of this tool. Name a folder that “emulate report” wrote, such as reports/2024.',
  'trace.candidates': {
    one: 'The number “{text}” is {count} figure:',
    other: 'The number “{text}” may be {count} figures:',
  },
  'audit.reported': 'line {line}: “{text}” is as the report has it',
  'audit.figure': 'line {line}: “{text}” is a figure of the report',
  'audit.changed': 'line {line}: “{text}” differs, the report has “{was}”',
  'audit.unexplained': 'line {line}: “{text}” is not in the report',
  'audit.unknown-kind': '“{file}” is of no kind that can be read here. Give one of: {kinds}.',
  'audit.unreadable':
    '“{file}” cannot be read: its content is no .{kind}. Open it in Word or an editor and save it again (in Unicode).',
  'audit.tally': {
    one: '{count} number in the text, {doubtful} to look at.',
    other: '{count} numbers in the text, {doubtful} to look at.',
  },
} as const;
