/** Format codes by the names that Excel 2003 writes in XML and HTML; a code of its own is given back as it is. */
const named: Readonly<Record<string, string>> = {
  'general number': 'General',
  'general date': 'm/d/yyyy h:mm',
  'long date': 'dddd, mmmm d, yyyy',
  'medium date': 'd-mmm-yy',
  'short date': 'm/d/yyyy',
  'long time': 'h:mm:ss AM/PM',
  'medium time': 'h:mm AM/PM',
  'short time': 'h:mm',
  currency: '#,##0.00',
  'euro currency': '[$€-2] #,##0.00',
  fixed: '0.00',
  standard: '#,##0.00',
  percent: '0.00%',
  scientific: '0.00E+00',
  'yes/no': '"Yes";"Yes";"No"',
  'true/false': '"True";"True";"False"',
  'on/off': '"On";"On";"Off"',
};

export function findNamedFormat(code: string): string {
  return named[code.toLowerCase()] ?? code;
}
