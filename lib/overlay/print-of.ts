const encoder = new TextEncoder();

/**
 * A number that is the same for the same text, and for another almost certainly another (32 bits). Takes four bytes at
 * a time: a page of cards is read before any of this is compiled well, when each step costs most.
 */
export function printOf(text: string): number {
  // Whole words: the spaces fill up the last one.
  const { buffer, byteOffset, length } = encoder.encode(`${text}   `);
  let hash = length;
  for (const word of new Uint32Array(buffer, byteOffset, length >> 2)) {
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    // What differs in a word's last byte must reach the others.
    hash ^= hash >>> 15;
  }
  return hash;
}
