import type { NarrativeNode } from './parse-narrative.ts';

/** A clerk's text without markup, one paragraph or list item per line, for places that hold plain text. */
export function narrativeLines(nodes: readonly NarrativeNode[]): string[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tr':
        return [lineOf(node)];
      case 'list_item':
        return narrativeLines(node.children).map((line, index) => (index === 0 ? `– ${line}` : line));
      default:
        return narrativeLines(node.children);
    }
  });
}

function lineOf(node: NarrativeNode): string {
  if (node.type === 'tr') return node.children.map(textOf).join(' · ');
  return textOf(node);
}

function textOf(node: NarrativeNode): string {
  if (node.type === 'softbreak' || node.type === 'hardbreak') return ' ';
  return node.text + node.children.map(textOf).join('');
}
