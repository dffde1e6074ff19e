import type { Unread } from '../../core/facts/sighting';
import { SendingPace } from '../sending-pace';
import type { Face } from './card-face';

/** One order card of a list page and what the overlay knows of it. */
export interface Card {
  readonly element: Element;
  readonly host: HTMLElement;
  /** The order that it seems to name, then the one that was read; null: none, or none yet. */
  id: string | null;
  /** Whether no order could be read of it. */
  failed: boolean;
  /** What could not be read of it, or why nothing could. */
  unread: readonly Unread[];
  /** How it was read, for the background (`PageRead.healths`); null until it was. */
  health: string | null;
  /** Whether what its shop's cards show could not be read. */
  isUnread: boolean;
  /** A print of what was last read of it, to tell a card that only moved from one that changed; null: not known. */
  sent: string | null;
  /** A print of what was made of it. */
  known: string | null;
  pace: SendingPace;
  /** No answer about it came in time. */
  unanswered: boolean;
  /** Whether anything stands in the host. */
  drawn: boolean;
  /** What does; null where nothing ever did. */
  face: Face | null;
  /** How often our element was put into it. */
  moves: number;
  /** When that was last, in ms since the page was opened. */
  placedAt: number;
}

/** A card of which nothing is known yet, with the element of ours for it. */
export const newCard = (element: Element, host: HTMLElement): Card => ({
  element,
  host,
  id: null,
  failed: false,
  unread: [],
  health: null,
  isUnread: false,
  sent: null,
  known: null,
  pace: new SendingPace(),
  unanswered: false,
  drawn: false,
  face: null,
  moves: 0,
  placedAt: 0,
});

/**
 * So many cards are drawn though nobody looks at them: whoever has a page read aloud, or goes through all of its
 * buttons, finds the chips of every list that people have. Of a longer one the rest is drawn when it comes near.
 */
export const DRAWN_ANYHOW = 200;

/** Makes a card one of this order; null: of none. */
export function setOrder(card: Card, id: string | null): void {
  card.id = id;
  if (id === null) delete card.host.dataset.order;
  else card.host.setAttribute('data-order', id);
}
