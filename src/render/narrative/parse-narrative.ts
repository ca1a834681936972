import MarkdownIt, { type Token } from 'markdown-it';
import { cleanText } from '../clean-text.ts';

/** A piece of a clerk's text: a block or a run, with what stands inside. */
export interface NarrativeNode {
  /** markdown-it's name without "_open": paragraph, heading, bullet_list, text, strong, link, … */
  readonly type: string;
  /** The HTML element it is; empty for text. */
  readonly tag: string;
  readonly text: string;
  /** Target of a link: http, https or mailto. */
  readonly href: string | undefined;
  /** First number of an ordered list. */
  readonly start: number;
  /** Paragraphs of a tight list have no element of their own. */
  readonly isTight: boolean;
  readonly children: readonly NarrativeNode[];
}

/** What prose needs, and nothing that could bring in HTML, make a request or turn an indented paragraph into code. */
const parser = new MarkdownIt({ html: false }).disable(['image', 'code', 'fence', 'backticks']);
parser.validateLink = (url) => /^(?:https?:|mailto:)/i.test(url.trim());

export function parseNarrative(markdown: string): NarrativeNode[] {
  return nest(parser.parse(cleanText(markdown), {}));
}

/** markdown-it's flat list of opening and closing tokens → a tree. */
function nest(tokens: readonly Token[]): NarrativeNode[] {
  const stack: NarrativeNode[][] = [[]];
  for (const token of tokens) {
    const open = stack.at(-1) ?? [];
    if (token.nesting < 0) stack.pop();
    else if (token.type === 'inline') open.push(...nest(token.children ?? []));
    else {
      const children: NarrativeNode[] = [];
      open.push(nodeOf(token, children));
      if (token.nesting > 0) stack.push(children);
    }
  }
  return stack[0] ?? [];
}

function nodeOf(token: Token, children: NarrativeNode[]): NarrativeNode {
  return {
    type: token.type.replace(/_open$/, ''),
    tag: token.tag,
    text: token.content,
    href: token.attrGet('href')?.toString(),
    start: Number(token.attrGet('start') ?? 1),
    isTight: token.hidden,
    children,
  };
}

/** Depth of the highest heading used; 1 where there is none. */
export function highestHeading(nodes: readonly NarrativeNode[]): number {
  const ranks = nodes.flatMap((node) => (node.type === 'heading' ? [headingLevel(node)] : []));
  return ranks.length === 0 ? 1 : Math.min(...ranks);
}

export function headingLevel(node: NarrativeNode): number {
  return Number(node.tag.slice(1));
}
