import type { OrderKey } from '../core/facts/order';
import type { Unread } from '../core/facts/sighting';
import type { PageHealth } from '../core/page-health/page-health';
import type { BarDrawing, NoticeDrawing, PanelTexts } from '../core/views/drawing';
import type { OrderView } from '../core/views/order-view';
import type { CheckReply } from '../protocol/check-messages';
import type { NotStored } from '../protocol/messages';
import type { OverlayWorld } from './overlay-world';

/*
 * Two scripts of ours stand in the same isolated world of a page. The first copies the page, asks and draws chips and
 * bar; the second, the panel's, is brought when something is opened or wrong: timeline, actions, the check of orders,
 * notes on the page. All that they know of each other is here, so that each is built and tested without the other.
 */

/** An order whose timeline is shown. */
export interface ShownOrder {
  readonly key: OrderKey;
  /** Null where it is stored, and has to be asked for. */
  readonly view: OrderView | null;
  /** What the page has a place for and could not be read. */
  readonly unread: readonly Unread[];
  readonly notStored: NotStored | null;
}

/** Where a timeline is drawn. */
export interface TimelineSeat {
  readonly root: ShadowRoot;
  /** What it is put into, as the last thing there. */
  readonly holder: HTMLElement;
  /** The chip that it was opened from: it lies over the page then. Null: it stands in the page. */
  readonly chip: HTMLElement | null;
  /** The user closes it. */
  readonly onClose: () => void;
}
export interface ShownTimeline {
  /**
   * Shows an order, and what stood there until that is known. The last one counts.
   *
   * @throws when there is no such order, or no answer
   */
  show(order: ShownOrder): Promise<void>;
  remove(): void;
}

/** What the bar above a list sums up. */
export interface ListSums {
  readonly bar: BarDrawing;
  /** Cards on this page that could not be read. */
  readonly unreadCards: number;
  /** The last question to the background was not answered. */
  readonly silent?: boolean;
}

/** The bar above a list, from when more is to be said in it than its sums. */
export interface BarSeat {
  readonly root: ShadowRoot;
  /** As the first script drew it; what it says is drawn on here. */
  readonly bar: HTMLElement;
  /** In it, behind its sentence: the check of orders. */
  readonly slot: HTMLElement;
  /** Whether the shop can be asked about orders. */
  readonly asks: boolean;
  /** That no answer came. */
  readonly noAnswer: () => string;
  /** What could not be read, for a report. */
  readonly part: () => Element | null | undefined;
  /** Whether a node is an element of ours, and so no part of the page. */
  readonly isOurs: (node: Node) => boolean;
  /**
   * Shows a bar that stands alone.
   *
   * @param floats over the page's edge where it has no place
   */
  readonly show: (bar: HTMLElement | null, floats: boolean) => void;
  /** Takes away the bar that shows nothing else. */
  readonly dismiss: () => void;
}
export interface ShownBar {
  /**
   * Shows other sums, beside all else that is to be told.
   *
   * @param check what the background said last of the check of orders to the first script
   */
  draw(sums: ListSums, check: CheckReply | null): void;
  /** Takes what the background makes of a page; null: nothing is wrong. */
  judged(text: string | null, health: PageHealth): void;
  /** The user's press on the button that starts the check of orders or goes on with it. */
  go(): void;
  /** Asks anew how that stands. */
  poll(): void;
  readonly inOtherTab: boolean;
  /**
   * Has the whole of a list read that shows no order, and says why.
   *
   * @throws when no answer comes
   */
  explain(): Promise<void>;
}

/** Where it is said what is wrong with the reading of a page. */
export interface NotesSeat {
  /** Where it is drawn, and a report on it, over the page. */
  readonly root: () => ShadowRoot;
  /** What could not be read, for the report. */
  readonly part: () => Element | null | undefined;
  /** Takes away the bar that shows nothing else. */
  readonly dismiss: () => void;
  /** Called when the user closed a note. */
  readonly onChange: () => void;
}
/** What is wrong with the reading of a page, told until the user has read it. */
export interface ShownNotes {
  /** Takes what the background makes of a page; null: nothing is wrong. */
  judged(text: string | null, health: PageHealth): void;
  /**
   * What is to be said, as a bar of its own; null: nothing is wrong, or the user has read it.
   *
   * @param notice what to say where there is nothing of that
   */
  bar(notice: NoticeDrawing | null): HTMLElement | null;
}

/** What the panel's script does on a page. */
export interface Panel {
  timeline(seat: TimelineSeat): ShownTimeline;
  bar(seat: BarSeat): ShownBar;
  notes(seat: NotesSeat): ShownNotes;
}

/** What it is given of the page. */
export type PanelWorld = Pick<
  OverlayWorld,
  | 'page'
  | 'ask'
  | 'alive'
  | 'now'
  | 'signal'
  | 'marketplace'
  | 'shownSince'
  | 'cached'
  | 'observed'
  | 'observedAt'
>;
export type MakePanel = (world: PanelWorld, texts: PanelTexts) => Panel;

/** Another number for each change above: a script of another version is none. */
const VERSION = 7;
/** The page shares no global of this world, and its names cannot lie over a symbol. */
const NAME = Symbol.for(`ClaimClock panel ${VERSION}`);

/** Called by the panel's script once it is there. */
export function offerPanel(make: MakePanel): void {
  Reflect.set(globalThis, NAME, make);
}

/** Null until the panel's script is there. */
export const offeredPanel = (): MakePanel | null => Reflect.get(globalThis, NAME) ?? null;
