import { linesIn } from './lines';
import type { Named } from './reaches';
import type { CardSigns } from './shop-pages';
import { type Piece, shownIn } from './shown';

/** Most places of one page; a list shows a few dozen orders, each named twice or three times. */
const ANCHOR_LIMIT = 4_000;
const LONGEST_LABEL = 40;
/** What may follow an id in its own text, such as "Copy"; a sentence that goes on is no field. */
const MOST_BEHIND = 20;

const WORD = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
/** What goes on behind a sign, as a date or an address does, is no id. */
const GOES_ON = /^[-.,/_][\p{L}\p{Nd}]/u;
/** What may stand between a label and its value. */
const BETWEEN = ' :#№';

/** The lines that name an order: its id behind its label, or behind another one among what the shop's cards print. */
export function printedIds(lines: readonly Piece[], shop: CardSigns): Named[] {
  const { near } = shop;
  const named: Named[] = [];
  for (const [at, { text, element }] of lines.entries()) {
    if (!/\d/.test(text)) continue;
    for (const { 0: id, index } of text.matchAll(WORD)) {
      const behind = text.slice(index + id.length);
      if (!shop.id.test(id) || text[index - 1] === '-' || GOES_ON.test(behind)) continue;
      if (behind.length > MOST_BEHIND || named.length >= ANCHOR_LIMIT) continue;
      const before = text.slice(0, index).trim() || textBefore(lines, at);
      let label = before.slice(-2 * LONGEST_LABEL).toLowerCase();
      const whole = label;
      while (label && BETWEEN.includes(label.charAt(label.length - 1))) label = label.slice(0, -1);
      const colon = whole.slice(label.length).trim() !== '';
      if (
        shop.idLabels.some((each) => label === each || (colon && label.endsWith(` ${each}`))) ||
        (near && colon && before.length <= LONGEST_LABEL && near(element, lines, at))
      )
        named.push({ id, element });
    }
  }
  return named;
}

/** The text in front of one, over a colon that stands by itself: its label, where it has one. */
function textBefore(lines: readonly Piece[], at: number): string {
  const text = lines[at - 1]?.text ?? '';
  return /^[ :#]+$/.test(text) ? (lines[at - 2]?.text ?? '') + text : text;
}

/**
 * The places below `root` that name an order: an id behind its label, or in a link or attribute that the shop keeps for
 * it. An id that merely stands somewhere, in a title, a recommendation or a session token, names nothing.
 */
export function idAnchors(
  root: ParentNode,
  shop: CardSigns,
  lines = [...linesIn(root, shop)],
): Named[] {
  const { elsewhere, notSearched } = shop;
  const linked = elsewhere ? shownIn(root, elsewhere.selector).slice(0, ANCHOR_LIMIT) : [];
  return [
    ...printedIds(lines, shop),
    ...linked.flatMap((element) => {
      const id = notSearched(element) ? null : elsewhere?.idOf(element);
      return id ? { id, element } : [];
    }),
  ];
}

/** The one order that these places name; null where they name none or several. */
export function onlyId(named: readonly Named[]): string | null {
  const [id = null, other] = new Set(named.map((each) => each.id));
  return other === undefined ? id : null;
}

/** The one order that an element names; null where it names none or several. */
export const idIn = (element: Element, shop: CardSigns): string | null =>
  onlyId(idAnchors(element, shop));
