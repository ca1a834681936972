const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z?)?$/;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The value of a `t="d"` cell in our one form, or undefined where it is no such day (ECMA-376 part 1 §18.17.4.1). */
export function normalizeIsoDate(stored: string): string | undefined {
  const match = form.exec(stored);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hours = '00', minutes = '00', seconds = '00', fraction = ''] =
    match;
  if (Number(day) < 1 || Number(day) > (monthLengths[Number(month) - 1] ?? 0)) return undefined;
  if (month === '02' && day === '29' && !isLeap(Number(year))) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const date = `${year}-${month}-${day}`;
  const part = fraction.slice(0, 3).padEnd(3, '0');
  const time = part === '000' ? `${hours}:${minutes}:${seconds}` : `${hours}:${minutes}:${seconds}.${part}`;
  return time === '00:00:00' ? date : `${date}T${time}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
