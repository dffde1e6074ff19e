import type { BarDrawing, Theme } from '../../core/views/drawing';
import type { ListShop } from '../../marketplaces/marketplace';
import type { PageRead } from '../../protocol/page-messages';
import { plainBar, SumsBar } from '../draw/bar';
import { HealthNotice, type SeenCard } from '../health-notice';
import { isHost } from '../host/host-element';
import { SingleHost } from '../host/single-host';
import type { OverlayWorld } from '../overlay-world';
import type { PanelBringer } from '../panel-bringer';
import type { CheckButton } from './check-button';

/** What the bar sums up. */
interface Sums {
  readonly bar: BarDrawing;
  /** Cards on this page that could not be read. */
  readonly unreadCards: number;
  /** The last question to the background was not answered. */
  readonly silent?: boolean;
}

/**
 * The bar above a list: its sums, with the check of orders where the shop can be asked, or why there is nothing to sum
 * up.
 */
export class ListBar {
  readonly #world: OverlayWorld<ListShop>;
  readonly #panel: PanelBringer;
  readonly #host: SingleHost;
  readonly #check: CheckButton | null;
  readonly #health: HealthNotice;
  #sums: Sums | null = null;
  #shown: SumsBar | null = null;
  #theme: Theme = 'light';
  /** What was made of a page without cards, and who is told. */
  #read: PageRead | null = null;
  #judging = false;
  #judged = (): void => {};

  /**
   * @param unreadCard the first card that could not be read
   * @param Check what offers the check of orders, where the shop can be asked about them
   */
  constructor(
    world: OverlayWorld<ListShop>,
    panel: PanelBringer,
    unreadCard: () => Element | undefined,
    Check: typeof CheckButton | null,
  ) {
    this.#world = world;
    this.#panel = panel;
    this.#host = new SingleHost(world.page, 'bar');
    const root = () => this.#host.root;
    this.#check = Check
      ? new Check(
          world,
          panel,
          () => ({ root: root(), slot: this.#bar().slot }),
          () => (this.#sums ? [this.#sums.bar.first, ...this.#sums.bar.others].join(' · ') : ''),
          () => this.#draw(),
        )
      : null;
    const around = () => world.marketplace.places.bar(world.page)?.parent;
    this.#health = new HealthNotice(world, panel, {
      root,
      part: () => unreadCard() ?? around(),
      dismiss: this.#host.dismiss,
      onChange: () => (this.#sums ? this.#draw() : this.#tell()),
    });
  }

  place(): void {
    if (!this.#host.placed && !this.#host.dismissed)
      this.#host.place(this.#world.marketplace.places.bar(this.#world.page));
  }

  /** Shows other sums; where other orders are to be checked, asks how their check stands. */
  sumUp(sums: Sums): void {
    const before = this.#sums;
    this.#sums = sums;
    if (this.#check?.inOtherTab || (before?.bar.toCheck ?? 0) !== sums.bar.toCheck)
      this.#pollCheck();
    this.#draw();
  }

  /** Says that no answer comes, where there is nothing to sum up yet. */
  tellSilence(): void {
    const { page, texts } = this.#world;
    if (this.#host.dismissed) return;
    this.place();
    const { noAnswer } = texts().texts;
    this.#host.draw(plainBar(page, texts(), noAnswer, this.#host.dismiss), this.#theme);
  }

  /** Asks anew how the check stands: it may go on in another tab. */
  pollAgain(): void {
    if (this.#check?.known) this.#pollCheck();
  }

  /**
   * Says so when the page, given its time, shows no order that could be read.
   *
   * @param shown called once that stands there
   */
  judge(shown: () => void): void {
    this.#judged = shown;
    if (this.#judging || this.#host.dismissed) return;
    this.#judging = true;
    requestIdleCallback(() => void this.#judge().finally(() => (this.#judging = false)), {
      timeout: 1_000,
    });
  }

  async #judge(): Promise<void> {
    const gone = () => this.#sums !== null || this.#world.signal.aborted;
    try {
      const panel = await this.#panel.bring();
      const read = await panel.readList(isHost);
      if (!read || gone()) return;
      await this.#health.bring();
      this.#read = read;
      this.#tell();
      this.#health.judgePage(read);
    } catch {
      if (!gone()) this.tellSilence();
    }
  }

  /** Why a page shows no orders, or what is wrong with it. */
  #tell(): void {
    if (!this.#read?.notice || this.#host.dismissed) return;
    const { notice, outcome } = this.#read;
    this.place();
    if (outcome === 'unreadable' || outcome === 'blocked') this.#host.float();
    if (!this.#host.element.isConnected) return;
    this.#host.draw(this.#health.notes?.bar(notice) ?? null, this.#theme);
    this.#judged();
  }

  /** Whether the cards were looked at, enough of them to judge by, and nothing was wrong. */
  get readWell(): boolean {
    return this.#health.readWell;
  }

  /**
   * Looks whether the cards were read as they should be.
   *
   * @param cards as the background told how they were read
   * @param language of the page, as it was read
   */
  watch(cards: readonly SeenCard[], language: string): void {
    this.#health.judge({ page: 'list', outcome: 'orders', language, cards, problems: [] });
  }

  paint(theme: Theme): void {
    this.#theme = theme;
    this.#host.element.dataset.theme = theme;
  }

  remove(): void {
    this.#host.remove();
  }

  /** What cannot be stored cannot be checked either. */
  #pollCheck(): void {
    if (this.#sums && this.#sums.bar.notStored === null) this.#check?.poll();
  }

  #bar(): SumsBar {
    this.#shown ??= new SumsBar(this.#world.page, this.#world.texts());
    return this.#shown;
  }

  #draw(): void {
    const { signal, texts } = this.#world;
    if (this.#sums === null || signal.aborted) return;
    const { bar, unreadCards, silent } = this.#sums;
    const check = this.#check;
    // What runs can always be seen, and cancelled.
    const { notes: all, plain } = this.#health;
    const notes = check?.speaks ? null : all;
    const more = [
      (silent || check?.unanswered) && texts().texts.noAnswer,
      ...bar.others,
      plain,
      // A note says it already.
      (notes?.text() ?? null) === null && unreadCards > 0 && this.#unreadText(unreadCards),
      bar.notStored,
      bar.weak,
    ].flatMap((part) => part || []);
    const sums = this.#bar();
    if (bar.notStored === null) check?.draw();
    sums.draw({
      first: bar.first,
      more,
      told: check?.told ?? false,
      notes,
    });
    this.#host.draw(sums.element, this.#theme);
  }

  /** Rare, and of a page's own making: the panel's script says it, once it is there. */
  #unreadText(cards: number): string | undefined {
    const { there } = this.#panel;
    if (!there)
      this.#panel
        .bring()
        .then(() => this.#draw())
        .catch(() => {});
    return there?.unreadText(cards);
  }
}
