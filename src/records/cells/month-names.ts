/** Names of months as English and Thai files print them; Vietnamese ones are numbers. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
const THAI = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
  ' ',
);

/** 1 to 12 for the name of a month or its first three letters, in lower case; 0 for any other word. */
export function monthNamed(name: string): number {
  const english = ENGLISH.findIndex((month) => month === name || month.slice(0, 3) === name);
  return (english < 0 ? THAI.indexOf(name) : english) + 1;
}
