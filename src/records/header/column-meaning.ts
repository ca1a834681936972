import type { DatasetName } from '../../workspace/workspace.ts';
import type { Dataset } from '../dataset.ts';
import { DATASETS, datasetOf } from '../datasets/index.ts';
import type { TableColumn } from '../ledger.ts';
import { type TitleMeaning, titleMeaning } from './title-meaning.ts';

/**
 * What a mapping says that a column holds: "allocated", "allocated / investment", "of which / count / collective". Official titles
 * are understood as well, since a meaning is read as a title is.
 */
export function readMeaning(dataset: Dataset, meaning: string): TitleMeaning | undefined {
  const found = titleMeaning(dataset, meaning);
  return found.field === undefined ? undefined : found;
}

/** The meaning of a column as `readMeaning` understands it. */
export function writeMeaning({
  field = '',
  members,
  isOfWhich,
}: Pick<TableColumn, 'field' | 'members' | 'isOfWhich'>): string {
  return [...(isOfWhich ? ['of which'] : []), field, ...Object.values(members ?? {})].join(' / ');
}

/** Whether a dataset, or any where none is named, has a column that means this. */
export function isMeaning(meaning: string, dataset?: DatasetName): boolean {
  return datasetsFor(dataset).some((each) => readMeaning(each, meaning) !== undefined);
}

/** Every field, and every measure of a wide layout with each of its members, as mappings write them. */
export function meanings(dataset?: DatasetName): string[] {
  return datasetsFor(dataset).flatMap(({ fields, wide }) => {
    const members = wide?.dimensions.flatMap(({ choices }) => Object.keys(choices.members)) ?? [];
    const columns =
      wide?.measures.flatMap((measure) => members.map((member) => `${measure} / ${member}`)) ?? [];
    return [...Object.keys(fields), ...columns];
  });
}

function datasetsFor(dataset: DatasetName | undefined): readonly Dataset[] {
  return dataset === undefined ? DATASETS : [datasetOf(dataset)];
}
