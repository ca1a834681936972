const dayMilliseconds = 86_400_000;
const lastSerial1900 = 2_958_465;
const serialShift1904 = 1_462;

/**
 * ISO date (and time of day, when there is one) of a serial number, to the millisecond; undefined where no calendar
 * day has it: in the 1900 system 0 and 60 (Excel's 29 February 1900), and whatever lies outside 1900–9999
 * (ECMA-376 part 1 §18.17.4.1).
 */
export function convertSerial(serial: number, date1904: boolean): string | undefined {
  let day = Math.floor(serial);
  let milliseconds = Math.round((serial - day) * dayMilliseconds);
  if (milliseconds === dayMilliseconds) {
    day++;
    milliseconds = 0;
  }
  if (date1904) {
    if (day < 0) return undefined;
    day += serialShift1904;
  } else if (day < 1 || day === 60) return undefined;
  if (!(day <= lastSerial1900)) return undefined;
  const date = formatDay(day < 60 ? day + 1 : day);
  return milliseconds === 0 ? date : `${date}T${formatTime(milliseconds)}`;
}

/** Civil date of a day counted from 1899-12-30, by eras of 400 years that begin on the first of March. */
function formatDay(day: number): string {
  const days = day + 693_899;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, 2)}`;
}

function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const rest = milliseconds % 1000;
  const time = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
  return rest === 0 ? time : `${time}.${pad(rest, 3)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
