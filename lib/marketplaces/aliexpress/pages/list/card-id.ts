import { type ReadResult, read, unread } from '../../../../reading/result';
import type { FactCollector } from '../../../fact-collector';
import { attributeOf, find, findAll, own } from '../../../nodes';
import { spacedText, textPieces } from '../../../page-text';
import { idInLink, idsInText } from '../../order-id';
import { CARD, HEADER, ONCE } from '../selectors';

const LINK_LIMIT = 60;

/**
 * The order id of a list card: from its tracking and detail links, its header's digits and, in a narrow window, its own
 * address, which must all agree. Ids of items, stores and messages are never asked. Two different ids are a problem of
 * the card, not a choice; so is another card in it, or a part of one.
 */
export function readCardId(card: Element, seen: FactCollector): ReadResult<string> {
  if (find(card, CARD) || ONCE.some((part) => findAll(card, part).length > 1))
    return unread('two orders in one card');
  const found = new Set<string>();
  const address = idInLink(attributeOf(card, 'href'));
  if (address) found.add(address);
  let links = 0;
  for (const link of findAll(card, 'a[href*="rderId="]')) {
    if (++links > LINK_LIMIT) break;
    const id = idInLink(attributeOf(link, 'href'));
    if (id) found.add(id);
  }
  const linked = found.size > 0;
  const inHeader = idsInText(spacedText(seen.first('header', card, HEADER)));
  for (const id of inHeader) found.add(id);
  const printed = found.size > 0;
  // Seen 2026: cards whose header has no info block although the id stands elsewhere in the card.
  if (inHeader.length === 0)
    for (const id of idsInText(textPieces(card, isNoPlaceOfAnId).join(' '))) found.add(id);
  const [id, other] = found;
  seen.match('id', linked ? 0 : printed ? 1 : id ? 2 : null, 3);
  if (id === undefined) return unread('no order id in the links or the header');
  return other === undefined ? read(id) : unread('the card names two different order ids');
}

/** Titles, stores and links may hold any digits. */
const isNoPlaceOfAnId = (element: Element): boolean =>
  own(element, 'tagName') === 'A' ||
  /order-item-(?:content|store|bottom)/.test(attributeOf(element, 'class') ?? '');
