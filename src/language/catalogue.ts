import type { en } from './catalogues/en/index.ts';

/** A message with `{placeholders}`; where wording depends on a number, one form per plural category, chosen by `{count}`. */
export type Message = string | { readonly one: string; readonly other: string };

/** English decides which messages exist and which placeholders each has. */
export type MessageKey = keyof typeof en;

export type Catalogue = { readonly [K in MessageKey]: Message };

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type Words<M> = M extends string ? M : M extends { other: infer O; one: infer P } ? O | P : never;

/** The placeholder names of a message. */
export type PlaceholdersOf<K extends MessageKey> = Placeholders<Words<(typeof en)[K]>>;
