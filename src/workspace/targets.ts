import { matchKey } from './match-key.ts';
import type { TargetSetting } from './workspace.ts';

/** Finds the target of the settings that a row means: by name or alias, else by code, since units number their targets each in its own way. */
export function targetFinder(
  targets: readonly TargetSetting[],
): (name: string, code: string | undefined) => TargetSetting | undefined {
  const byName = new Map(
    targets.flatMap((target) => namesOfTarget(target).map((name) => [targetKey(name), target] as const)),
  );
  const byCode = new Map(
    targets.flatMap((target) =>
      target.code === undefined ? [] : [[matchKey(target.code), target] as const],
    ),
  );
  return (name, code) =>
    byName.get(targetKey(name)) ?? (code === undefined ? undefined : byCode.get(matchKey(code)));
}

export function namesOfTarget({ id, name, aliases }: TargetSetting): string[] {
  return [id, name.vi, ...(name.en === undefined ? [] : [name.en]), ...aliases];
}

/** The key under which two names mean the same target: marks of lists, quotation marks, units in brackets and final stops aside. */
export function targetKey(name: string): string {
  return matchKey(
    name
      .replace(/["“”„'‘’«»]/g, ' ')
      .replace(/^\s*(?:(?:\d+|[a-z])[.)]|[-+•*–])\s+/iu, '')
      .replace(/\(\s*(?:%|(?:đvt|đơn vị tính)\s*:[^()]*)\s*\)\s*$/iu, ''),
  )
    .replace(/[,;.:!]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
