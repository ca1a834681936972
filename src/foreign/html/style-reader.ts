import { StyleSheet } from './css.ts';
import { type Element, type PageVisitor, textOf } from './page-tree.ts';

/** A style sheet may stand anywhere in the page and rules all of it. */
export class StyleReader implements PageVisitor {
  readonly styles = new StyleSheet();

  enter(element: Element): boolean {
    if (element.tagName === 'style') this.styles.add(textOf(element));
    return element.tagName !== 'style';
  }

  leave(): void {}
  text(): void {}
  comment(): void {}
}
