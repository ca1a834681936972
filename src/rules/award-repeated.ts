import { phrase } from '../language/phrase.ts';
import { type DataRecord, type Ledger, placeOfField, sourceOf } from '../records/ledger.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { awardNamer, type NamedAward, sharedEvent } from './award-recipients.ts';
import { copiedFiles } from './copied-files.ts';
import { describePlace } from './describe-place.ts';
import { findVersions } from './find-versions.ts';
import { groupBy } from './group-by.ts';
import { recordNamer } from './record-names.ts';
import { defineRule } from './rule.ts';

/**
 * The same award to the same person or collective twice, in one unit or in two. Namesakes are told apart by their workplace; where that is not
 * given it is asked. What agrees in every naming field within a unit is `duplicate-record`.
 */
export const awardRepeated = defineRule({
  code: 'award-repeated',
  version: 1,
  severity: 'query',
  varies: ['recipient', 'form', 'first'],
  *check({ ledger, workspace }) {
    const isKnown = foundElsewhere(workspace);
    for (const awards of awardsByName(ledger, workspace).values()) {
      const known: NamedAward[] = [];
      for (const award of awards) {
        const { form, record } = award;
        const first = known.find((each) => isSameForm(each, award) && sharedEvent(each, award) !== undefined);
        // What repeats a known award is not compared again: a list may hold one name ten thousand times.
        if (first === undefined) known.push(award);
        if (first === undefined || isKnown(first.record, record)) continue;
        const [at, firstAt] = [placeOfField(record, 'recipient'), placeOfField(first.record, 'recipient')];
        const isAcross = first.record.unit !== record.unit;
        yield {
          finding: {
            rule: 'award-repeated',
            at,
            related: [firstAt],
            unit: record.unit,
            dataset: 'commendations',
            value: sourceOf(record, 'recipient')?.text ?? '',
            params: {
              recipient: sourceOf(record, 'recipient')?.text ?? '',
              form: { key: `choice.form.${form}` },
              first: describePlace(firstAt, at),
              why: phrase(`award-shares.${sharedEvent(first, award) ?? 'decision'}`),
              hint: phrase(isAcross ? 'hint.award-of-two-units' : 'hint.award-twice'),
            },
          },
        };
      }
    }
  },
});

function isSameForm({ form, record: one }: NamedAward, { form: other, record }: NamedAward): boolean {
  return form === other && one.values.class === record.values.class && one.row !== record.row;
}

/** The awards of lists by the name of their recipient; copies of a file and versions of a table are asked about as a whole. */
export function awardsByName(
  ledger: Ledger,
  workspace: Workspace,
): ReadonlyMap<string, readonly NamedAward[]> {
  const name = awardNamer(workspace);
  const copies = copiedFiles(ledger);
  const versions = new Set<DataRecord>(findVersions(ledger, workspace).flatMap(({ other }) => other.records));
  const awards = ledger.records.commendations
    .filter((record) => !copies.has(record.table.file) && !versions.has(record as DataRecord))
    .flatMap((record) => name(record) ?? []);
  return groupBy(awards, (award) => award.name);
}

/** Whether `duplicate-record` tells of two records. */
function foundElsewhere(workspace: Workspace): (one: DataRecord, other: DataRecord) => boolean {
  const namesOf = recordNamer(workspace);
  return (one, other) => {
    const [first, second] = [namesOf(one), namesOf(other)];
    return first.shared === second.shared && (one.table !== other.table || first.note === second.note);
  };
}
