import { headingLevel, highestHeading, type NarrativeNode } from '../narrative/parse-narrative.ts';
import { escapeHtml } from './escape-html.ts';

/** A clerk's text as HTML: elements of our own only, and links that cannot run anything. */
export function writeNarrative(nodes: readonly NarrativeNode[], below: number): string {
  return writeNodes(nodes, below - highestHeading(nodes) + 1);
}

function writeNodes(nodes: readonly NarrativeNode[], demotion: number): string {
  return nodes.map((node) => writeNode(node, demotion)).join('');
}

function writeNode(node: NarrativeNode, demotion: number): string {
  const inner = writeNodes(node.children, demotion);
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'softbreak':
      return ' ';
    case 'hardbreak':
    case 'hr':
      return `<${node.tag}>`;
    case 'heading':
      return element(`h${Math.min(6, headingLevel(node) + demotion)}`, inner);
    case 'ordered_list':
      return `<ol start="${node.start}">${inner}</ol>`;
    case 'link':
      return `<a href="${escapeHtml(node.href ?? '')}" rel="noopener noreferrer">${inner}</a>`;
    case 'table':
      return `<div class="scroll" tabindex="0">${element('table', inner)}</div>`;
    default:
      return node.tag === '' || node.isTight ? escapeHtml(node.text) + inner : element(node.tag, inner);
  }
}

function element(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`;
}
