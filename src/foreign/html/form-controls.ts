import { attributeOf, type Element, textOf } from './page-tree.ts';

/** Pages are exported with their boxes to fill in: what stands in one, or undefined where the element is no such box. */
export function readControl(element: Element): string | undefined {
  if (element.tagName === 'select') return readChoice(element);
  if (element.tagName !== 'input') return undefined;
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
  return /^(text|number|date|tel|email|search|url)$/.test(type) ? (attributeOf(element, 'value') ?? '') : '';
}

/** The option chosen, else the first. */
function readChoice(select: Element): string {
  const options = select.childNodes.filter((child): child is Element => 'tagName' in child);
  const chosen = options.find((option) => attributeOf(option, 'selected') !== undefined) ?? options[0];
  return chosen === undefined ? '' : textOf(chosen);
}
