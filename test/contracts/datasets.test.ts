import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../src/language/catalogue.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import type { ChoiceList } from '../../src/records/choices/choice-list.ts';
import { findChoice } from '../../src/records/choices/find-choice.ts';
import { DATASETS } from '../../src/records/datasets/index.ts';
import { matchColumns } from '../../src/records/header/match-columns.ts';
import { titleMeaning } from '../../src/records/header/title-meaning.ts';
import { titlesOf } from '../../src/records/header/titles.ts';

const FIELDS = DATASETS.flatMap((dataset) =>
  Object.keys(dataset.fields).map((field) => ({ dataset, field })),
);

function columnKey(dataset: string, field: string): MessageKey {
  return (
    field === 'no' || field === 'unit' ? `column.${field}` : `column.${dataset}.${field}`
  ) as MessageKey;
}

/** Every choice list that a dataset uses, once. */
const LISTS = new Map<string, ChoiceList>(
  DATASETS.flatMap(({ fields, wide }) =>
    [...Object.values(fields), ...(wide?.dimensions ?? [])].flatMap(({ choices: list }) =>
      list === undefined ? [] : [[list.name, list] as const],
    ),
  ),
);

describe.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))('%s', (name, dataset) => {
  it('has an official title for every field in every language', () => {
    for (const { tag, catalogue } of LANGUAGES) {
      expect(catalogue[`dataset.${name}`], tag).toMatch(/\S/);
      for (const field of Object.keys(dataset.fields)) {
        expect(catalogue[columnKey(name, field)], `${tag} ${field}`).toMatch(/\S/);
      }
    }
  });

  it('reads each of its titles as the field that the title belongs to, so no title belongs to two', () => {
    const wrong = Object.keys(dataset.fields).flatMap((field) =>
      titlesOf(dataset, field).flatMap((title) => {
        const read = titleMeaning(dataset, title);
        return read.field === field && read.members === undefined
          ? []
          : [`${title}: ${field} or ${read.field}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('reads a header of all its canonical names, and of all its official titles, without a doubt', () => {
    const headers = [
      Object.keys(dataset.fields),
      ...LANGUAGES.map(({ catalogue }) =>
        Object.keys(dataset.fields).map((field) => String(catalogue[columnKey(name, field)])),
      ),
    ];
    for (const titles of headers) {
      const match = matchColumns(
        dataset,
        titles.map((title, index) => ({ column: index + 1, title })),
      );
      expect(match.ambiguous).toEqual([]);
      expect(match.columns.map(({ field }) => field)).toEqual(Object.keys(dataset.fields));
    }
  });

  it('names only fields and members that exist where it says what it needs', () => {
    const known = new Set([
      ...Object.keys(dataset.fields),
      ...(dataset.wide?.dimensions ?? []).flatMap(({ choices }) => Object.keys(choices.members)),
    ]);
    const named = [...dataset.recognisedBy, ...dataset.required, dataset.key, dataset.labels].flat();
    expect(named.filter((field) => !known.has(field))).toEqual([]);
  });
});

describe.each([...LISTS])('the choices of %s', (name, list) => {
  const members = Object.entries(list.members);

  it('has official words for every member in every language', () => {
    for (const { tag, catalogue } of LANGUAGES) {
      for (const [id] of members) {
        expect(catalogue[`choice.${name}.${id}` as MessageKey], `${tag} ${id}`).toMatch(/\S/);
      }
    }
  });

  it('reads each word as the member that it belongs to, so no word belongs to two', () => {
    const wrong = members.flatMap(([id, words]) => {
      const official = LANGUAGES.map(({ catalogue }) =>
        String(catalogue[`choice.${name}.${id}` as MessageKey]),
      );
      return [id, ...official, ...words].flatMap((word) => {
        const read = findChoice(list, word);
        return read === id ? [] : [`${word}: ${id} or ${read}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('hold no title and no choice that no dataset has', () => {
    const known = new Set<string>([
      ...DATASETS.map(({ name }) => `dataset.${name}`),
      ...FIELDS.map(({ dataset, field }) => columnKey(dataset.name, field)),
      ...[...LISTS].flatMap(([name, { members }]) =>
        Object.keys(members).map((id) => `choice.${name}.${id}`),
      ),
      'choice.unspecified',
    ]);
    const words = Object.keys(LANGUAGES[0]?.catalogue ?? {}).filter((key) =>
      /^(dataset|column|choice)\./.test(key),
    );
    expect(words.filter((key) => !known.has(key))).toEqual([]);
  });
});
