/** Characters of all lines together, and how deep the lines are indented at most. */
const ROOM = 16_000;
const DEPTH = 40;
const LONGEST_TEXT = 80;
const MOST_NAMES = 12;

/** Pictures and code say nothing of where texts stand. */
const SILENT = /^(?:script|style|svg|noscript|template|iframe)$/;
/** Our own elements are no part of the page. */
const OURS = /^\S+ data-claim-clock[=\s]/;
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

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
  for (const { tag, text, closes } of piecesOf(html)) {
    if (room <= 0) break;
    const name = /^[^\s/>]{0,60}/.exec(tag)?.[0].toLowerCase() ?? '';
    if (text !== '') {
      say(`"${maskedText(text)}"`);
    } else if (closes) {
      if (open.at(-1)?.name !== name) continue;
      if (open.pop()?.mute) silent--;
    } else {
      const mute = SILENT.test(name) || OURS.test(tag);
      if (!mute) say(elementLine(name, tag.slice(name.length), kindOf));
      if (EMPTY.test(name)) continue;
      open.push({ name, mute });
      if (mute) silent++;
    }
  }
  return lines;
}

function elementLine(name: string, rest: string, kindOf: (address: string) => string): string {
  const attributes = [...rest.matchAll(/([^\s"=]{1,100})(?:="([^"]*)")?/g)].map(
    ([, attribute = '', value = '']) => [attribute, value] as const,
  );
  const valueAt = (wanted: string) => attributes.find(([attribute]) => attribute === wanted)?.[1];
  const classes = (valueAt('class') ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_NAMES);
  const others = attributes.flatMap(([attribute]) => (attribute === 'class' ? [] : [attribute]));
  const names = others.slice(0, MOST_NAMES).map(maskedName).join(' ');
  const href = valueAt('href');
  return [
    maskedName(name),
    ...classes.map((each) => `.${maskedName(each)}`),
    names && `[${names}]`,
    href === undefined ? '' : ` > ${kindOf(decoded(href))}`,
  ].join('');
}

interface Piece {
  /** What stands between the brackets of a tag; empty for a text. */
  readonly tag: string;
  readonly text: string;
  readonly closes: boolean;
}

/** The tags and texts of a piece of markup, one after the other; comments are left out. */
function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    const text = decoded(html.slice(at, end)).trim();
    if (text !== '') yield { tag: '', text, closes: false };
    if (html.startsWith('<!', end)) {
      const over = html.indexOf(html.startsWith('<!--', end) ? '-->' : '>', end);
      at = over < 0 ? html.length : over + 1;
      if (html[over] === '-') at += 2;
      continue;
    }
    const over = endOfTag(html, end);
    const tag = html.slice(end + 1, over);
    // A tag that is cut off says nothing.
    if (over < html.length && tag !== '') {
      const closes = tag.startsWith('/');
      yield { tag: closes ? tag.slice(1) : tag, text: '', closes };
      const code = !closes && /^(?:script|style)\b/i.exec(tag)?.[0];
      if (code) {
        const closing = html.indexOf(`</${code}`, over);
        at = closing < 0 ? html.length : closing;
        continue;
      }
    }
    at = over + 1;
  }
}

/** Where the tag that starts at `start` ends: a quoted value may hold brackets. */
function endOfTag(html: string, start: number): number {
  let quoted = false;
  for (let at = start; at < html.length; at++) {
    if (html[at] === '"') quoted = !quoted;
    else if (html[at] === '>' && !quoted) return at;
  }
  return html.length;
}

const decoded = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

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
