import type { OrderKey } from '../core/facts/order';
import type { Unread } from '../core/facts/sighting';
import type { PageHealth } from '../core/page-health/page-health';
import type { NoticeDrawing, PanelTexts } from '../core/views/drawing';
import type { OrderView } from '../core/views/order-view';
import type { CheckReply } from '../protocol/check-messages';
import type { NotStored } from '../protocol/messages';
import type { PageRead } from '../protocol/page-messages';
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

/** Where the check of orders stands in the bar. */
export interface CheckSeat {
  readonly root: ShadowRoot;
  /** Its element in the bar; what the first script drew there gives way. */
  readonly slot: HTMLElement;
  /** How all orders stand, told once the check is through. */
  readonly sums: () => string;
  /** What the background said last. */
  readonly reply: CheckReply;
  /** Called whenever anything about it changed; the bar may have to make room. */
  readonly onChange: () => void;
}
export interface ShownCheck {
  /** The user's press on the button that starts it or goes on with it. */
  go(): void;
  /** Asks anew how it stands. */
  poll(): void;
  /** Draws it again, as after other sums. */
  draw(): void;
  /** Whether it tells of itself: nothing else may stand in its way then. */
  readonly speaks: boolean;
  /** Whether what it tells takes the place of the sums. */
  readonly told: boolean;
  /** Whether the background did not answer its last step. */
  readonly unanswered: boolean;
  readonly inOtherTab: boolean;
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
/** Beside the sums of a bar: words, with what can be done, and what closes them. */
export interface ShownNote {
  readonly words: HTMLElement;
  readonly close: HTMLElement;
}
/** What is wrong with the reading of a page, told until the user has read it. */
export interface ShownNotes {
  /** Takes what the background makes of a page; null: nothing is wrong. */
  judged(text: string | null, health: PageHealth): void;
  /** What is to be said; null: nothing is wrong, or the user has read it. */
  text(): string | null;
  /** The same as it is drawn, anew each time. */
  note(): ShownNote | null;
  /**
   * The same as a bar of its own.
   *
   * @param notice what to say where there is nothing of that
   */
  bar(notice: NoticeDrawing | null): HTMLElement | null;
}

/** What the panel's script does on a page. */
export interface Panel {
  timeline(seat: TimelineSeat): ShownTimeline;
  check(seat: CheckSeat): ShownCheck;
  notes(seat: NotesSeat): ShownNotes;
  /** That so many cards of a list could not be read. */
  unreadText(cards: number): string;
  /**
   * Has the whole of a list read; null where it is as it was the last time.
   *
   * @param isOurs whether a node is an element of ours, and so no part of the page
   * @throws when no answer comes
   */
  readList(isOurs: (node: Node) => boolean): Promise<PageRead | null>;
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
  | 'observedAt'
>;
export type MakePanel = (world: PanelWorld, texts: PanelTexts) => Panel;

/** Another number for each change above: a script of another version is none. */
const VERSION = 6;
/** The page shares no global of this world, and its names cannot lie over a symbol. */
const NAME = Symbol.for(`ClaimClock panel ${VERSION}`);

/** Called by the panel's script once it is there. */
export function offerPanel(make: MakePanel): void {
  Reflect.set(globalThis, NAME, make);
}

/** Null until the panel's script is there. */
export const offeredPanel = (): MakePanel | null => Reflect.get(globalThis, NAME) ?? null;
