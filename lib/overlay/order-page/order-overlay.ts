import type { OrderKey } from '../../core/facts/order';
import type { PageKind, Unread } from '../../core/facts/sighting';
import type { PageCopy } from '../../core/page-health/seen-page';
import type { ChipDrawing, NoticeDrawing, TextFlow } from '../../core/views/drawing';
import type { OrderView } from '../../core/views/order-view';
import type { OrderShop } from '../../marketplaces/marketplace';
import { own, parentOf } from '../../marketplaces/nodes';
import type { NotStored, PageStanding } from '../../protocol/messages';
import type { PageRead } from '../../protocol/page-messages';
import { plainBar } from '../draw/bar';
import { alsoStyle } from '../host/shadow';
import { type SingleHost, singleHost } from '../host/single-host';
import { onAbort } from '../on-abort';
import { onThemeChange } from '../on-theme-change';
import { onceRested } from '../once-rested';
import type { OverlayWorld } from '../overlay-world';
import { panelBringer } from '../panel-bringer';
import { pageHadItsTime } from '../verdict';
import { whenOutdated } from '../when-outdated';
import dockedText from './docked.css?inline';
import { DockedPanel } from './docked-panel';
import { HealthNotice } from './health-notice';
import { PagePost } from './page-post';

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
  readonly #post: PagePost;
  readonly #kind: PageKind;
  readonly #panel: SingleHost;
  readonly #health: HealthNotice;
  readonly #plan: (untils: Iterable<number>) => void;
  readonly #docked: DockedPanel;
  #known: Known | null = null;
  #notStored: NotStored | null = null;
  #unread: readonly Unread[] = [];
  /** As many times the page named the order that is shown when that was read. */
  #named = 0;
  readonly #moved: () => void;
  /** No answer came in time. */
  #unanswered = false;
  #judged = false;

  constructor(world: OverlayWorld<OrderShop>, kind: PageKind) {
    this.#world = world;
    this.#kind = kind;
    this.#panel = singleHost(world.page, 'panel');
    this.#post = new PagePost(world, kind, {
      looked: (copy) => this.#looked(copy),
      read: (read, copy, isAnew) => this.#read(read, copy, isAnew),
      silent: () => this.#tellSilence(),
    });
    const { root, dismiss } = this.#panel;
    const bring = panelBringer(world);
    this.#health = new HealthNotice(world, bring, {
      root: () => root,
      part: () => world.marketplace.places.panel(world.page, kind)?.parent,
      dismiss,
      onChange: () => (this.#known ? this.#show(this.#known) : this.#post.readSoon()),
    });
    this.#docked = new DockedPanel(world, bring, root, (all) =>
      this.#panel.element.toggleAttribute('data-all', all),
    );
    this.#plan = whenOutdated(world, (keys) => void this.#viewAgain(keys));
    this.#moved = onceRested(world.page, () => this.#post.readSoon(), world.signal);
    onAbort(world.signal, () => this.#leave());
    this.follow();
    void pageHadItsTime(world).then(() => {
      this.#judged = true;
      this.#post.readSoon();
    });
  }

  /** Follows what the page did; runs before the page is painted. */
  follow(): void {
    const { marketplace, page } = this.#world;
    this.#panel.place(() => marketplace.places.panel(page, this.#kind));
    // While it is parsed it is half a page.
    if (own(page, 'readyState') === 'loading') this.#moved();
    else this.#post.readSoon();
  }

  /** Another order's date is worse than none while the answer is on its way. */
  #looked(copy: PageCopy): void {
    if (this.#known && this.#timesNamed(copy) < this.#named) this.#clear();
  }

  /** In how many places a page names the order that is shown; one of them may be its address. */
  #timesNamed(copy: PageCopy): number {
    const id = this.#known?.chip.id;
    return id === undefined ? 0 : `${this.#world.page.location.href} ${copy}`.split(id).length;
  }

  #read(read: PageRead, copy: PageCopy, isAnew: boolean): void {
    if (isAnew) this.#answered(read, copy);
    if (!this.#judged) return;
    this.#health.judgePage(read);
    if (read.notice && this.#known === null) void this.#tell(read.notice);
  }

  #answered({ standing, cards }: PageRead, copy: PageCopy): void {
    const wasSilent = this.#unanswered;
    this.#unanswered = false;
    if (standing) {
      this.#unread = cards[0]?.unread ?? [];
      this.#notStored = standing.notStored ?? null;
      this.#take(standing);
      this.#named = this.#timesNamed(copy);
    } else if (wasSilent && this.#known) this.#show(this.#known);
    else if (wasSilent) this.#panel.draw(null);
  }

  #take({ drawing, orders }: PageStanding): void {
    const chip = drawing?.chips[0];
    if (chip) this.#show({ chip, flow: drawing.flow, view: orders[0] ?? null });
  }

  async #viewAgain(keys: readonly OrderKey[] | null): Promise<void> {
    const { ask, alive, signal } = this.#world;
    if (!alive()) return;
    if (this.#known === null || this.#notStored) {
      // Nothing stored to ask for: the page tells it (again).
      return this.#post.readAnew();
    }
    const { key } = this.#known.chip;
    if (keys?.includes(key) === false) return;
    const answer = await ask('viewOrders', [key]).catch(() => null);
    if (!signal.aborted && answer) this.#take(answer);
  }

  #clear(): void {
    this.#known = null;
    this.#named = 0;
    this.#docked.forget();
    this.#panel.draw(null);
  }

  #show(known: Known): void {
    this.#known = known;
    this.#plan([known.chip.until]);
    this.#settleTheme();
    this.#panel.float();
    this.#docked.show({
      ...known,
      unread: this.#unread,
      notStored: this.#notStored,
      banner: this.#unanswered ? this.#silence() : this.#banner(known),
    });
    this.#panel.draw(this.#docked.element);
  }

  async #tell(notice: NoticeDrawing): Promise<void> {
    const notes = await this.#health.bring();
    if (this.#known || this.#panel.dismissed || this.#world.signal.aborted) return;
    this.#showAlone(notes?.bar(notice) ?? this.#plain(notice.text, this.#panel.dismiss));
  }

  /** Where nothing draws it with what can be done about it. */
  #plain(text: string, onClose: () => void): HTMLElement {
    const { page, texts } = this.#world;
    return plainBar(page, texts(), text, onClose);
  }

  /** What is wrong with the reading of this page. */
  #banner(known: Known): HTMLElement | null {
    const { notes, plain } = this.#health;
    if (plain === null) return notes?.bar(null) ?? null;
    return this.#plain(plain, () => {
      this.#health.plain = null;
      this.#show(known);
    });
  }

  #showAlone(bar: HTMLElement): void {
    this.#panel.float();
    this.#settleTheme();
    this.#panel.draw(bar);
  }

  #tellSilence(): void {
    this.#unanswered = true;
    if (this.#known) this.#show(this.#known);
    else if (!this.#panel.dismissed) this.#showAlone(this.#silence());
  }

  /** That no answer came. Another try takes it away. */
  #silence(): HTMLElement {
    return this.#plain(this.#world.texts().texts.noAnswer, () => {
      this.#unanswered = false;
      if (this.#known) this.#show(this.#known);
      else this.#panel.dismiss();
    });
  }

  #leave(): void {
    this.#panel.remove();
  }

  #settleTheme(): void {
    if (this.#settled) return;
    this.#settled = true;
    onThemeChange(this.#world, () => parentOf(this.#panel.element), this.#panel.paint);
  }
  #settled = false;
}
