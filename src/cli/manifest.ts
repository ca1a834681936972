import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examination } from '../pipeline.ts';
import { RULES } from '../rules/index.ts';
import { type Output, sha256 } from './write-files.ts';

const NAME = 'manifest.json';

interface Manifest {
  readonly schema: 'emulate/manifest/1';
  readonly tool: { readonly name: 'emulate'; readonly version: string };
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly settings: readonly { readonly path: string; readonly sha256: string }[];
  readonly rules: readonly { readonly code: string; readonly version: number; readonly severity: string }[];
  readonly outputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** What the tool wrote into a folder before, by name; empty where there is no manifest or it is not ours. */
export function readWritten(folder: string): Map<string, string> {
  const path = join(folder, NAME);
  if (!existsSync(path)) return new Map();
  try {
    const text = readFileSync(path, 'utf8');
    const { schema, outputs }: Manifest = JSON.parse(text);
    if (schema !== 'emulate/manifest/1') return new Map();
    return new Map([
      ...outputs.map((each) => [each.path, each.sha256] as const),
      [NAME, sha256(Buffer.from(text))],
    ]);
  } catch {
    return new Map();
  }
}

/** Inputs, settings, rules and outputs with their SHA-256: enough to tell later whether a report still comes from its inputs. */
export function composeManifest(
  { workspace, ledger }: Examination,
  version: string,
  outputs: readonly Output[],
  before: ReadonlyMap<string, string>,
): Output {
  const fresh = new Map(outputs.map(({ name, bytes }) => [name, sha256(bytes)]));
  const kept = [...before].filter(([name]) => name !== NAME && !fresh.has(name));
  const manifest: Manifest = {
    schema: 'emulate/manifest/1',
    tool: { name: 'emulate', version },
    inputs: ledger.files.map(({ submission, sha256: hash }) => ({
      path: submission.file,
      sha256: hash ?? '',
    })),
    settings: workspace.settingFiles.map((path) => ({
      path,
      sha256: sha256(readFileSync(join(workspace.root, path))),
    })),
    rules: RULES.map(({ code, version: ruleVersion, severity }) => ({
      code,
      version: ruleVersion,
      severity: workspace.settings.rules[code]?.severity ?? severity,
    })),
    outputs: [...kept, ...fresh]
      .map(([path, hash]) => ({ path, sha256: hash }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return { name: NAME, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}
