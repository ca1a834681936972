import type { Ledger } from '../records/ledger.ts';

/** Files that repeat another byte for byte; `duplicate-file` says so once for each. */
export function copiedFiles({ files }: Ledger): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    files.flatMap(({ submission, sha256 = submission.file }) => {
      if (seen.has(sha256)) return [submission.file];
      seen.add(sha256);
      return [];
    }),
  );
}
