import { matchKey } from './match-key.ts';

/** Resolution 202/2025/QH15 of 12 June 2025, in force for units from 1 July 2025: 63 provinces became 34. Names that are no more, by what they became. */
const GONE: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['Hà Giang'],
  'Lào Cai': ['Yên Bái'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Bắc Ninh': ['Bắc Giang'],
  'Phú Thọ': ['Hòa Bình', 'Vĩnh Phúc'],
  'Hải Phòng': ['Hải Dương'],
  'Hưng Yên': ['Thái Bình'],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Quảng Trị': ['Quảng Bình'],
  'Đà Nẵng': ['Quảng Nam'],
  'Quảng Ngãi': ['Kon Tum'],
  'Gia Lai': ['Bình Định'],
  'Khánh Hòa': ['Ninh Thuận'],
  'Đắk Lắk': ['Phú Yên'],
  'Lâm Đồng': ['Bình Thuận', 'Đắk Nông'],
  'Đồng Nai': ['Bình Phước'],
  'TP. Hồ Chí Minh': ['Bình Dương', 'Bà Rịa – Vũng Tàu'],
  'Tây Ninh': ['Long An'],
  'Đồng Tháp': ['Tiền Giang'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'An Giang': ['Kiên Giang'],
  'Cần Thơ': ['Hậu Giang', 'Sóc Trăng'],
  'Cà Mau': ['Bạc Liêu'],
};

const DATE = '2025-07-01';

/** A province that a text names and that is no more, with what it became. */
export interface GoneProvince {
  readonly name: string;
  readonly into: string;
  readonly date: string;
}

/** @param on a day; before the merger nothing is gone */
export function goneProvince(text: string, on: string | undefined): GoneProvince | undefined {
  if (on === undefined || on < DATE) return undefined;
  const key = ` ${matchKey(text)
    .replace(/[.,;:()[\]/]+/g, ' ')
    .replace(/\s+/g, ' ')} `;
  const named = Object.entries(GONE).flatMap(([into, names]) =>
    names.filter((name) => key.includes(` ${matchKey(name)} `)).map((name) => ({ name, into, date: DATE })),
  );
  return named.length === 1 ? named[0] : undefined;
}
