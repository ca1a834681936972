import type { Figure } from '../summary/figure.ts';

/** A figure that the document shows, numbered in the order of first appearance as endnotes are. */
export interface Citation {
  readonly number: number;
  readonly figure: Figure;
}

/** Notes which figures a document shows, so that only those need an entry among its sources. */
export interface Citations {
  /** Undefined where the report knows no such figure; `isFirst` is true once per figure. */
  readonly cite: (id: string) => (Citation & { readonly isFirst: boolean }) | undefined;
  /** The figures cited so far; citing more while iterating lengthens the list. */
  readonly cited: readonly Citation[];
}

export function openCitations(figures: readonly Figure[]): Citations {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const byId = new Map<string, Citation>();
  const cited: Citation[] = [];
  return {
    cited,
    cite(id) {
      const before = byId.get(id);
      if (before !== undefined) return { ...before, isFirst: false };
      const figure = known.get(id);
      if (figure === undefined) return undefined;
      const citation = { number: cited.length + 1, figure };
      cited.push(citation);
      byId.set(id, citation);
      return { ...citation, isFirst: true };
    },
  };
}
