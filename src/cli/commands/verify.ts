import { join, resolve } from 'node:path';
import { Failure } from '../../findings/failure.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { RULES } from '../../rules/index.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { readBytes } from '../../workspace/read-file.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { inputsOf, type Manifest, readManifest, rulesOf, settingsOf } from '../manifest.ts';
import type { Options } from '../program.ts';
import { type Session, tell } from '../session.ts';
import { sha256 } from '../write-files.ts';

type What = 'input' | 'setting' | 'output' | 'rule' | 'tool';

/** Something that is not as it was when the reports were made. */
interface Difference {
  readonly what: What;
  readonly how: 'changed' | 'gone' | 'new';
  readonly path: string;
}

interface Hashed {
  readonly path: string;
  readonly sha256: string | undefined;
}

/** `emulate verify`: whether reports still come from their inputs, by the SHA-256 of everything that went in and came out. */
export async function runVerify(
  session: Session,
  [folder = '.', target]: readonly string[],
  options: Options,
): Promise<number> {
  const reports = resolve(session.cwd, folder);
  const read = readManifest(reports);
  if (read === undefined) throw new Failure(3, phrase('verify.no-manifest', { folder }));
  const root = target === undefined ? findWorkspace(reports) : resolve(session.cwd, target);
  const workspace = openWorkspace(root, undefined, { rules: RULES });
  const differences = differencesOf(read.manifest, reports, workspace, session.version);
  if (options['json'] === true) {
    const json = { schema: 'emulate/verification/1', holds: differences.length === 0, differences };
    session.out(writeJson({ ...json, differences: differences.map((each) => ({ ...each })) }));
  } else {
    for (const difference of differences) session.out(`${say(session.language, describe(difference))}\n`);
    tell(session, phrase(differences.length === 0 ? 'verify.same' : 'verify.different'));
  }
  return differences.length === 0 ? 0 : 1;
}

function differencesOf(
  manifest: Manifest,
  reports: string,
  workspace: Workspace,
  version: string,
): Difference[] {
  const inputs = inputsOf(workspace).map(({ path, at }) => ({ path, sha256: hashOf(at) }));
  const outputs = manifest.outputs.map(({ path }) => ({ path, sha256: hashOf(join(reports, path)) }));
  const ruleEntries = (rules: Manifest['rules']): Hashed[] =>
    rules.map(({ code, version: own, severity }) => ({ path: code, sha256: `${own} ${severity}` }));
  return [
    ...compare('input', manifest.inputs, inputs),
    ...compare('setting', manifest.settings, settingsOf(workspace)),
    ...compare('rule', ruleEntries(manifest.rules), ruleEntries(rulesOf(workspace))),
    ...(manifest.tool.version === version
      ? []
      : [{ what: 'tool', how: 'changed', path: manifest.tool.version } as const]),
    ...compare('output', manifest.outputs, outputs),
  ];
}

/** What was there then against what is there now; a file that could not be read then has no hash to compare. */
function compare(what: What, then: readonly Hashed[], now: readonly Hashed[]): Difference[] {
  const present = new Map(now.map(({ path, sha256: hash }) => [path, hash]));
  const known = new Set(then.map(({ path }) => path));
  return [
    ...then.flatMap(({ path, sha256: hash }): Difference[] => {
      const current = present.get(path);
      if (current === undefined) return [{ what, how: 'gone', path }];
      return hash === '' || hash === current ? [] : [{ what, how: 'changed', path }];
    }),
    ...now.flatMap(({ path }): Difference[] => (known.has(path) ? [] : [{ what, how: 'new', path }])),
  ];
}

function hashOf(path: string): string | undefined {
  const bytes = readBytes(path);
  return bytes === undefined ? undefined : sha256(bytes);
}

function describe({ what, how, path }: Difference): Phrase {
  if (what === 'tool' || what === 'rule') return phrase(`verify.${what}-changed`, { path });
  if (what === 'output')
    return phrase(how === 'gone' ? 'verify.output-gone' : 'verify.output-changed', { path });
  return phrase(`verify.${what}-${how}`, { path });
}
