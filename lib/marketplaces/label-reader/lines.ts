import type { CardSigns } from './shop-pages';
import { type Piece, textsIn } from './shown';

/** Longest line that is looked at; a label and an id are far shorter. */
const LONGEST = 500;

/** Full-width signs, and Arabic, Persian, Devanagari, Bengali and Thai digits. */
const FOREIGN = /[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** The zero of the scripts of India is the sixth of its row, that of the others the first. */
function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return code > 0xff00
    ? String.fromCharCode(code - 0xfee0)
    : String((code % 16) - (code > 0x900 && code < 0xe00 ? 6 : 0));
}

/** What a person sees of a text, as one line: plain signs and digits, no spaces around it, nothing that is not seen. */
export function seenLine(text: string): string {
  let line = text.slice(0, 4 * LONGEST);
  // Most texts of a page are plain.
  if (/[^\t\n -~]/.test(line)) line = line.replace(/\p{Cf}/gu, '').replace(FOREIGN, plainSign);
  return line
    .replace(/\s\s+|[^ \S]/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** Whether a line is, or starts with, one of these labels, and not with longer words, such as "Order totals". */
export function isLabelled(line: string, labels: readonly string[]): boolean {
  const small = line.toLowerCase();
  return labels.some(
    (label) => small.startsWith(label) && ' :'.includes(small.charAt(label.length)),
  );
}

/** The texts below `root` that are searched, each as a line; those that show nothing are left out. */
export function* linesIn(
  root: ParentNode,
  { notSearched }: CardSigns,
  most?: number,
): Iterable<Piece> {
  for (const { text, element } of textsIn(root, notSearched, most)) {
    const line = seenLine(text);
    if (line) yield { text: line, element };
  }
}
