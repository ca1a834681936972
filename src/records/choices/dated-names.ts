/** Words of a form or an authority that mean something only from or until a day, ISO. */
interface DatedName {
  readonly words: RegExp;
  readonly from?: string;
  readonly until?: string;
  /** What is written instead on the other side of the day. */
  readonly instead?: string;
}

/**
 * Names that came or went. Xã, phường, thị trấn tiêu biểu: Law 06/2022/QH15, in force from 2024-01-01; xã, phường, đặc khu tiêu biểu: Decree
 * 152/2025/NĐ-CP, from 2025-07-01, when townships (thị trấn) ended and special zones (đặc khu) began. No official text was compared yet.
 */
export const DATED_NAMES: readonly DatedName[] = [
  { words: /thị trấn/u, until: '2025-06-30', instead: 'xã, phường, đặc khu' },
  { words: /đặc khu/u, from: '2025-07-01', instead: 'xã, phường, thị trấn' },
  { words: /^(?:xã|phường).* tiêu biểu/u, from: '2024-01-01' },
];
