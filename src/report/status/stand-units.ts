import { allRecords, type DataRecord, type Ledger } from '../../records/ledger.ts';
import { saysSomething } from '../../records/says-something.ts';
import { sendersOf } from '../../records/senders.ts';
import { dueOf } from '../../workspace/due.ts';
import { matchesFile } from '../../workspace/file-pattern.ts';
import { type Receipt, receiptOf } from '../../workspace/receipt.ts';
import { DATASETS } from '../../workspace/settings-schema.ts';
import type { DatasetName, Settings, Unit, Workspace } from '../../workspace/workspace.ts';
import type { ReportInput } from '../report-input.ts';
import { attributeFindings, type FindingsOf } from './attribute-findings.ts';
import { judgeAbsence, judgeReceipts } from './judge-delay.ts';
import {
  type DatasetStanding,
  type DatasetState,
  type FileReceipt,
  isOwed,
  isReceived,
  type Moment,
  OWINGS,
  type Owing,
  type Standing,
  type UnitStanding,
} from './standing.ts';
import { tallyDatasets } from './tally-datasets.ts';

/** A standing has no words yet, so nobody's language matters. */
export type StandingInput = Omit<ReportInput, 'language'>;

/** How every unit of the cluster stands. */
export function standUnits({ summary, read, findings, groups, moment }: StandingInput): Standing {
  const { workspace, units } = summary;
  const senders = sendersOf(read);
  const findingsOf = attributeFindings(groups, read);
  const context: Context = {
    workspace,
    moment,
    findingsOf,
    filesOf: filesBySender(read, workspace, senders, moment),
    usable: said(summary.ledger, saysSomething),
    reported: said(read, saysSomething),
    reasonFor: (unit, dataset) =>
      findings.find(
        (finding) =>
          finding.unit === unit &&
          (finding.rule === 'submission-missing' ||
            (finding.rule === 'dataset-missing' && finding.dataset === dataset)) &&
          finding.explanation !== undefined,
      )?.explanation,
  };
  const standings = units.map((unit) => standUnit(unit, context));
  const known = new Set([...senders.values()].flatMap((files) => [...files]));
  const members = new Set(units.map(({ id }) => id));
  return {
    today: moment?.today,
    units: OWINGS.flatMap((owing) => standings.filter(({ owes }) => owes === owing)),
    datasets: tallyDatasets(standings, workspace.settings),
    strays: read.files.map(({ submission }) => submission.file).filter((file) => !known.has(file)),
    unattributed: findingsOf(undefined),
    unusedReceipts: unusedReceipts(workspace.settings, read, senders),
    outsiders: workspace.settings.units.filter(({ id }) => senders.has(id) && !members.has(id)),
  };
}

interface Context {
  readonly workspace: Workspace;
  readonly moment: Moment | undefined;
  readonly findingsOf: FindingsOf;
  readonly filesOf: ReadonlyMap<string, readonly FileReceipt[]>;
  /** Unit and dataset, in one key, of what says something; of what of that may be used. */
  readonly reported: ReadonlySet<string>;
  readonly usable: ReadonlySet<string>;
  readonly reasonFor: (unit: string, dataset: DatasetName) => string | undefined;
}

function standUnit(unit: Unit, context: Context): UnitStanding {
  const files = context.filesOf.get(unit.id) ?? [];
  const datasets = DATASETS.map((dataset) => standDataset(unit, dataset, files, context));
  const other = context.findingsOf(unit.id, 'other');
  return { unit, owes: owingOf(datasets, other), datasets, other, files };
}

function standDataset(
  unit: Unit,
  dataset: DatasetName,
  files: readonly FileReceipt[],
  { workspace: { settings }, moment, findingsOf, reported, usable, reasonFor }: Context,
): DatasetStanding {
  const key = `${unit.id} ${dataset}`;
  const holders = files.filter(({ datasets }) => datasets.includes(dataset));
  const isSaid = reported.has(key);
  const reason = isSaid ? undefined : reasonFor(unit.id, dataset);
  const open = findingsOf(unit.id, dataset);
  const state = ((): DatasetState => {
    if (isSaid) return usable.has(key) ? 'usable' : 'unusable';
    if (reason !== undefined) return 'excused';
    if (holders.length > 0 && open.errors.length > 0) return 'unusable';
    if (!settings.required[dataset]) return 'not-required';
    return holders.length > 0 ? 'blank' : 'missing';
  })();
  const due = state === 'not-required' || state === 'excused' ? undefined : dueOf(settings, unit, dataset);
  const about = { dataset, state, due, reason, ...open };
  if (!isReceived({ state }))
    return { ...about, receipt: undefined, delay: judgeAbsence(due, moment?.today) };
  const receipts = holders.map(({ receipt }) => receipt);
  return { ...about, ...judgeReceipts(receipts, due) };
}

function owingOf(datasets: readonly DatasetStanding[], other: UnitStanding['other']): Owing {
  const all = [...datasets, other];
  if (datasets.some(isOwed)) return datasets.some(isReceived) ? 'datasets' : 'everything';
  if (all.some(({ errors }) => errors.length > 0)) return 'corrections';
  return all.some(({ queries }) => queries.length > 0) ? 'answers' : 'nothing';
}

function said(ledger: Ledger, counts: (record: DataRecord) => boolean): Set<string> {
  return new Set(
    allRecords(ledger)
      .filter(counts)
      .map(({ unit, dataset }) => `${unit} ${dataset}`),
  );
}

/** Unit → its files with what they hold of it; a file that several units share is of each of them. */
function filesBySender(
  read: Ledger,
  { settings }: Workspace,
  senders: ReadonlyMap<string, ReadonlySet<string>>,
  moment: Moment | undefined,
): Map<string, FileReceipt[]> {
  const holds = new Map<string, Set<DatasetName>>();
  const put = (file: string, unit: string, dataset: DatasetName): void => {
    const key = `${unit}\n${file}`;
    holds.set(key, (holds.get(key) ?? new Set()).add(dataset));
  };
  for (const { file, unit, dataset } of read.tables) if (unit !== undefined) put(file, unit.id, dataset);
  for (const { unit, dataset, table } of allRecords(read)) put(table.file, unit, dataset);
  const files = new Map(read.files.map((each) => [each.submission.file, each]));
  return new Map(
    [...senders].map(([unit, names]) => [
      unit,
      [...names].sort().map((file): FileReceipt => {
        const { submission, document } = files.get(file) ?? {};
        const held = holds.get(`${unit}\n${file}`);
        return {
          file,
          isReadable: document !== undefined,
          datasets: DATASETS.filter((dataset) => held?.has(dataset)),
          receipt: receiptOf(file, unit, settings) ?? lastChange(submission?.path, moment),
        };
      }),
    ]),
  );
}

function lastChange(path: string | undefined, moment: Moment | undefined): Receipt | undefined {
  const date = path === undefined ? undefined : moment?.lastChanged(path);
  return date === undefined ? undefined : { date, by: 'last-changed' };
}

function unusedReceipts(
  { received }: Settings,
  { files }: Ledger,
  senders: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return received.flatMap(({ unit, file }) => {
    if (unit !== undefined) return senders.has(unit) ? [] : [unit];
    if (file === undefined) return [];
    return files.some(({ submission }) => matchesFile(file, submission.file)) ? [] : [file];
  });
}
