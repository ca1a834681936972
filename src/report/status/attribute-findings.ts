import { allRecords, type Ledger } from '../../records/ledger.ts';
import type { Location } from '../../source/location.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { DATASETS, type DatasetName } from '../../workspace/settings-schema.ts';
import type { OpenFindings } from './standing.ts';

/** What is said of a unit: by dataset, and of its files and sheets as such. */
type Subject = DatasetName | 'other';

/** Errors and open queries of a unit on a dataset; of nobody where no unit is named. */
export type FindingsOf = (unit: string | undefined, subject?: Subject) => OpenFindings;

/** That something is missing is what a status says by itself. */
const OF_ABSENCE: ReadonlySet<string> = new Set(['submission-missing', 'dataset-missing']);
/** What the clerk has to put right, whosever file it is about. */
const OF_CLERK: ReadonlySet<string> = new Set(['mapping-conflict', 'mapping-unused']);

/**
 * Each finding with the unit and dataset that it is about: those it names, else the unit of the row or else of the file, and the
 * dataset of the sheet, that it points at, where there is only one.
 */
export function attributeFindings(groups: readonly FindingGroup[], ledger: Ledger): FindingsOf {
  const ownerOfRow = ownersByRow(ledger);
  const ownerOf = ownersByFile(ledger);
  const datasetAt = datasetsBySheet(ledger);
  const bySubject = new Map<string, { errors: FindingGroup[]; queries: FindingGroup[] }>();
  for (const group of groups) {
    const { rule, severity, at, explanation, dataset: about, unit } = group.lead;
    if (severity === 'note' || OF_ABSENCE.has(rule)) continue;
    if (severity === 'query' && explanation !== undefined) continue;
    const dataset = DATASETS.find((name) => name === about) ?? datasetAt(at.file, at.sheet);
    const owner = OF_CLERK.has(rule) ? undefined : (unit ?? ownerOfRow(at) ?? ownerOf(at.file));
    const key = keyOf(owner, dataset);
    const open = bySubject.get(key) ?? { errors: [], queries: [] };
    bySubject.set(key, open);
    (severity === 'error' ? open.errors : open.queries).push(group);
  }
  return (unit, subject) => {
    const subjects: readonly Subject[] = subject === undefined ? [...DATASETS, 'other'] : [subject];
    const found = subjects.flatMap((each) => bySubject.get(keyOf(unit, each)) ?? []);
    return {
      errors: found.flatMap(({ errors }) => errors),
      queries: found.flatMap(({ queries }) => queries),
    };
  };
}

function keyOf(unit: string | undefined, subject: Subject | undefined): string {
  return `${unit ?? ''} ${subject ?? 'other'}`;
}

/** In a table of several units each row names its own. */
function ownersByRow(ledger: Ledger): (at: Location) => string | undefined {
  const owners = new Map<string, Set<string>>();
  const keyAt = ({ file, sheet, row }: Location): string => `${file}\n${sheet ?? ''}\n${row}`;
  for (const { unit, table, row } of allRecords(ledger)) {
    const key = keyAt({ ...table, row: row.row });
    owners.set(key, (owners.get(key) ?? new Set()).add(unit));
  }
  return (at) => onlyOne(owners.get(keyAt(at)));
}

function ownersByFile({ files, tables }: Ledger): (file: string) => string | undefined {
  const owners = new Map<string, Set<string>>();
  const put = (file: string, unit: string | undefined): void => {
    if (unit !== undefined) owners.set(file, (owners.get(file) ?? new Set()).add(unit));
  };
  for (const { submission } of files) put(submission.file, submission.unit?.id);
  for (const { file, unit } of tables) put(file, unit?.id);
  return (file) => onlyOne(owners.get(file));
}

function datasetsBySheet({ tables }: Ledger): (file: string, sheet?: string) => DatasetName | undefined {
  const datasets = new Map<string, Set<DatasetName>>();
  for (const { file, sheet, dataset } of tables)
    for (const key of [`${file}\n${sheet ?? ''}`, `${file}\n`])
      datasets.set(key, (datasets.get(key) ?? new Set()).add(dataset));
  return (file, sheet) => onlyOne(datasets.get(`${file}\n${sheet ?? ''}`));
}

function onlyOne<T>(among: ReadonlySet<T> = new Set()): T | undefined {
  const [first] = among;
  return among.size === 1 ? first : undefined;
}
