import type { SheetRow } from '../intake/sheet.ts';
import type { TakenIn } from '../intake/take-in.ts';
import { phrase, type Text } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { List } from '../lists/list.ts';
import type { Examination } from '../pipeline.ts';
import type { Json } from '../render/json/write-json.ts';
import { describeBasis } from '../rules/describe-rule.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Location } from '../source/location.ts';
import { placeName } from '../source/ranges.ts';
import { describeOthers, groupRange, sayFinding } from '../triage/describe-group.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
import { describeOmission } from '../triage/select-findings.ts';
import type { Session } from './session.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', query: 'warning', note: 'note' } as const;
/** What paths are relative to: the workspace, wherever it stands. */
const BASE = 'WORKSPACE';

/** The findings for editors and CI: SARIF 2.1.0 (OASIS standard, errata 01), a result for each entry of the list. */
export function composeSarif(session: Session, { ledger, groups, omission }: Examination): Json {
  const words = (text: Text): string => say(session.language, text);
  const used = RULES.filter(({ code }) => groups.some(({ lead }) => lead.rule === code));
  const ruleAt = new Map(used.map(({ code }, index) => [code, index]));
  const artifactAt = new Map(ledger.files.map(({ submission }, index) => [submission.file, index]));
  const locate = locator(artifactAt, ledger.files);
  const seen = new Map<string, number>();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'emulate',
            version: session.version,
            semanticVersion: session.version,
            rules: used.map((rule) => composeDescriptor(rule, words)),
          },
        },
        language: session.language.tag,
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [BASE]: { description: { text: words(phrase('sarif.base')) } } },
        artifacts: ledger.files.map(({ submission, sha256 }) => ({
          location: { uri: uriOf(submission.file), uriBaseId: BASE },
          roles: ['analysisTarget'],
          hashes: sha256 === undefined ? undefined : { 'sha-256': sha256 },
        })),
        results: groups.map((group) =>
          composeResult(group, ruleAt.get(group.lead.rule), words, locate, seen),
        ),
        properties: omission === undefined ? undefined : { filter: words(describeOmission(omission)) },
      },
    ],
  };
}

function composeDescriptor(rule: Rule, words: (text: Text) => string): Json {
  const { code, severity, basis } = rule;
  const said = (part: 'title' | 'what' | 'why' | 'fix'): string => words({ key: `rule.${code}.${part}` });
  const parts = [
    ['explain.what', said('what')],
    ['explain.why', said('why')],
    ...(basis === undefined ? [] : [['explain.basis', describeBasis(rule).map(words).join(' ')] as const]),
    ['explain.fix', said('fix')],
  ] as const;
  return {
    id: code,
    shortDescription: { text: said('title') },
    fullDescription: { text: said('what') },
    help: {
      text: parts.map(([key, text]) => `${words({ key })}: ${text}`).join('\n\n'),
      markdown: parts.map(([key, text]) => `**${words({ key })}**\n\n${text}`).join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function composeResult(
  group: FindingGroup,
  ruleIndex: number | undefined,
  words: (text: Text) => string,
  locate: (at: Location) => Json,
  seen: Map<string, number>,
): Json {
  const { lead, findings, follows, clears } = group;
  const others = describeOthers(group);
  const said = [sayFinding(lead, 'message'), ...(others === undefined ? [] : [others])].map(words);
  const [isOpen, reason] = [lead.severity !== 'query', lead.explanation];
  return {
    ruleId: lead.rule,
    ruleIndex,
    level: LEVELS[lead.severity],
    message: { text: `${said.join(' ')}\n→ ${words(sayFinding(lead, 'suggestion'))}` },
    locations: findings.map(({ at }) => locate(at)),
    relatedLocations: lead.related?.map(locate),
    partialFingerprints: { 'faultInColumn/v1': fingerprintOf(group, seen) },
    suppressions:
      isOpen || reason === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: reason }],
    properties: {
      id: group.id,
      unit: lead.unit,
      dataset: lead.dataset,
      range: groupRange(group),
      count: findings.length,
      value: lead.value,
      expected: lead.expected,
      difference: lead.difference,
      trial: lead.isTrial,
      follows: follows.length === 0 ? undefined : [...follows],
      clears: clears.length === 0 ? undefined : [...clears],
    },
  };
}

/** The same from one run to the next though rows were put in above: the rule, where, under which title, the how manieth there. */
function fingerprintOf({ lead }: FindingGroup, seen: Map<string, number>): string {
  const { rule, at, unit = '', dataset = '', column = '' } = lead;
  const about = [rule, at.file, at.sheet ?? '', unit, dataset, column].join('|');
  const nth = (seen.get(about) ?? 0) + 1;
  seen.set(about, nth);
  return `${about}|${nth}`;
}

/** A cell is a logical location everywhere; of a text file, the line it stands in is a region as well. */
function locator(artifactAt: ReadonlyMap<string, number>, files: readonly TakenIn[]): (at: Location) => Json {
  const linesOf = new Map<string, (row: number) => number>();
  for (const { submission, document } of files) {
    const [sheet] = document?.sheets ?? [];
    if (document?.format === 'csv' && sheet !== undefined)
      linesOf.set(submission.file, lineCounter(sheet.rows));
  }
  return (at) => {
    const line = at.row === undefined ? undefined : linesOf.get(at.file)?.(at.row);
    const cell = placeName(at);
    const name = [at.sheet, cell].filter((part) => part !== undefined).join('!');
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(at.file), uriBaseId: BASE, index: artifactAt.get(at.file) },
        region: line === undefined ? undefined : { startLine: line },
      },
      logicalLocations:
        name === ''
          ? undefined
          : [
              {
                name: cell ?? at.sheet,
                fullyQualifiedName: name,
                kind: kindOf(at),
              },
            ],
    };
  };
}

function kindOf({ row, column }: Location): string {
  if (row === undefined) return 'sheet';
  return column === undefined ? 'row' : 'cell';
}

/** Row → line: a quoted field may hold line breaks, so that its row takes several lines. */
function lineCounter(rows: List<SheetRow>): (row: number) => number {
  const broken = rows.flatMap(({ row, cells }) => {
    const breaks = cells.reduce((sum, { text }) => sum + (text.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return breaks === 0 ? [] : [{ row, breaks }];
  });
  return (row) => broken.reduce((line, each) => (each.row < row ? line + each.breaks : line), row);
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
