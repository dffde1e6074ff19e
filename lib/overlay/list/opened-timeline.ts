import { type OrderKey, orderKey } from '../../core/facts/order';
import type { OrderView } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import type { NotStored } from '../../protocol/messages';
import type { ShownTimeline } from '../contract';
import { element } from '../draw/element';
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
  /** Null while it comes. */
  timeline: ShownTimeline | null;
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
    world.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The user's press on a chip. One that comes again while the timeline is on its way is the same press. */
  press(card: Card, face: CardFace): void {
    const before = this.#opened;
    if (before?.card === card && before.timeline === null) return;
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
    else if (this.#opened.timeline) void this.#show(this.#opened);
  }

  async #open(card: Card, face: CardFace): Promise<void> {
    const { page, signal, texts, marketplace } = this.#world;
    const { seat } = face;
    if (card.id === null || !seat) return;
    const opened: Opened = { card, id: card.id, face, timeline: null };
    this.#opened = opened;
    seat.chip.open = true;
    seat.chip.busy = true;
    face.tellCannot(null, '');
    card.host.removeAttribute('data-unread');
    try {
      const [panel, view] = await Promise.all([this.#panel.bring(), this.#viewOf(card.id)]);
      if (this.#opened !== opened || signal.aborted) return;
      const place = element(page, 'div');
      seat.element.append(place);
      const timeline = panel.timeline({
        root: face.root,
        place,
        chip: seat.chip.element,
        onClose: () => this.close(),
      });
      opened.timeline = {
        show: (order) => timeline.show(order),
        remove: () => {
          timeline.remove();
          place.remove();
        },
      };
      opened.timeline.show(this.#orderOf(card, view));
    } catch (error) {
      console.error('ClaimClock: the timeline cannot be shown', error);
      if (this.#opened !== opened || !this.#world.alive()) return;
      this.close();
      card.host.toggleAttribute('data-unread', true);
      face.tellCannot(texts(), marketplace.site.detailUrl(card.id));
    } finally {
      seat.chip.busy = false;
    }
  }

  async #show(opened: Opened): Promise<void> {
    const { id } = opened.card;
    const view = id === null ? null : await this.#viewOf(id).catch(() => null);
    // Without an answer what stands there stays, and the bar says that none came.
    if (view && this.#opened === opened) opened.timeline?.show(this.#orderOf(opened.card, view));
  }

  #orderOf({ unread }: Card, view: OrderView) {
    return { view, unread, notStored: this.#known().notStored };
  }

  /** @throws when there is no such order, or no answer */
  async #viewOf(id: string): Promise<OrderView> {
    const { ask, marketplace } = this.#world;
    const key: OrderKey = orderKey(marketplace.id, id);
    const view = this.#known().unstored.get(id) ?? (await ask('viewOrder', { key }));
    if (!view) throw new Error('there is no such order');
    return view;
  }
}
