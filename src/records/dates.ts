/** A date as people write it, day first → ISO of the precision given ("2024", "2024-06", "2024-06-21"); undefined where it is none. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase().normalize('NFC');
  for (const [pattern, order] of PATTERNS) {
    const found = pattern.exec(trimmed)?.groups;
    if (found) return isoOf(found, order);
  }
  return undefined;
}

type Order = 'day' | 'month' | 'year';

const YEAR = '(?<year>(19|20|21)\\d{2})';
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';

const PATTERNS: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`^${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})(t00:00:00(\\.0+)?)?$`), 'day'],
  [new RegExp(`^${DAY}([/.-])${MONTH}\\2${YEAR}$`), 'day'],
  [new RegExp(`^(?:ngày )?${DAY} tháng ${MONTH} năm ${YEAR}$`), 'day'],
  [new RegExp(`^(?:tháng )?${MONTH}[/.-]${YEAR}$`), 'month'],
  [new RegExp(`^tháng ${MONTH} năm ${YEAR}$`), 'month'],
  [new RegExp(`^${YEAR}-(?<month>\\d{2})$`), 'month'],
  [new RegExp(`^(?:năm )?${YEAR}$`), 'year'],
];

function isoOf(parts: Record<string, string>, order: Order): string | undefined {
  const year = Number(parts['year']);
  if (order === 'year') return String(year);
  const month = Number(parts['month']);
  if (month < 1 || month > 12) return undefined;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (order === 'month') return yearMonth;
  const day = Number(parts['day']);
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${yearMonth}-${String(day).padStart(2, '0')}`;
}
