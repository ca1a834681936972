/** More answers than this are not kept: texts of a large file must not fill the memory. */
const MOST_ANSWERS = 5_000;

/** The same function, which answers a text that it has seen before from memory; offices write the same words thousands of times. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_ANSWERS) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
