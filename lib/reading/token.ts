export interface Token {
  readonly kind: 'word' | 'number' | 'space' | 'mark';
  readonly text: string;
  readonly at: number;
}

const TOKENS =
  /(\d+)|(\p{Script=Thai}+(?:\.\p{Script=Thai}+)*|\p{L}(?:(?!\p{Script=Thai})[\p{L}\p{M}])*)|(\s+)|./gsu;

/** Splits plain text into words, runs of digits, spaces and single marks. Thai abbreviations keep their inner dots. */
export function tokens(plain: string): Token[] {
  return Array.from(plain.matchAll(TOKENS), (match) => ({
    kind: match[1] ? 'number' : match[2] ? 'word' : match[3] ? 'space' : 'mark',
    text: match[0],
    at: match.index,
  }));
}

/** The position right after a token. */
export const endOf = (token: Token): number => token.at + token.text.length;
