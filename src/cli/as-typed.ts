/** A word of a command as a shell takes it. */
export function asTyped(word: string): string {
  return /[\s'"$&;()*?<>|]/.test(word) ? `"${word}"` : word;
}
