import type { MessageKey } from '../../language/catalogue.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { Dataset } from '../dataset.ts';

/** Canonical name, official title in each language, and what offices write. */
export function titlesOf(dataset: Dataset, field: string): string[] {
  const key = (
    field === 'no' || field === 'unit' ? `column.${field}` : `column.${dataset.name}.${field}`
  ) as MessageKey;
  const official = LANGUAGES.map(({ catalogue }) => String(catalogue[key]));
  return [field, ...official, ...(dataset.fields[field]?.titles ?? [])];
}
