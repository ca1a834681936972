import { join } from 'node:path';
import type { Examination } from '../pipeline.ts';
import { RULES } from '../rules/index.ts';
import { MANIFEST_FILE, MANIFEST_SCHEMA, relativeName } from '../workspace/list-files.ts';
import { readBytes } from '../workspace/read-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Output, sha256 } from './write-files.ts';

/** What a folder of reports was made of, and what was written there. */
export interface Manifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly tool: { readonly name: 'emulate'; readonly version: string };
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly settings: readonly { readonly path: string; readonly sha256: string }[];
  readonly rules: readonly { readonly code: string; readonly version: number; readonly severity: string }[];
  readonly outputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** The manifest of a folder; undefined where there is none or it is not ours. */
export function readManifest(
  folder: string,
): { readonly manifest: Manifest; readonly bytes: Uint8Array } | undefined {
  const bytes = readBytes(join(folder, MANIFEST_FILE));
  if (bytes === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isManifest(manifest) ? { manifest, bytes } : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody may have edited it, and a report of before must not be overwritten on its word. */
function isManifest(value: unknown): value is Manifest {
  const { schema, tool, inputs, settings, rules, outputs } = (value ?? {}) as Partial<
    Record<string, unknown>
  >;
  return (
    schema === MANIFEST_SCHEMA &&
    isOf(tool, { version: 'string' }) &&
    [inputs, settings, outputs].every((files) => isListOf(files, { path: 'string', sha256: 'string' })) &&
    isListOf(rules, { code: 'string', version: 'number', severity: 'string' })
  );
}

function isListOf(value: unknown, types: Readonly<Record<string, string>>): boolean {
  return Array.isArray(value) && value.every((each) => isOf(each, types));
}

function isOf(value: unknown, types: Readonly<Record<string, string>>): boolean {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(types).every(([name, type]) => typeof fields[name] === type);
}

/** What the tool wrote into a folder before, by name; empty where there is no manifest or it is not ours. */
export function readWritten(folder: string): Map<string, string> {
  const read = readManifest(folder);
  if (read === undefined) return new Map();
  return new Map([
    ...read.manifest.outputs.map((each) => [each.path, each.sha256] as const),
    [MANIFEST_FILE, sha256(read.bytes)],
  ]);
}

/** Settings files with their SHA-256, last year's too: what was found there is told with this year's findings. */
export function settingsOf(workspace: Workspace): Manifest['settings'] {
  return withPrevious(workspace).flatMap(({ root, settingFiles }) =>
    settingFiles.map((name) => ({
      path: relativeName(workspace.root, join(root, name)),
      sha256: sha256(readBytes(join(root, name)) ?? new Uint8Array()),
    })),
  );
}

/** What was sent, this year and last, by the way to it. */
export function inputsOf(workspace: Workspace): { readonly path: string; readonly at: string }[] {
  return withPrevious(workspace).flatMap(({ submissions }) =>
    submissions.map(({ path }) => ({ path: relativeName(workspace.root, path), at: path })),
  );
}

function withPrevious(workspace: Workspace): Workspace[] {
  return workspace.previous === undefined ? [workspace] : [workspace, workspace.previous];
}

/** The rules as the settings weigh them. */
export function rulesOf({ settings }: Workspace): Manifest['rules'] {
  return RULES.map(({ code, version, severity }) => ({
    code,
    version,
    severity: settings.rules[code]?.severity ?? severity,
  }));
}

/** Inputs, settings, rules and outputs with their SHA-256: enough to tell later whether a report still comes from its inputs. */
export function composeManifest(
  { workspace, ledger, previous }: Examination,
  version: string,
  outputs: readonly Output[],
  before: ReadonlyMap<string, string>,
): Output {
  const fresh = new Map(outputs.map(({ name, bytes }) => [name, sha256(bytes)]));
  const kept = [...before].filter(([name]) => name !== MANIFEST_FILE && !fresh.has(name));
  const manifest: Manifest = {
    schema: MANIFEST_SCHEMA,
    tool: { name: 'emulate', version },
    inputs: [ledger, ...(previous === undefined ? [] : [previous.usable])].flatMap(({ files }) =>
      files.map(({ submission, sha256: hash }) => ({ path: submission.file, sha256: hash ?? '' })),
    ),
    settings: settingsOf(workspace),
    rules: rulesOf(workspace),
    outputs: [...kept, ...fresh]
      .map(([path, hash]) => ({ path, sha256: hash }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return { name: MANIFEST_FILE, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}
