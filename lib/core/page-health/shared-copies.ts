import { LONGEST_COPIES, type PageCopy, type SeenPage } from './seen-page';

type Copies = SeenPage['copies'];

/** In the place of a copy: the card's place, and which of the copies before it tells the same of the page. */
const SHARED = /^\v(\d{1,6})\t(\d{1,3})$/;

/** Where a copy of a card says which it is: from its last sign to the markup behind the number. */
const placeIn = (copy: PageCopy): readonly [from: number, to: number] => {
  const from = copy.indexOf('\v');
  return [from, copy.indexOf('<', from)];
};

/**
 * Copies of cards as they are sent: what several of them tell of the page, because they stand in one order, goes along
 * with the first alone.
 */
export function packed(copies: Copies): Copies {
  const firsts = new Map<string, number>();
  return copies.map((each, at) => {
    const { copy } = each;
    const [from, to] = placeIn(copy);
    if (from < 0 || to < from + 2) return each;
    const around = copy.slice(0, from) + copy.slice(to);
    const first = firsts.get(around);
    if (first !== undefined) return { ...each, copy: `${copy.slice(from, to)}\t${first}` };
    firsts.set(around, at);
    return each;
  });
}

/**
 * What was sent so, in full again. Pages are hostile: one that is about no copy, or makes more of them than a page may
 * send, is empty.
 */
export function unpacked(seen: SeenPage): SeenPage {
  if (!seen.ofCards) return seen;
  let room = LONGEST_COPIES;
  const copies = seen.copies.map((each) => {
    const copy = wholeOf(each.copy, seen.copies);
    room -= copy.length;
    return room < 0 ? { ...each, copy: '' } : { ...each, copy };
  });
  return { ...seen, copies };
}

function wholeOf(copy: PageCopy, copies: Copies): PageCopy {
  const [, place, first] = SHARED.exec(copy) ?? [];
  if (first === undefined) return copy;
  const whole = copies[Number(first)]?.copy ?? '';
  const [from, to] = placeIn(whole);
  return from < 0 || to < 0 ? '' : `${whole.slice(0, from)}\v${place}${whole.slice(to)}`;
}
