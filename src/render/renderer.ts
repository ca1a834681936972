import type { Language } from '../language/language.ts';
import type { Report } from '../report/report.ts';

/** What a renderer may use besides the report: nothing else reaches it, so the same report gives the same bytes. */
export interface RenderContext {
  readonly language: Language;
  /** Finds a template by name ("conference/page.html.hbs"): the user's own first, then the built-in one. */
  readonly template: (name: string) => string;
  /** Names of partials in reach ("document.html", "table.md", …) with their text. */
  readonly partials: () => Readonly<Record<string, string>>;
  /** Tool name and version, for "made with". */
  readonly generator: string;
}

/** One format; pure: it returns bytes, the command line writes them. */
export interface Renderer {
  readonly format: string;
  readonly extension: string;
  readonly render: (report: Report, context: RenderContext) => Promise<Uint8Array>;
}
