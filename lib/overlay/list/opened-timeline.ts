import { orderKey } from '../../core/facts/order';
import type { OrderView } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import type { NotStored } from '../../protocol/messages';
import type { ShownOrder, ShownTimeline } from '../contract';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import type { PanelBringer } from '../panel-bringer';
import type { Card } from './card';
import type { CardFace } from './card-face';

/** The card whose timeline is open, or on its way. */
interface Opened {
  readonly card: Card;
  /** The order that it is about. */
  readonly id: string;
  readonly face: CardFace;
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
export class OpenedTimeline {
  readonly #world: OverlayWorld<ListShop>;
  readonly #panel: PanelBringer;
  readonly #known: () => KnownOrders;
  #opened: Opened | null = null;

  constructor(world: OverlayWorld<ListShop>, panel: PanelBringer, known: () => KnownOrders) {
    this.#world = world;
    this.#panel = panel;
    this.#known = known;
    onAbort(world.signal, () => this.close());
  }

  /** The user's press on a chip. One that comes again while the timeline is on its way is the same press. */
  press(card: Card, face: CardFace): void {
    const before = this.#opened;
    if (before?.card === card && before.coming) return;
    this.close();
    if (before?.card !== card) void this.#open(card, face);
  }

  close(): void {
    const opened = this.#opened;
    this.#opened = null;
    if (!opened) return;
    opened.timeline?.remove();
    if (opened.face.seat) opened.face.seat.chip.open = false;
  }

  /** To be called when something about a card changed: closes what is no longer about it, or shows it as it is now. */
  changed(card: Card): void {
    if (this.#opened?.card !== card) return;
    if (card.id !== this.#opened.id || !this.#opened.face.seat) this.close();
    // Without an answer what stands there stays, and the bar says that none came.
    else if (!this.#opened.coming)
      this.#opened.timeline?.show(this.#orderOf(card, card.id)).catch(() => {});
  }

  async #open(card: Card, face: CardFace): Promise<void> {
    const { signal, texts, marketplace, alive } = this.#world;
    const { seat, root } = face;
    const { id, host } = card;
    if (id === null || !seat) return;
    const opened: Opened = { card, id, face, timeline: null, coming: true };
    this.#opened = opened;
    seat.chip.open = true;
    seat.chip.busy = true;
    face.tellCannot(null, '');
    host.removeAttribute('data-unread');
    try {
      const panel = await this.#panel.bring();
      if (this.#opened !== opened || signal.aborted) return;
      const { element: holder, chip } = seat;
      const onClose = () => this.close();
      opened.timeline = panel.timeline({ root, holder, chip: chip.element, onClose });
      await opened.timeline.show(this.#orderOf(card, id));
    } catch (error) {
      console.error('ClaimClock: the timeline cannot be shown', error);
      if (this.#opened !== opened || !alive()) return;
      this.close();
      host.toggleAttribute('data-unread', true);
      face.tellCannot(texts(), marketplace.site.detailUrl(id));
    } finally {
      seat.chip.busy = false;
      opened.coming = false;
    }
  }

  #orderOf({ unread }: Card, id: string): ShownOrder {
    const { unstored, notStored } = this.#known();
    const key = orderKey(this.#world.marketplace.id, id);
    return { key, view: unstored.get(id) ?? null, unread, notStored };
  }
}
