/** What the command line says: settings, failures, progress, help. */
export const cli = {
  'settings.not-yaml':
    '{file}, line {line}, column {column}: this is not YAML ({problem}). Mend this place and run again.',
  'settings.unknown-key':
    '{file}, line {line}, column {column}: there is no setting “{key}”. Remove it, or see the README.',
  'settings.unknown-key-near':
    '{file}, line {line}, column {column}: there is no setting “{key}”. Did you mean “{nearest}”?',
  'settings.missing': '{file}, line {line}, column {column}: “{key}” is missing. Add it.',
  'settings.wrong-type':
    '{file}, line {line}, column {column}: “{key}” must be {expected}. Correct the value.',
  'settings.not-a-choice': '{file}, line {line}, column {column}: “{key}” takes one of: {choices}.',
  'settings.not-understood':
    '{file}, line {line}, column {column}: the value of “{key}” is not understood. See the example in the README.',
  'settings.off-without-reason':
    '{file}, line {line}, column {column}: “{key}” turns a rule off without a reason. Add “reason”.',
  'settings.same-id':
    '{file}, line {line}, column {column}: two units have the id “{id}” (the first is in line {first}). Each unit needs its own.',
  'settings.unknown-unit':
    '{file}, line {line}, column {column}: “{key}” names the unit “{id}”, which is not in the list of units. Nearest: {nearest}.',
  'settings.alias':
    '{file}, line {line}, column {column}: a reference (“*name”) leads nowhere, or references are nested too often. Write the value out.',
  'settings.not-a-map':
    '{file}, line {line}, column {column}: settings are lines of the form “key: value”, such as “languages: [vi]”; this is something else. See the example in the README.',
  'settings.kind.text': 'a text',
  'settings.kind.number': 'a whole number',
  'settings.kind.decimal': 'a number',
  'settings.kind.boolean': 'true or false',
  'settings.kind.list': 'a list (one item per line, each after “- ”)',
  'settings.kind.map': 'lines of the form “key: value”',
  'settings.not-a-date':
    '{file}, line {line}, column {column}: “{key}” must be a date of the calendar, written such as 2024-12-31. Correct the value.',
  'settings.not-a-size':
    '{file}, line {line}, column {column}: “{key}” takes a size such as “200 MB”, or a number of bytes. Correct the value.',
  'settings.too-small':
    '{file}, line {line}, column {column}: “{key}” must be at least {minimum}. Correct the value.',
  'settings.too-large':
    '{file}, line {line}, column {column}: “{key}” must be at most {maximum}. Correct the value.',
  'settings.not-an-id':
    '{file}, line {line}, column {column}: “{key}” takes small letters without diacritics, digits and hyphens, such as “ha-noi”. Correct the value.',
  'settings.ends-before':
    '{file}, line {line}, column {column}: “{key}” begins ({from}) after it ends ({to}). Correct one of the two.',
  'settings.same-name':
    '{file}, line {line}, column {column}: “{name}” names both the unit “{id}” and the unit “{other}” (line {first}), so nobody could tell whose a file is. Remove it from one of them.',
  'settings.same-movement':
    '{file}, line {line}, column {column}: “{name}” already is an id or a name of another movement (line {first}). Remove one of the two.',
  'settings.same-target':
    '{file}, line {line}, column {column}: “{name}” already is an id, a code or a name of another target (line {first}). Remove one of the two.',
  'settings.no-such-rule':
    '{file}, line {line}, column {column}: this version has no rule “{rule}”. Remove it; “emulate rules” lists them all.',
  'settings.no-such-rule-near':
    '{file}, line {line}, column {column}: there is no rule “{rule}”. Did you mean “{nearest}”? “emulate rules” lists them all.',
  'settings.explanation':
    '{file}, line {line}, column {column}: explanations are a list; each has “rule”, “reason” and, where needed, “file”, “sheet”, “cell”, “unit”, “dataset”.',
  'failure.no-folder': 'There is no folder “{folder}”. Check the path.',
  'failure.no-submissions':
    'The folder “{folder}” holds nothing to read. Put the units’ .xlsx or .csv files into its “submissions” folder and run again.',
  'failure.cannot-read': '{file} cannot be read: {problem}. Mend that, or move it elsewhere, and run again.',
  'failure.cannot-print': 'The results cannot be printed: {problem}. Send them elsewhere and run again.',
  'failure.narrative-name':
    '{file} would be in no report: a narrative is named <section>.<language>.md, such as limits.vi.md. Rename it.',
  'failure.narrative-section':
    '{file} would be in no report: there is no section “{section}”. Nearest: {nearest}. Rename the file.',
  'failure.narrative-language':
    '{file} would be in no report: there is no language “{language}” yet. Languages: {languages}. Rename the file.',
  'problem.no-permission': 'there is no permission',
  'problem.is-a-folder': 'there is a folder of this name',
  'problem.not-a-folder': 'it, or what it should be in, is a file and not a folder',
  'problem.link-loop': 'it is a link that leads back to itself',
  'problem.link-to-nothing': 'it is a link that leads nowhere',
  'problem.name-too-long': 'the name is too long',
  'problem.disk-full': 'the disk is full',
  'problem.read-only': 'the disk cannot be written to',
  'period.year': '{year}',
  'period.first-half': 'first half of {year}',
  'period.second-half': 'second half of {year}',
  'period.quarter': 'quarter {quarter} of {year}',
  'period.nine-months': 'first nine months of {year}',
  'period.term': 'term {from}–{to}',
  'period.range': '{from}–{to}',
  'period.undated': '(period not stated)',
  'usage.unknown-command': 'There is no command “{word}”. Did you mean “{nearest}”? See: emulate --help',
  'usage.unknown-command-far': 'There is no command “{word}”. See: emulate --help',
  'usage.unknown-option':
    'There is no option “{word}”. Did you mean “{nearest}”? See: emulate {command} --help',
  'usage.unknown-option-far': 'There is no option “{word}”. See: emulate {command} --help',
  'usage.option-first': 'Put the option “{word}” after the command: emulate {command} … {word} …',
  'usage.missing-value': 'The option “{word}” needs a value. See: emulate {command} --help',
  'usage.missing-argument': 'The argument “{word}” is missing. See: emulate {command} --help',
  'usage.too-many': 'Too many arguments for “{command}”. See: emulate {command} --help',
  'usage.unknown-word': '{option}: there is no “{word}”. Did you mean “{nearest}”? Choose one of: {choices}.',
  'usage.view-of-files':
    '{option} is for the terminal only (--format text), since a report in a file must hold all targets. Leave out {option}, or --format and --json.',
  'usage.unknown-format': 'There is no format “{word}”. Did you mean “{nearest}”? Formats: {formats}',
  'usage.unknown-language': 'There is no language “{word}” yet. Languages: {languages}',
  'usage.unknown-rule': 'There is no rule “{word}”. Nearest: “{nearest}”. “emulate rules” lists them all.',
  'usage.no-such-path': 'There is no folder or file “{word}”. Check the path.',
  'usage.mixed-targets': 'Name one folder, or name files, not both.',
  'failure.changed-meanwhile':
    '{file} was changed while it was being read, so nothing can be said of it. Save and close the file, then run this again.',
  'failure.too-large-to-report':
    'The submissions have {rows} rows, too many for the memory of this process, so no report was made. Run it with NODE_OPTIONS=--max-old-space-size={megabytes}, or split the files. validate still works.',
  'failure.nothing-readable': {
    one: 'The one file could not be read; the reason stands above.',
    other: 'None of the {count} files could be read; the reasons stand above.',
  },
  'failure.foreign-file':
    '{file} is there and was not written by this tool (or was changed since). Rename or move it, or add --force to overwrite it. Nothing was written.',
  'failure.cannot-write':
    '{file} cannot be written: {problem}. Close it if it is open in Excel, check space and permissions, and run again.',
  'failure.same-name':
    'Two files would both be returned as {file}. Rename one of the files sent, and run it again.',
  'failure.out-in-submissions':
    'The submissions folder ({folder}) is never written to. Choose another folder with --out.',
  'failure.bug':
    'Something went wrong inside the program: {problem}. This is a bug of ours. Run again with --debug and send us what it prints.',
  'failure.strict': 'There are errors or queries without a reason, so no report was written (--strict).',
  'severity.error': 'error',
  'severity.query': 'query',
  'severity.off': 'off',
  'severity.note': 'note',
  'result.received': {
    one: '{cluster}, {period}: reports in from {received} of {expected} units, {count} file.',
    other: '{cluster}, {period}: reports in from {received} of {expected} units, {count} files.',
  },
  'result.clean': 'No errors were found.',
  'result.written': 'Written:',
  'result.see-findings': 'See each cell: {command}',
  'result.explained': 'Explained: {reason}',
  'result.rule-hint': 'To have a rule explained: emulate explain {rule}',
  'progress.reading': 'Reading files: {done}/{of} …',
  'progress.writing': 'Writing {file} …',
  'explain.what': 'What it checks',
  'explain.why': 'Why',
  'explain.basis': 'Basis',
  'explain.basis-text': '{text}.',
  'explain.from': 'In force from {date}.',
  'explain.until': 'In force until {date}.',
  'explain.unverified': 'Not yet compared with the official text, so it only asks and is never an error.',
  'explain.off': 'Off until emulate.yaml gives it a severity.',
  'explain.trial': 'On trial: it only notes until “trial: false” is set.',
  'explain.parameters': 'Parameters',
  'explain.parameter': '{name}: {about} (default: {value}).',
  'explain.fix': 'How to mend it in Excel',
  'explain.severity': 'Default severity',
  'explain.settings': 'To change the severity in emulate.yaml',
  'file.read-as': '{file}: {format}; unit {unit} (by “{by}”)',
  'file.table':
    '  {sheet}{dataset}, header in row {header}: rows seen: {seen}, used: {used}, set aside: {aside}',
  'tally.errors': { one: '{count} error', other: '{count} errors' },
  'tally.queries': { one: '{count} query', other: '{count} queries' },
  'tally.notes': { one: '{count} note', other: '{count} notes' },
} as const;
