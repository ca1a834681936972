import type { MessageKey } from '../../language/catalogue.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { remembered } from '../../workspace/remembered.ts';
import type { ChoiceList } from './choice-list.ts';

const finders = new WeakMap<ChoiceList, (text: string) => string | undefined>();

/** The member of the list that the text means, by its id, its official words in any language, or what offices write. */
export function findChoice(list: ChoiceList, text: string): string | undefined {
  let find = finders.get(list);
  if (find === undefined) {
    find = finderOf(list);
    finders.set(list, find);
  }
  return find(text);
}

function finderOf(list: ChoiceList): (text: string) => string | undefined {
  const index = indexOf(list);
  return remembered((text) => {
    const key = choiceKey(text);
    const exact = index.get(key);
    if (exact !== undefined || !list.byBeginning) return exact;
    let best = '';
    for (const words of index.keys()) {
      if (words.length > best.length && key.startsWith(`${words} `)) best = words;
    }
    return index.get(best);
  });
}

/** The official words of every member, for "one of …" and the nearest. */
export function choiceWords(list: ChoiceList): MessageKey[] {
  return Object.keys(list.members).map((id) => `choice.${list.name}.${id}` as MessageKey);
}

function indexOf(list: ChoiceList): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [id, words] of Object.entries(list.members)) {
    const official = LANGUAGES.map(({ catalogue }) => catalogue[`choice.${list.name}.${id}` as MessageKey]);
    for (const word of [id, ...official, ...words]) index.set(choiceKey(String(word)), id);
  }
  return index;
}

function choiceKey(text: string): string {
  return matchKey(text.replace(/["“”'‘’«»]/g, '').replace(/^[\s\-+•*–]+(?=\p{L})/u, ''))
    .replace(/[.;:]+$/, '')
    .trim();
}
