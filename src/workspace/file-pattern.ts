/** A name that stands for any number of files. */
export function isPattern(name: string): boolean {
  return name.includes('*');
}

/**
 * Whether a file is what a mapping names: its path as messages print it, with or without `submissions/` before it. `*` stands for
 * any part of one name, `**` for any folders.
 */
export function matchesFile(name: string, file: string): boolean {
  const wanted = plainName(name);
  const found = plainName(file);
  return isPattern(wanted) ? expressionFor(wanted).test(found) : wanted === found;
}

/** The one spelling under which two names of a file are the same. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(\.\/)?(submissions\/)?/, '');
}

function expressionFor(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*+)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part.startsWith('**')) return '.*';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}
