/** Letters to units that owe something. The layout is that of Decree 30/2020/NĐ-CP; “…” is left to be filled in by hand. */
export const letter = {
  'letter.subject.remind': 'reminder to send the report on emulation and commendation for {period}',
  'letter.subject.send': 'request to send the report on emulation and commendation for {period}',
  'letter.subject.correct':
    'request to correct and complete the report on emulation and commendation for {period}',
  'letter.opening':
    'Having followed and checked the reports on emulation and commendation for {period} up to {date}, {cluster} asks your office:',
  'letter.opening-undated':
    'Having followed and checked the reports on emulation and commendation for {period}, {cluster} asks your office:',
  'letter.ask': '{what}.',
  'letter.ask-due': '{what}; due on {due}.',
  'letter.ask-overdue': '{what}; due on {due}, {delay}.',
  'letter.ask.missing': 'To send its report on {datasets}',
  'letter.ask.blank': 'To fill in the table on {datasets}, which came without data',
  'letter.ask.errors': {
    one: 'To correct {count} error listed in part {number} of the annex, and send the corrected file again.',
    other:
      'To correct {count} errors listed in part {number} of the annex, and send the corrected files again.',
  },
  'letter.ask.queries': {
    one: 'To look into {count} matter listed in part {number} of the annex: correct it where it is wrong, else give the reason.',
    other:
      'To look into {count} matters listed in part {number} of the annex: correct what is wrong, and give the reason for what is right.',
  },
  'letter.closing': 'Please send this to {cluster} by {deadline}. Thank you for your cooperation./.',
  'letter.deadline': '{date}',
  'letter.blank-date': '…… …………… 20……',
  'letter.blank-period': '……………',
  'letter.annex-part': '{number}. {title}',
  'letter.annex.errors': 'Errors to correct',
  'letter.annex.queries': 'Matters to correct or explain',
  'letter.column.remedy': 'How to correct it',
  'letter.column.reply': 'Explanation by your office',
  'letter.more': 'Only the first {shown} of {all} are listed here.',
  'letter.words.blank-body': '………………………………',
  'letter.words.number': 'No.: ……/……',
  'letter.words.subject': 'Re:',
  'letter.words.place-date': '…………, …… …………… 20……',
  'letter.words.to': 'To:',
  'letter.words.recipients': 'Recipients:',
  'letter.words.recipients-same': 'As above;',
  'letter.words.recipients-blank': '……………………;',
  'letter.words.recipients-file': 'On file: VT, …….',
  'letter.words.blank-authority': '………………………………',
  'letter.words.blank-name': '………………………………',
  'letter.words.annex': 'ANNEX',
  'letter.words.annex-title': 'Matters to correct or explain',
  'letter.words.annex-of': '(With letter No. ……/…… of …… …………… 20……)',
  'letter.written': { one: '{count} letter was written:', other: '{count} letters were written:' },
  'letter.none': 'No unit owes anything, so there is no letter to write.',
  'letter.fill-in':
    'Number, day, signatory and further recipients are left blank; so is the day by which to answer where none lies ahead.',
  'letter.stale':
    'These letters were written before and are no longer needed, since the unit owes nothing by now. They were left as they are:',
} as const;
