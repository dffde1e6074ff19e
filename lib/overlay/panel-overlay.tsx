import { OrderPanel } from '../../components/timeline/order-panel';
import type { OrderKey } from '../core/order';
import type { OrderView } from '../core/order-view';
import type { PageKind, Unread } from '../core/sighting';
import type { OrderShop } from '../marketplaces/marketplace';
import type { NotStored } from '../messages';
import { deedsFor } from './deeds';
import { onLookChange } from './on-look-change';
import { onSecondLook } from './on-second-look';
import type { OverlayWorld } from './overlay-world';
import type { Look } from './page-look';
import { Patience } from './patience';
import { SingleHost } from './single-host';
import { Tripwire } from './tripwire';
import { noticeFor, pageHadItsTime, readNow } from './verdict';

/** The overlay of an order's detail and tracking pages: its timeline as a panel, filled from what the page states. */
export class PanelOverlay {
  readonly #world: OverlayWorld<OrderShop>;
  readonly #patience = new Patience();
  readonly #kind: PageKind;
  readonly #panel: SingleHost;
  readonly #tripwire: Tripwire;
  readonly #plan: (views: Iterable<OrderView>) => void;
  #view: OrderView | null = null;
  #notStored: NotStored | null = null;
  #unread: readonly Unread[] = [];
  #sent: string | null = null;
  #look: Look = 'light';
  #due = false;
  #judged = false;
  #all = false;

  constructor(world: OverlayWorld<OrderShop>, kind: PageKind) {
    this.#world = world;
    this.#kind = kind;
    this.#panel = new SingleHost(world.page, 'panel');
    this.#tripwire = new Tripwire(
      world,
      () => world.marketplace.places.panel(world.page, kind)?.parent,
      () => (this.#view ? this.#show(this.#view) : this.#readSoon()),
    );
    this.#plan = onSecondLook(world, (keys) => void this.#viewAgain(keys));
    world.signal.addEventListener('abort', () => this.#panel.remove(), { once: true });
    this.follow();
    void pageHadItsTime(world).then(() => {
      this.#judged = true;
      this.#readSoon();
    });
  }

  /** Follows what the page did; runs before the page is painted. */
  follow(): void {
    const { marketplace, page } = this.#world;
    if (!this.#panel.placed && !this.#panel.dismissed)
      this.#panel.place(marketplace.places.panel(page, this.#kind));
    this.#readSoon();
  }

  /** Reads once however often the page changed meanwhile, when the browser has nothing better to do. */
  #readSoon(): void {
    if (this.#due) return;
    this.#due = true;
    requestIdleCallback(
      () => {
        this.#due = false;
        if (!this.#world.signal.aborted && this.#world.page.readyState !== 'loading') this.#read();
      },
      { timeout: 500 },
    );
  }

  #read(): void {
    const { ask, alive, now, signal } = this.#world;
    const reading = readNow(this.#world);
    if (this.#judged) this.#tripwire.look(reading);
    if (reading.outcome !== 'orders') {
      if (this.#judged && this.#view === null) this.#tell(reading.outcome);
      return;
    }
    const seen = JSON.stringify(reading.sightings);
    if (seen === this.#sent || this.#patience.waits(now()) || !alive()) return;
    this.#sent = seen;
    // Another order's date is worse than none while the answer is on its way.
    if (this.#view !== null && this.#view.id !== reading.sightings[0]?.id) this.#clear();
    this.#unread = reading.sightings[0]?.unread ?? [];
    ask('recordReading', reading).then(
      ({ orders, notStored, unread }) => {
        this.#patience.answered();
        this.#notStored = notStored ?? null;
        this.#unread = [...this.#unread, ...(unread?.[orders[0]?.id ?? ''] ?? [])];
        if (!signal.aborted && orders[0]) this.#show(orders[0]);
      },
      () => {
        this.#patience.failed(now());
        this.#sent = null;
      },
    );
  }

  async #viewAgain(keys: readonly OrderKey[] | null): Promise<void> {
    const { ask, alive, signal } = this.#world;
    if (!alive()) return;
    if (this.#view === null || this.#notStored) {
      // Nothing stored to ask for: the page tells it (again).
      this.#patience.answered();
      this.#sent = null;
      return this.#readSoon();
    }
    if (keys?.includes(this.#view.key) === false) return;
    const answer = await ask('viewOrders', [this.#view.key]).catch(() => null);
    if (!signal.aborted && answer?.orders[0]) this.#show(answer.orders[0]);
  }

  #clear(): void {
    this.#view = null;
    this.#panel.draw(null, this.#look);
  }

  #show(view: OrderView): void {
    const { words, now, zone } = this.#world;
    this.#view = view;
    this.#plan([view]);
    this.#settleLook();
    if (!this.#panel.placed) this.#panel.float();
    this.#panel.element.toggleAttribute('data-all', this.#all);
    this.#panel.draw(
      <OrderPanel
        view={view}
        unread={this.#unread}
        notStored={this.#notStored}
        here={{ words, now: now(), zone }}
        all={this.#all}
        banner={this.#tripwire.bar()}
        onAll={() => {
          this.#all = !this.#all;
          if (this.#view) this.#show(this.#view);
        }}
        deeds={deedsFor(
          view.key,
          this.#world,
          (changed) => this.#show(changed),
          () => this.#show(view),
        )}
      />,
      this.#look,
    );
  }

  #tell(outcome: 'empty' | 'signed-out' | 'blocked' | 'unreadable'): void {
    const notice = noticeFor({ outcome }, this.#kind, this.#world);
    if (notice === null || this.#panel.dismissed) return;
    if (!this.#panel.placed) this.#panel.float();
    this.#settleLook();
    this.#panel.draw(this.#tripwire.bar({ ...notice, onClose: this.#panel.dismiss }), this.#look);
  }

  #settleLook(): void {
    if (this.#settled) return;
    this.#settled = true;
    const { page, signal } = this.#world;
    const paint = (look: Look) => {
      this.#look = look;
      this.#panel.element.dataset.look = look;
    };
    onLookChange(page, () => this.#panel.element.parentElement, paint, signal);
  }
  #settled = false;
}
