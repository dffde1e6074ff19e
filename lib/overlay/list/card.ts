import type { Unread } from '../../core/facts/sighting';
import type { CardHealth } from '../../core/page-health/page-health';
import type { SendingPace } from './sending-pace';

/** One order card of a list page and what the overlay knows of it. */
export interface Card {
  readonly element: Element;
  readonly host: HTMLElement;
  /** Null until it was read, and where no id could be read. */
  id: string | null;
  problem: Unread | null;
  unread: readonly Unread[];
  /** How well it was read; null until it was. */
  look: CardHealth | null;
  /** What was last sent of it, to tell a card that only moved from one that changed. */
  sent: string | null;
  readonly pace: SendingPace;
  /** No answer about it came in time. */
  unanswered: boolean;
  /** Whether anything stands in the host. */
  drawn: boolean;
  /** How often our element was put into it. */
  moves: number;
  /** When that was last, in ms since the page was opened. */
  placedAt: number;
}

/** A page that keeps throwing our element out has won after this many times; a loop would hang the tab. */
export const MOST_MOVES = 20;
