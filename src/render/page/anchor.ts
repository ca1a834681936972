/** What a part of the page is found by. */
export function anchorOf(what: string, id: string): string {
  return `${what}-${id.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

export function annexAnchor(id: string): string {
  return anchorOf('annex', id);
}
