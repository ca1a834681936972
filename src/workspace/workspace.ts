import type { FileMapping } from './mapping.ts';
import type {
  DatasetName,
  MovementSetting,
  Period,
  Settings,
  TargetSetting,
  Unit,
} from './settings-schema.ts';

export type { Parameters, RuleSettings } from './rule-settings.ts';
export type { DatasetName, MovementSetting, Period, Settings, TargetSetting, Unit };

/** A file that was sent, and whose it is by its folder or name. */
export interface Submission {
  /** Relative to the workspace, `/`, NFC. */
  readonly file: string;
  /** Where to read it. */
  readonly path: string;
  readonly unit?: Unit;
  /** What the unit was recognised by. */
  readonly unitBy?: string;
  /** Units between which folder and name do not decide. */
  readonly candidates?: readonly Unit[];
  /** What mappings.yaml says of it. */
  readonly mapping?: FileMapping;
}

/** Free text of the clerk for one section in one language. */
export interface Narrative {
  readonly section: string;
  readonly language: string;
  readonly file: string;
  readonly markdown: string;
}

/** A reason given for findings; every field that is given must agree with the finding. */
export interface Explanation {
  readonly rule: string;
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  /** A cell or ranges of them: "C9", "C9:C40", "C9:C12, C15". */
  readonly cell?: string | undefined;
  readonly unit?: string | undefined;
  readonly dataset?: string | undefined;
  readonly reason: string;
}

/** A folder with its settings and what the units sent. */
export interface Workspace {
  readonly root: string;
  readonly name: string;
  readonly settings: Settings;
  /** False where there is no emulate.yaml, and units were inferred from folders and file names. */
  readonly hasSettings: boolean;
  readonly submissions: readonly Submission[];
  /** Only some files are looked at, so nothing can be said of what is missing. */
  readonly isPartial: boolean;
  readonly narratives: readonly Narrative[];
  readonly explanations: readonly Explanation[];
  readonly mappings: readonly FileMapping[];
  /** Last year's, where the settings name it; it is opened without the year before it. */
  readonly previous?: Workspace;
  /** Files of the workspace itself that shape the report, for the manifest. */
  readonly settingFiles: readonly string[];
}

/** Short name of a unit in a language, falling back on its id's own name. */
export function unitLabel(unit: Unit, language = 'vi'): string {
  return unit.short ?? (language === 'en' ? unit.name.en : undefined) ?? unit.name.vi;
}
