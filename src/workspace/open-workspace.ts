import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { NOT_SUBMISSIONS, SETTINGS_FILE, submissionsFolder } from './find-workspace.ts';
import { inferUnits } from './infer-units.ts';
import { listFiles, relativeName, walkFiles } from './list-files.ts';
import { readExplanations } from './read-explanations.ts';
import { isFolder, isThere, readText } from './read-file.ts';
import { readNarratives } from './read-narratives.ts';
import { readSettings } from './read-settings.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';
import { unitFinder } from './units.ts';
import { whoseFile } from './whose-file.ts';
import type { Workspace } from './workspace.ts';

const EXPLANATIONS_FILE = 'explanations.yaml';

/**
 * Opens a folder as a workspace.
 * @param only files, or one folder of submissions, to restrict the work to.
 * @param rules codes of the rules that settings and explanations may name; every code where none are given.
 * @throws Failure when there is no folder, the settings are wrong, or there is nothing to read.
 */
export function openWorkspace(
  folder: string,
  only?: readonly string[],
  rules?: readonly string[],
): Workspace {
  const root = resolve(folder);
  if (!isFolder(root)) throw new Failure(3, phrase('failure.no-folder', { folder }));
  const settingsText = readText(join(root, SETTINGS_FILE));
  const settings =
    settingsText === undefined ? settingsSchema.parse({}) : readSettings(SETTINGS_FILE, settingsText, rules);
  const explanationsText = readText(join(root, EXPLANATIONS_FILE));
  const ids = settings.units.length > 0 ? settings.units.map(({ id }) => id) : undefined;
  const explanations = readExplanations(EXPLANATIONS_FILE, explanationsText ?? '', { rules, units: ids });
  const paths = only?.flatMap((path) => (isFolder(path) ? walkFiles(path) : [path])) ?? submissionPaths(root);
  if (paths.length === 0) {
    throw new Failure(3, phrase('failure.no-submissions', { folder: only?.[0] ?? folder }));
  }
  const files = paths.map((path) => ({ path, file: relativeName(root, path) }));
  const units =
    settings.units.length > 0
      ? settings.units
      : inferUnits(
          files.map(({ file }) => file),
          submissionsFolder(root) === root ? '' : 'submissions/',
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
    explanations,
    settingFiles: listSettingFiles(root),
  };
}

function submissionPaths(root: string): string[] {
  const folder = submissionsFolder(root);
  if (folder !== root) return walkFiles(folder);
  return walkFiles(root, (name) => !NOT_SUBMISSIONS.has(name)).filter(
    (path) => dirname(path) !== root || !/\.(ya?ml|md)$/i.test(path),
  );
}

function listSettingFiles(root: string): string[] {
  const narratives = listFiles(join(root, 'narrative')).map((name) => `narrative/${name}`);
  const templates = walkFiles(join(root, 'templates')).map((path) => relativeName(root, path));
  const own = [SETTINGS_FILE, EXPLANATIONS_FILE].filter((name) => isThere(join(root, name)));
  return [...own, ...narratives, ...templates];
}
