import { type Phrase, phrase } from '../language/phrase.ts';
import { type DataRecord, placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { cellName, type Location } from '../source/location.ts';
import { differingFields, type Versions } from './find-versions.ts';

/** More than these are counted, not listed. */
const LISTED = 3;

/** The cells in which two versions differ: the first few in words, all of them as places. */
export function describeDifferences({ pairs }: Pick<Versions, 'pairs'>): {
  differences: Phrase;
  related: Location[];
} {
  const found = pairs.flatMap(([kept, other]) =>
    differingFields(kept, other).map((field) => ({ kept, other, field })),
  );
  const related = found.flatMap(({ kept, other, field }) => [
    placeOfField(other, field),
    placeOfField(kept, field),
  ]);
  if (found.length === 0) return { differences: phrase('versions.agree'), related: [] };
  const value = found.slice(0, LISTED).map(({ kept, other, field }) =>
    phrase('versions.difference', {
      column: titleOf(other, field) ?? titleOf(kept, field) ?? field,
      here: textOf(other, field),
      cell: cellOf(other, field),
      there: textOf(kept, field),
      otherCell: cellOf(kept, field),
    }),
  );
  const list = { as: 'list', value } as const;
  const more = found.length - LISTED;
  return {
    differences:
      more > 0 ? phrase('versions.differ-and-more', { list, more }) : phrase('versions.differ', { list }),
    related,
  };
}

function textOf(record: DataRecord, field: string): string | Phrase {
  return sourceOf(record, field)?.text || phrase('versions.blank');
}

function cellOf(record: DataRecord, field: string): string {
  return cellName(placeOfField(record, field)) ?? String(record.row.row);
}
