/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
}

/** xorshift, 32 bits. */
export function chanceFrom(seed: string): Chance {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7) || 1;
  return {
    below(limit) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % limit;
    },
  };
}
