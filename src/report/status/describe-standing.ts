import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { Receipt } from '../../workspace/receipt.ts';
import type { DatasetStanding, OpenFindings } from './standing.ts';

/** "2 lỗi, 1 cần giải trình; quá hạn 03 ngày": all that a cell of the matrix says; nothing where nothing was asked for. */
export function describeStanding(standing: DatasetStanding): Text | undefined {
  const { state, delay } = standing;
  if (state === 'not-required') return undefined;
  const open = describeOpen(standing);
  const parts = [
    ...(state === 'usable' && open.length > 0 ? [] : [phrase(`standing.state.${state}`)]),
    ...open,
    // A doubt about the day is said once, for all units, and not in every cell.
    ...(delay === undefined || delay.kind === 'maybe-late' ? [] : [describeDelay(delay.kind, delay.days)]),
  ];
  return joined(parts);
}

/** "2 lỗi", "1 cần giải trình". */
export function describeOpen({ errors, queries }: OpenFindings): Phrase[] {
  return [
    ...(errors.length === 0 ? [] : [phrase('standing.errors', { count: errors.length })]),
    ...(queries.length === 0 ? [] : [phrase('standing.queries', { count: queries.length })]),
  ];
}

/** "quá hạn 03 ngày", "gửi chậm 07 ngày". */
export function describeDelay(kind: 'overdue' | 'late', days: number): Phrase {
  return phrase(`standing.delay.${kind}`, { count: { as: 'officialCount', value: days } });
}

/** "12/12/2024 (theo tên thư mục)": the day, and what says so. */
export function describeReceipt(receipt: Receipt | undefined): Phrase {
  if (receipt === undefined) return phrase('standing.evidence.none');
  const date = { as: 'date', value: receipt.date } as const;
  return phrase(`standing.evidence.${receipt.by}`, { date });
}

/** Parts of a short remark, with commas and no "and". */
export function joined(parts: readonly Text[]): Text {
  const [first = '', ...rest] = parts;
  return rest.reduce<Text>((text, part) => phrase('standing.joined', { text, part }), first);
}
