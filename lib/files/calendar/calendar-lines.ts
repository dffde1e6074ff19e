/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const octets = (text: string) => new TextEncoder().encode(text).length;

/**
 * Text as the value of a property: what has a meaning of its own is escaped, and of what cannot be in a calendar, such
 * as other control characters, nothing is left.
 */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** One property as lines of at most 75 octets; a letter is never cut in two. */
export function folded(line: string): string {
  let [lines, length] = ['', 0];
  for (const letter of line) {
    const size = octets(letter);
    const isFull = length + size > LONGEST_LINE;
    lines += isFull ? `\r\n ${letter}` : letter;
    length = isFull ? 1 + size : length + size;
  }
  return `${lines}\r\n`;
}
