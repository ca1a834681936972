import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** What a walk through a page tells of; `enter` says whether to go inside, and only then is there a `leave`. */
export interface PageVisitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string): void;
  comment(text: string): void;
}

/** Walks in the order of the page, without recursion: elements may be nested as deep as the file is long. */
export function walkPage(root: DefaultTreeAdapterTypes.Document, visitor: PageVisitor): void {
  const open: { node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const children = 'childNodes' in top.node ? top.node.childNodes : [];
    const child = children[top.next++];
    if (child === undefined) {
      open.pop();
      if ('tagName' in top.node) visitor.leave(top.node);
    } else if ('tagName' in child) {
      if (visitor.enter(child)) open.push({ node: child, next: 0 });
    } else if (child.nodeName === '#text') visitor.text((child as DefaultTreeAdapterTypes.TextNode).value);
    else if (child.nodeName === '#comment')
      visitor.comment((child as DefaultTreeAdapterTypes.CommentNode).data);
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text below an element that has no elements worth asking inside (`<style>`, `<option>`). */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
