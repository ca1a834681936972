import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import type { MappingNames } from './check-mappings.ts';
import { expectedUnits } from './expected-units.ts';
import { NOT_SUBMISSIONS, SETTINGS_FILE, submissionsFolder } from './find-workspace.ts';
import { inferUnits } from './infer-units.ts';
import { listFiles, relativeName, walkFiles } from './list-files.ts';
import { type FileMapping, MAPPINGS_FILE, mappingFor } from './mapping.ts';
import { findNearest } from './nearest.ts';
import { openPrevious } from './open-previous.ts';
import { readExplanations } from './read-explanations.ts';
import { isFolder, isThere, readText } from './read-file.ts';
import { readMappings } from './read-mappings.ts';
import { readNarratives } from './read-narratives.ts';
import { readSettings } from './read-settings.ts';
import type { SettableRule } from './rule-settings.ts';
import { type Settings, settingsSchema, type Unit } from './settings-schema.ts';
import { unitFinder } from './units.ts';
import { whoseFile } from './whose-file.ts';
import type { Submission, Workspace } from './workspace.ts';

export const EXPLANATIONS_FILE = 'explanations.yaml';

/** What the files of a workspace may name, as later rooms know it; anything where it is not given. */
interface Known extends Pick<MappingNames, 'encodings' | 'isMeaning' | 'meanings'> {
  /** The rules that settings and explanations may name. */
  readonly rules?: readonly SettableRule[] | undefined;
  /** Read the files as if nothing had been decided about them. */
  readonly withoutMappings?: boolean;
  /** Leave last year alone, whatever the settings say. */
  readonly withoutPrevious?: boolean;
  /** Where the settings list units, that nothing has come from any of them is a status, and no failure. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Opens a folder as a workspace.
 * @param only files, or one folder of submissions, to restrict the work to.
 * @throws Failure when there is no folder, the settings are wrong, or there is nothing to read.
 */
export function openWorkspace(
  folder: string,
  only?: readonly string[],
  { rules, withoutMappings, withoutPrevious, mayBeEmpty, ...names }: Known = {},
): Workspace {
  const root = resolve(folder);
  if (!isFolder(root)) throw new Failure(3, phrase('failure.no-folder', { folder }));
  const settingsText = readText(join(root, SETTINGS_FILE));
  const settings =
    settingsText === undefined ? settingsSchema.parse({}) : readSettings(SETTINGS_FILE, settingsText, rules);
  const explanationsText = readText(join(root, EXPLANATIONS_FILE));
  const ids = settings.units.length > 0 ? settings.units.map(({ id }) => id) : undefined;
  const codes = rules?.map(({ code }) => code);
  const explanations = readExplanations(EXPLANATIONS_FILE, explanationsText ?? '', {
    rules: codes,
    units: ids,
  });
  const mappingsText = readText(join(root, MAPPINGS_FILE)) ?? '';
  const decided = readMappings(MAPPINGS_FILE, mappingsText, { ...names, units: ids });
  const mappings = withoutMappings ? [] : decided;
  const paths = only?.flatMap((path) => (isFolder(path) ? walkFiles(path) : [path])) ?? submissionPaths(root);
  if (paths.length === 0 && !(mayBeEmpty && settings.units.length > 0)) {
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
  const previous =
    settings.previous === undefined || withoutPrevious
      ? undefined
      : openPrevious(root, settings, settingsText ?? '', (path) =>
          openWorkspace(path, undefined, { rules, ...names, withoutPrevious: true }),
        );
  const finder = unitFinder(units, expectedUnits({ settings: { ...settings, units } }));
  return {
    root,
    name: basename(root).normalize('NFC'),
    settings: { ...settings, units } satisfies Settings,
    hasSettings: settingsText !== undefined,
    submissions: files.map((file) => {
      const mapping = mappingFor(mappings, file.file);
      const owner =
        mapping?.unit === undefined ? whoseFile(file.file, finder, units) : mappedUnit(mapping, units);
      return { ...file, ...owner, ...(mapping === undefined ? {} : { mapping }) };
    }),
    isPartial: only !== undefined,
    narratives: readNarratives(root),
    explanations,
    mappings,
    ...(previous === undefined ? {} : { previous }),
    settingFiles: listSettingFiles(root),
  };
}

/** @throws Failure where units are inferred, and the one that a mapping names is not among them. */
function mappedUnit(
  { unit: id = '', line }: FileMapping,
  units: readonly Unit[],
): Pick<Submission, 'unit' | 'unitBy'> {
  const unit = units.find((each) => each.id === id);
  if (unit !== undefined) return { unit, unitBy: MAPPINGS_FILE };
  const ids = units.map((each) => each.id);
  const nearest = findNearest(id, ids) ?? ids.join(', ');
  const place = { file: MAPPINGS_FILE, line, column: 1 };
  throw new Failure(2, phrase('settings.unknown-unit', { ...place, key: 'unit', id, nearest }));
}

/** The files below a workspace's `submissions/`; below the folder itself where there is none. */
export function submissionPaths(root: string): string[] {
  const folder = submissionsFolder(root);
  if (folder !== root) return walkFiles(folder);
  return walkFiles(root, (name) => !NOT_SUBMISSIONS.has(name)).filter(
    (path) => dirname(path) !== root || !/\.(ya?ml|md)$/i.test(path),
  );
}

function listSettingFiles(root: string): string[] {
  const narratives = listFiles(join(root, 'narrative')).map((name) => `narrative/${name}`);
  const templates = walkFiles(join(root, 'templates')).map((path) => relativeName(root, path));
  const own = [SETTINGS_FILE, EXPLANATIONS_FILE, MAPPINGS_FILE].filter((name) => isThere(join(root, name)));
  return [...own, ...narratives, ...templates];
}
