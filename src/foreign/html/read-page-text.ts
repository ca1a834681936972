import { parse } from 'parse5';
import { HtmlText } from './html-text.ts';
import { type Element, walkPage } from './page-tree.ts';

/** Elements whose text nobody reads as part of the page. */
const UNREAD = new Set(['script', 'style', 'template', 'title', 'head', 'noscript']);
const BLOCKS =
  /^(p|div|h[1-6]|ul|ol|li|dl|dt|dd|pre|blockquote|address|article|section|header|footer|nav|main|figure|figcaption|caption|table|tr|td|th|summary|details|text)$/;

/** The text of a page as a reader sees it, blocks and cells on lines of their own. */
export function readPageText(html: string): string {
  const draft = new HtmlText();
  const breakAt = ({ tagName }: Element): void => {
    if (BLOCKS.test(tagName)) draft.breakBlock();
  };
  walkPage(parse(html), {
    enter(element) {
      if (UNREAD.has(element.tagName)) return false;
      breakAt(element);
      if (element.tagName === 'br') draft.breakLine(0);
      return true;
    },
    leave: breakAt,
    text: (text) => draft.add(text, 0),
    comment: () => {},
  });
  return draft.finish().text;
}
