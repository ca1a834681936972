import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { inferUnits } from './infer-units.ts';
import { listFiles, relativeName, walkFiles } from './list-files.ts';
import { readExplanations } from './read-explanations.ts';
import { readSettings } from './read-settings.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';
import { unitFinder } from './units.ts';
import { whoseFile } from './whose-file.ts';
import type { Narrative, Workspace } from './workspace.ts';

const SETTINGS_FILE = 'emulate.yaml';
const NARRATIVE = /^(?<section>[\w-]+)\.(?<language>[a-z]{2})\.md$/;
/** Folders of a workspace that hold no submissions; they matter where there is no `submissions/`. */
const NOT_SUBMISSIONS = new Set(['reports', 'narrative', 'templates', 'node_modules']);

/**
 * Opens the workspace at `start`, or the nearest one upwards.
 * @param only files to restrict the work to; every file below a given folder counts.
 * @throws Failure when there is no folder, the settings are wrong, or there is nothing to read.
 */
export function openWorkspace(start: string, only?: readonly string[]): Workspace {
  const root = findRoot(resolve(start));
  const settingsText = readIfThere(join(root, SETTINGS_FILE));
  const settings =
    settingsText === undefined ? settingsSchema.parse({}) : readSettings(SETTINGS_FILE, settingsText);
  const explanationsText = readIfThere(join(root, 'explanations.yaml'));
  const paths = only ?? submissionPaths(root);
  if (paths.length === 0) throw new Failure(3, phrase('failure.no-submissions', { folder: start }));
  const files = paths.map((path) => ({ path, file: relativeName(root, path) }));
  const folder = isFolder(join(root, 'submissions')) ? 'submissions/' : '';
  const units =
    settings.units.length > 0
      ? settings.units
      : inferUnits(
          files.map(({ file }) => file),
          folder,
        );
  const finder = unitFinder(units);
  return {
    root,
    name: basename(root).normalize('NFC'),
    settings: { ...settings, units } satisfies Settings,
    hasSettings: settingsText !== undefined,
    submissions: files.map((file) => ({ ...file, ...whoseFile(file.file, finder, units) })),
    isPartial: only !== undefined,
    narratives: readNarratives(root),
    explanations:
      explanationsText === undefined ? [] : readExplanations('explanations.yaml', explanationsText),
    settingFiles: listSettingFiles(root),
  };
}

function findRoot(start: string): string {
  if (!isFolder(start)) throw new Failure(3, phrase('failure.no-folder', { folder: start }));
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFile(join(folder, SETTINGS_FILE))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

function submissionPaths(root: string): string[] {
  const folder = join(root, 'submissions');
  if (isFolder(folder)) return walkFiles(folder);
  return walkFiles(root, (name) => !NOT_SUBMISSIONS.has(name)).filter(
    (path) => dirname(path) !== root || !/\.(ya?ml|md)$/i.test(path),
  );
}

function readNarratives(root: string): Narrative[] {
  return listFiles(join(root, 'narrative')).flatMap((name) => {
    const { section, language } = NARRATIVE.exec(name)?.groups ?? {};
    if (section === undefined || language === undefined) return [];
    const markdown = readFileSync(join(root, 'narrative', name), 'utf8')
      .replace(/^\ufeff/, '')
      .normalize('NFC');
    return [{ section, language, file: `narrative/${name}`, markdown }];
  });
}

function listSettingFiles(root: string): string[] {
  const narratives = listFiles(join(root, 'narrative')).map((name) => `narrative/${name}`);
  const templates = walkFiles(join(root, 'templates')).map((path) => relativeName(root, path));
  const own = [SETTINGS_FILE, 'explanations.yaml'].filter((name) => isFile(join(root, name)));
  return [...own, ...narratives, ...templates];
}

function readIfThere(path: string): string | undefined {
  return isFile(path) ? readFileSync(path, 'utf8').replace(/^\ufeff/, '') : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
