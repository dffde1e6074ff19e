import type { OrderKey } from '../../core/facts/order';
import type { PageKind, RawReading, Unread } from '../../core/facts/sighting';
import type { ChipDrawing, TextFlow, Theme } from '../../core/views/drawing';
import type { OrderView } from '../../core/views/order-view';
import type { OrderShop } from '../../marketplaces/marketplace';
import { own, parentOf } from '../../marketplaces/nodes';
import type { NotStored, Reply } from '../../protocol/messages';
import { silenceBar } from '../draw/bar';
import { HealthNotice } from '../health-notice';
import { alsoStyle } from '../host/shadow';
import { SingleHost } from '../host/single-host';
import { SendingPace } from '../list/sending-pace';
import { onSecondLook } from '../on-second-look';
import { onThemeChange } from '../on-theme-change';
import { onceRested } from '../once-rested';
import type { OverlayWorld } from '../overlay-world';
import { PanelBringer } from '../panel-bringer';
import { Patience, SILENCE } from '../patience';
import { noticeFor, pageHadItsTime, readNow } from '../verdict';
import dockedText from './docked.css?inline';
import { DockedPanel } from './docked-panel';

alsoStyle(dockedText);

/** What is known of the page's order. */
interface Known {
  readonly chip: ChipDrawing;
  readonly flow: TextFlow;
  /** Null where it has to be asked for. */
  readonly view: OrderView | null;
}

/** The overlay of an order's own pages: its chip and timeline as a panel, filled from what the page states. */
export class OrderOverlay {
  readonly #world: OverlayWorld<OrderShop>;
  readonly #patience = new Patience();
  readonly #kind: PageKind;
  readonly #panel: SingleHost;
  readonly #health: HealthNotice;
  readonly #plan: (untils: Iterable<number>) => void;
  readonly #docked: DockedPanel;
  #known: Known | null = null;
  #notStored: NotStored | null = null;
  #unread: readonly Unread[] = [];
  #sent: string | null = null;
  #look: Theme = 'light';
  readonly #pace = new SendingPace();
  readonly #moved: () => void;
  #due = false;
  #asking = false;
  /** Something came up meanwhile. */
  #missed = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** No answer came in time. */
  #unanswered = false;
  #judged = false;

  constructor(world: OverlayWorld<OrderShop>, kind: PageKind) {
    this.#world = world;
    this.#kind = kind;
    this.#panel = new SingleHost(world.page, 'panel');
    const bringer = new PanelBringer(world);
    this.#health = new HealthNotice(
      world,
      bringer,
      () => this.#panel.root,
      () => world.marketplace.places.panel(world.page, kind)?.parent,
      () => (this.#known ? this.#show(this.#known) : this.#readSoon()),
    );
    this.#docked = new DockedPanel(world, bringer, this.#panel.root, (all) =>
      this.#panel.element.toggleAttribute('data-all', all),
    );
    this.#plan = onSecondLook(world, (keys) => void this.#viewAgain(keys));
    this.#moved = onceRested(world.page, () => this.#readSoon(), world.signal);
    world.signal.addEventListener('abort', () => this.#leave(), { once: true });
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
    // While it is parsed it is half a page.
    if (own(page, 'readyState') === 'loading') this.#moved();
    else this.#readSoon();
  }

  /** Reads once however often the page changed meanwhile, when the browser has nothing better to do. */
  #readSoon(): void {
    if (this.#due) return;
    this.#due = true;
    requestIdleCallback(
      () => {
        this.#due = false;
        if (!this.#world.signal.aborted) this.#read();
      },
      { timeout: 500 },
    );
  }

  #read(): void {
    const reading = readNow(this.#world);
    if (this.#judged) this.#health.look(reading);
    if (reading.outcome !== 'orders') {
      if (this.#judged && this.#known === null) this.#tell(reading.outcome);
      return;
    }
    // The same words may say more in another language.
    const seen = JSON.stringify([reading.language, reading.sightings]);
    if (seen === this.#sent || !this.#world.alive()) return;
    // Another order's date is worse than none while the answer is on its way.
    if (this.#known && this.#known.chip.id !== reading.sightings[0]?.id) this.#clear();
    if (this.#mayAsk()) void this.#ask(reading, seen);
  }

  /** One question at a time, and of a page that keeps changing one after a pause. */
  #mayAsk(): boolean {
    this.#missed = this.#asking;
    if (this.#asking) return false;
    const now = this.#world.now();
    const wait = Math.max(this.#pace.wait(now), this.#patience.wait(now));
    if (wait > 0) this.#readAfter(wait);
    return wait === 0;
  }

  #readAfter(wait: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#readSoon(), wait);
  }

  async #ask(reading: RawReading, seen: string): Promise<void> {
    const { ask, now, signal } = this.#world;
    this.#asking = true;
    this.#sent = seen;
    this.#pace.sent(now());
    this.#unread = reading.sightings[0]?.unread ?? [];
    const silence = setTimeout(() => signal.aborted || this.#tellSilence(), SILENCE);
    const answer = await ask('recordReading', reading).catch(() => null);
    clearTimeout(silence);
    this.#asking = false;
    if (signal.aborted) return;
    if (answer === null) {
      this.#patience.failed(now());
      this.#sent = null;
      this.#readAfter(this.#patience.pause);
      this.#tellSilence();
      return;
    }
    const { notStored, unread } = answer;
    this.#patience.answered();
    this.#unanswered = false;
    this.#notStored = notStored ?? null;
    const id = answer.drawing?.chips[0]?.id;
    this.#unread = [...this.#unread, ...((id !== undefined && unread?.[id]) || [])];
    this.#take(answer);
    if (this.#missed) this.#readSoon();
  }

  #take({ drawing, orders }: Reply<'viewOrders'>): void {
    const chip = drawing?.chips[0];
    if (chip) this.#show({ chip, flow: drawing.flow, view: orders[0] ?? null });
  }

  async #viewAgain(keys: readonly OrderKey[] | null): Promise<void> {
    const { ask, alive, signal } = this.#world;
    if (!alive()) return;
    if (this.#known === null || this.#notStored) {
      // Nothing stored to ask for: the page tells it (again).
      this.#patience.tryNow();
      this.#sent = null;
      return this.#readSoon();
    }
    const { key } = this.#known.chip;
    if (keys?.includes(key) === false) return;
    const answer = await ask('viewOrders', [key]).catch(() => null);
    if (!signal.aborted && answer) this.#take(answer);
  }

  #clear(): void {
    this.#known = null;
    this.#docked.forget();
    this.#panel.draw(null, this.#look);
  }

  #show(known: Known): void {
    this.#known = known;
    this.#plan([known.chip.until]);
    this.#settleLook();
    if (!this.#panel.placed) this.#panel.float();
    this.#docked.show({
      ...known,
      unread: this.#unread,
      notStored: this.#notStored,
      banner: this.#unanswered ? this.#silence() : this.#health.bar(),
    });
    this.#panel.draw(this.#docked.element, this.#look);
  }

  #tell(outcome: 'empty' | 'signed-out' | 'blocked' | 'unreadable'): void {
    const notice = noticeFor({ outcome }, this.#kind, this.#world);
    if (notice === null || this.#panel.dismissed) return;
    this.#showAlone(this.#health.bar({ ...notice, onClose: this.#panel.dismiss }));
  }

  #showAlone(bar: HTMLElement | null): void {
    if (!this.#panel.placed) this.#panel.float();
    this.#settleLook();
    this.#panel.draw(bar, this.#look);
  }

  #tellSilence(): void {
    this.#unanswered = true;
    if (this.#known) this.#show(this.#known);
    else if (!this.#panel.dismissed) this.#showAlone(this.#silence());
  }

  /** That no answer came. Another try takes it away. */
  #silence(): HTMLElement {
    const { page, texts } = this.#world;
    const onClose = () => {
      this.#unanswered = false;
      if (this.#known) this.#show(this.#known);
      else this.#panel.dismiss();
    };
    return silenceBar(page, texts(), onClose);
  }

  #leave(): void {
    clearTimeout(this.#later);
    this.#panel.remove();
  }

  #settleLook(): void {
    if (this.#settled) return;
    this.#settled = true;
    const paint = (look: Theme) => {
      this.#look = look;
      this.#panel.element.dataset.theme = look;
    };
    onThemeChange(this.#world, () => parentOf(this.#panel.element), paint);
  }
  #settled = false;
}
