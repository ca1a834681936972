import type { Ledger } from './ledger.ts';

/** Unit → the files that are its own: by folder or name, by a title block, or by rows that name it. */
export function sendersOf(ledger: Ledger): ReadonlyMap<string, ReadonlySet<string>> {
  const senders = new Map<string, Set<string>>();
  const put = (unit: string | undefined, file: string): void => {
    if (unit === undefined) return;
    const files = senders.get(unit) ?? new Set();
    senders.set(unit, files.add(file));
  };
  for (const { submission } of ledger.files) put(submission.unit?.id, submission.file);
  for (const { unit, file } of ledger.tables) put(unit?.id, file);
  for (const dataset of Object.keys(ledger.records))
    for (const [table, units] of ledger.units)
      if (table.dataset === dataset) for (const unit of units.keys()) put(unit, table.file);
  return senders;
}
