/** Namespaces of SpreadsheetML 2003 ("XML Spreadsheet Reference", MSDN 2003). */
export const spreadsheet = 'urn:schemas-microsoft-com:office:spreadsheet';
export const excel = 'urn:schemas-microsoft-com:office:excel';
export const html = 'http://www.w3.org/TR/REC-html40';
