/** Slots for each key: with fewer, keys whose slot is taken are looked for far and wide. */
const ROOM = 1.5;
const EMPTY = 0;

/**
 * Where each key was seen first. Of a key only 32 bits are kept, so that a million take twelve megabytes and not the length of their
 * texts: whoever asks must make sure that what was seen there is the same.
 */
export class FirstSeen {
  #hashes: Uint32Array;
  /** Index + 1 of what was seen. */
  #indices: Uint32Array;
  #size = 0;

  /** @param expected how many keys there may be; it grows where there are more. */
  constructor(expected: number) {
    const slots = Math.ceil(expected * ROOM) + 16;
    this.#hashes = new Uint32Array(slots);
    this.#indices = new Uint32Array(slots);
  }

  /** The index under which an equal key was seen; where there is none, it is seen now. */
  seenAt(key: string, index: number, isSame: (index: number) => boolean): number | undefined {
    if (this.#size * ROOM > this.#hashes.length) this.#grow();
    const hash = hashOf(key);
    let slot = hash % this.#hashes.length;
    for (; this.#indices[slot] !== EMPTY; slot = (slot + 1) % this.#hashes.length) {
      const seen = (this.#indices[slot] ?? 0) - 1;
      if (this.#hashes[slot] === hash && isSame(seen)) return seen;
    }
    this.#hashes[slot] = hash;
    this.#indices[slot] = index + 1;
    this.#size += 1;
    return undefined;
  }

  #grow(): void {
    const [hashes, indices] = [this.#hashes, this.#indices];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#indices = new Uint32Array(hashes.length * 2);
    indices.forEach((index, at) => {
      if (index === EMPTY) return;
      let slot = (hashes[at] ?? 0) % this.#hashes.length;
      while (this.#indices[slot] !== EMPTY) slot = (slot + 1) % this.#hashes.length;
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#indices[slot] = index;
    });
  }
}

/** MurmurHash3 of the letters, 32 bits (Austin Appleby, public domain). */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    let block = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash ^= block;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
