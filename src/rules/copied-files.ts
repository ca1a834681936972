import type { Ledger } from '../records/ledger.ts';

/** What Windows, Mac and mail programs put behind the name of a second copy. */
const COPY_MARK = /( ?\(\d+\)| - copy| - bản sao|_copy|-copy)(\.[^.]+)$/iu;

const known = new WeakMap<Ledger['files'], ReadonlyMap<string, string>>();

/** Files that repeat another byte for byte, with the one that counts: that whose name is not marked as a copy, else the first. */
export function originalsOf({ files }: Pick<Ledger, 'files'>): ReadonlyMap<string, string> {
  const found = known.get(files);
  if (found !== undefined) return found;
  const same = new Map<string, string[]>();
  for (const { submission, sha256, document } of files) {
    if (sha256 === undefined || document === undefined) continue;
    same.set(sha256, [...(same.get(sha256) ?? []), submission.file]);
  }
  const originals = new Map<string, string>();
  for (const names of same.values()) {
    const original = names.find((name) => !COPY_MARK.test(name)) ?? names[0] ?? '';
    for (const name of names) if (name !== original) originals.set(name, original);
  }
  known.set(files, originals);
  return originals;
}

/** The files whose rows another file repeats; `duplicate-file` says so once for each. */
export function copiedFiles(ledger: Pick<Ledger, 'files'>): ReadonlySet<string> {
  return new Set(originalsOf(ledger).keys());
}
