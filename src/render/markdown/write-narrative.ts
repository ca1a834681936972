import { headingLevel, highestHeading, type NarrativeNode } from '../narrative/parse-narrative.ts';
import { escapeInline, escapeOpening } from './escape-markdown.ts';

/** Writes a clerk's text again as Markdown of our own, so that nothing left open in it can reach the rest of the document. */
export function writeNarrative(nodes: readonly NarrativeNode[], below: number): string {
  return writeBlocks(nodes, below - highestHeading(nodes) + 1);
}

function writeBlocks(nodes: readonly NarrativeNode[], demotion: number, gap = '\n\n'): string {
  return nodes.map((node) => writeBlock(node, demotion)).join(gap);
}

function writeBlock(node: NarrativeNode, demotion: number): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, headingLevel(node) + demotion))} ${writeRuns(node.children)}`;
    case 'paragraph':
      return writeRuns(node.children).split('\n').map(escapeOpening).join('\n');
    case 'bullet_list':
      return writeItems(node, () => '- ', demotion);
    case 'ordered_list':
      return writeItems(node, (index) => `${node.start + index}. `, demotion);
    case 'blockquote':
      return writeBlocks(node.children, demotion).replace(/^/gm, '> ');
    case 'hr':
      return '---';
    case 'table':
      return writeTable(node);
    default:
      return escapeOpening(writeRuns([node]));
  }
}

function writeItems(list: NarrativeNode, bullet: (index: number) => string, demotion: number): string {
  const items = list.children.map((item, index) => {
    const mark = bullet(index);
    const indent = ' '.repeat(mark.length);
    const isTight = item.children.some((child) => child.isTight);
    return (
      mark + writeBlocks(item.children, demotion, isTight ? '\n' : '\n\n').replace(/\n(?=.)/g, `\n${indent}`)
    );
  });
  return items.join('\n');
}

function writeTable(table: NarrativeNode): string {
  const rows = table.children.flatMap((part) => part.children);
  const [head, ...body] = rows.map(
    (row) => `| ${row.children.map((cell) => writeRuns(cell.children)).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(rows[0]?.children.length ?? 0)}`;
  return [head, rule, ...body].join('\n');
}

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', s: '~~' };

function writeRuns(nodes: readonly NarrativeNode[]): string {
  return nodes.map(writeRun).join('');
}

function writeRun(node: NarrativeNode): string {
  const mark = MARKS[node.type];
  if (mark !== undefined) return mark + writeRuns(node.children) + mark;
  if (node.type === 'softbreak') return ' ';
  if (node.type === 'hardbreak') return '\\\n';
  if (node.type === 'link')
    return `[${writeRuns(node.children)}](<${(node.href ?? '').replace(/[|\\]/g, encodeURIComponent)}>)`;
  return escapeInline(node.text).replace(/!$/, '\\!') + writeRuns(node.children);
}
