import { attributesOf, isEmptyElement, markupPieces } from '../../core/page-health/markup';

/** Characters of all lines together, and how deep the lines are indented at most. */
const ROOM = 16_000;
const DEPTH = 40;
const LONGEST_TEXT = 80;
const MOST_NAMES = 12;

/** Pictures and code say nothing of where texts stand. */
const SILENT = /^(?:script|style|svg|noscript|template|iframe)$/;
/** Our own elements. */
const OURS = /^\S+ data-claim-clock[=\s]/;

/**
 * The shape of a part of a page: a line for each element and each text, indented by depth. Of elements their tag,
 * classes, the names of their attributes and what kind of page they link to; of texts only where letters and digits
 * stand. Nothing of what the page says is in it, and no name that could hold any of it: long numbers, addresses, other
 * scripts.
 *
 * @param html as a browser writes an element: every attribute in double quotes; it may be cut off anywhere
 * @param kindOf what an address leads to, in a word
 * @example shapeOf('<a class="b" href="/x">Nov 3</a>', () => 'other') // ['a.b[href] > other', ' "xxx 9"']
 */
export function shapeOf(html: string, kindOf: (address: string) => string): string[] {
  const lines: string[] = [];
  const open: { readonly name: string; readonly mute: boolean }[] = [];
  let silent = 0;
  let room = ROOM;
  const say = (line: string) => {
    const indent = Math.min(open.length - silent, DEPTH);
    room -= indent + line.length;
    if (silent === 0 && room > 0) lines.push(' '.repeat(indent) + line);
  };
  for (const { tag, text, closes } of markupPieces(html)) {
    if (room <= 0) break;
    const name = /^[^\s/>]{0,60}/.exec(tag)?.[0].toLowerCase() ?? '';
    if (text !== '') {
      if (text.trim() !== '') say(`"${maskedText(text.trim())}"`);
    } else if (closes) {
      if (open.at(-1)?.name !== name) continue;
      if (open.pop()?.mute) silent--;
    } else {
      const mute = SILENT.test(name) || OURS.test(tag);
      if (!mute) say(elementLine(name, tag.slice(name.length), kindOf));
      if (isEmptyElement(name)) continue;
      open.push({ name, mute });
      if (mute) silent++;
    }
  }
  return lines;
}

function elementLine(name: string, rest: string, kindOf: (address: string) => string): string {
  const attributes = attributesOf(rest);
  const valueAt = (wanted: string) => attributes.find(([attribute]) => attribute === wanted)?.[1];
  const classes = (valueAt('class') ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_NAMES);
  const others = attributes.flatMap(([attribute]) => (attribute === 'class' ? [] : [attribute]));
  const names = others.slice(0, MOST_NAMES).map(maskedName).join(' ');
  const href = valueAt('href');
  return [
    maskedName(name),
    ...classes.map((each) => `.${maskedName(each)}`),
    names && `[${names}]`,
    href === undefined ? '' : ` > ${kindOf(href)}`,
  ].join('');
}

/** "Nov 3, 2026" is "xxx 9, 9999", in every script. */
const maskedText = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(/\s+/g, ' ')
    .replace(/\p{N}/gu, '9')
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/[^x9 .,:;/·•()%+\p{Sc}-]/gu, '_');

/** A name that the shop gave to an element; `?` for one that could be about a person. */
const maskedName = (name: string): string =>
  /^[\w-]{1,40}$/.test(name) && !/\d{4}|(?:\d\D*){7}/.test(name) ? name : '?';
