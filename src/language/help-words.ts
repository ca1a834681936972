import { help as en } from './catalogues/en/help.ts';
import { help as vi } from './catalogues/vi/help.ts';

export type HelpKey = keyof typeof en;

/** The words of --help by language tag; the first is the default. Loading them loads no other catalogue. */
export const HELP_WORDS: { readonly [tag: string]: { readonly [K in HelpKey]: string } } = { vi, en };
