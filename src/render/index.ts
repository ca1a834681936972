import type { Renderer } from './renderer.ts';

/** A format that reports come in; its renderer, and the libraries behind it, are loaded when it is first asked for. */
export interface Format {
  readonly name: string;
  /** It can hold only one table, so only reports that have a list come in it. */
  readonly needsList?: true;
  readonly load: () => Promise<Renderer>;
}

/** Every format; a new one is one folder and one line here. */
export const FORMATS: readonly Format[] = [
  { name: 'xlsx', load: async () => (await import('./excel/render-excel.ts')).excel },
  { name: 'md', load: async () => (await import('./markdown/render-markdown.ts')).markdown },
  { name: 'html', load: async () => (await import('./html/render-html.ts')).html },
  { name: 'json', load: async () => (await import('./json/render-json.ts')).json },
  { name: 'csv', needsList: true, load: async () => (await import('./csv/render-csv.ts')).csv },
];
