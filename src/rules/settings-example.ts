import type { Severity } from '../findings/finding.ts';
import type { Rule } from './rule.ts';

/** A rule's entry for `emulate.yaml`, to copy: another severity, and its parameters with the values that they have. */
export function settingsExample({ code, severity, isOff, parameters = {} }: Rule): string {
  const other: Severity = isOff ? severity : severity === 'error' ? 'query' : 'error';
  const own = Object.entries(parameters).map(([name, { default: value }]) => [name, flow(value)]);
  const entries = [['severity', other], ...own].map((pair) => pair.join(': '));
  return `rules:\n  ${code}: {${entries.join(', ')}}`;
}

/** Flow YAML; words that mean something in YAML are quoted. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, each]) => `${flow(name)}: ${flow(each)}`)
      .join(', ')}}`;
  return typeof value === 'string' && !/^[\p{L}][\p{L}\d -]*$/u.test(value)
    ? JSON.stringify(value)
    : String(value);
}
