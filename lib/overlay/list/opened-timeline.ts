import { orderKey } from '../../core/facts/order';
import type { OrderView } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import type { NotStored } from '../../protocol/messages';
import type { ShownOrder, ShownTimeline } from '../contract';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import type { BringPanel } from '../panel-bringer';
import type { Card } from './card';
import { tellCannot } from './card-face';

/** The card whose timeline is open, or on its way. */
interface Opened {
  readonly card: Card;
  /** The order that it is about. */
  readonly id: string;
  timeline: ShownTimeline | null;
  /** It is on its way. */
  coming: boolean;
}

/** What is known of the orders of a page beside their chips. */
export interface KnownOrders {
  /** Those that are not stored and cannot be asked for. */
  readonly unstored: ReadonlyMap<string, OrderView>;
  readonly notStored: NotStored | null;
}

/** The one timeline that is open on a list, from the press on its chip on. */
export interface OpenedTimeline {
  /** The user's press on a chip. One that comes again while the timeline is on its way is the same press. */
  press(card: Card): void;
  /** To be called when something about a card changed: closes what is no longer about it, or shows it as it is now. */
  changed(card: Card): void;
}

export function openedTimeline(
  { signal, texts, marketplace, alive }: OverlayWorld<ListShop>,
  bring: BringPanel,
  known: () => KnownOrders,
): OpenedTimeline {
  let opened: Opened | null = null;
  const close = () => {
    const before = opened;
    opened = null;
    before?.timeline?.remove();
    if (before) expanded(before.card, false);
  };
  const expanded = ({ face }: Card, is: boolean) =>
    face?.chip?.setAttribute('aria-expanded', `${is}`);
  onAbort(signal, close);

  const orderOf = ({ unread }: Card, id: string): ShownOrder => {
    const { unstored, notStored } = known();
    return { key: orderKey(marketplace.id, id), view: unstored.get(id) ?? null, unread, notStored };
  };

  const open = async (card: Card) => {
    const { id, host, face } = card;
    const { chip, content: holder } = face ?? {};
    if (id === null || !face || !chip || !holder) return;
    const mine: Opened = { card, id, timeline: null, coming: true };
    opened = mine;
    expanded(card, true);
    chip.toggleAttribute('aria-busy', true);
    tellCannot(face, null, '');
    host.removeAttribute('data-unread');
    try {
      const panel = await bring();
      if (opened !== mine || signal.aborted) return;
      mine.timeline = panel.timeline({ root: face.root, holder, chip, onClose: close });
      await mine.timeline.show(orderOf(card, id));
    } catch (error) {
      console.error('ClaimClock: the timeline cannot be shown', error);
      if (opened !== mine || !alive()) return;
      close();
      host.toggleAttribute('data-unread', true);
      tellCannot(face, texts(), marketplace.site.detailUrl(id));
    } finally {
      chip.removeAttribute('aria-busy');
      mine.coming = false;
    }
  };

  return {
    press(card) {
      const before = opened;
      if (before?.card === card && before.coming) return;
      close();
      if (before?.card !== card) void open(card);
    },
    changed(card) {
      if (opened?.card !== card) return;
      if (card.id !== opened.id || !card.face?.chip) close();
      // Without an answer what stands there stays, and the bar says that none came.
      else if (!opened.coming) opened.timeline?.show(orderOf(card, card.id)).catch(() => {});
    },
  };
}
