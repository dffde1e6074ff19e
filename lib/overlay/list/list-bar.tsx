import { NoticeBar, SummaryBar } from '../../../components/summary-bar';
import type { CardHealth } from '../../core/page-health/page-health';
import type { Summary } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import { pageLanguage } from '../../marketplaces/page-language';
import type { NotStored } from '../../protocol/messages';
import { HealthNotice } from '../health-notice';
import { SingleHost } from '../host/single-host';
import type { OverlayWorld } from '../overlay-world';
import type { Theme } from '../page-theme';
import { noticeFor, readNow } from '../verdict';
import type { BarCheck } from './bar-check';

/** What the bar sums up. */
interface Sums {
  readonly summary: Summary;
  /** Cards on this page that could not be read. */
  readonly unreadCards: number;
  readonly notStored: NotStored | null;
  /** The last question to the background was not answered. */
  readonly silent?: boolean;
}

/**
 * The bar above a list: its sums, with the check of orders where the shop can be asked, or why there is nothing to sum
 * up.
 */
export class ListBar {
  readonly #world: OverlayWorld<ListShop>;
  readonly #host: SingleHost;
  readonly #check: BarCheck | null;
  readonly #health: HealthNotice;
  #sums: Sums | null = null;
  #look: Theme = 'light';

  /**
   * @param unreadCard the first card that could not be read
   * @param Check what checks orders; null where the shop cannot be asked
   */
  constructor(
    world: OverlayWorld<ListShop>,
    unreadCard: () => Element | undefined,
    Check: typeof BarCheck | null,
  ) {
    this.#world = world;
    this.#host = new SingleHost(world.page, 'bar');
    this.#check = Check && new Check(world, () => this.#draw());
    const around = () => world.marketplace.places.bar(world.page)?.parent;
    this.#health = new HealthNotice(
      world,
      () => unreadCard() ?? around(),
      () => (this.#sums ? this.#draw() : this.judge()),
    );
  }

  place(): void {
    if (!this.#host.placed && !this.#host.dismissed)
      this.#host.place(this.#world.marketplace.places.bar(this.#world.page));
  }

  /** Shows other sums; where other orders are to be checked, looks how their check stands. */
  sumUp(sums: Sums): void {
    const before = this.#sums;
    this.#sums = sums;
    if (this.#check?.inOtherTab || (before?.summary.toCheck ?? 0) !== sums.summary.toCheck)
      this.#lookAtCheck();
    this.#draw();
  }

  /** Says that no answer comes, where there is nothing to sum up yet. */
  tellSilence(): void {
    const { words, now, zone } = this.#world;
    if (this.#host.dismissed) return;
    this.place();
    const here = { words, now: now(), zone };
    this.#host.draw(
      <NoticeBar text={words.say('noAnswer')} here={here} onClose={this.#host.dismiss} />,
      this.#look,
    );
  }

  /** Looks anew how the check stands: it may go on in another tab. */
  lookAgain(): void {
    if (this.#check?.known) this.#lookAtCheck();
  }

  /**
   * Says so when the page, given its time, shows no order that could be read.
   *
   * @returns false when there is nothing worth saying
   */
  judge(): boolean {
    if (this.#host.dismissed) return false;
    const reading = readNow(this.#world);
    this.#health.look(reading);
    const notice = noticeFor(reading, 'list', this.#world);
    if (notice === null) return false;
    this.place();
    if (reading.outcome === 'unreadable' || reading.outcome === 'blocked') this.#host.float();
    if (!this.#host.element.isConnected) return false;
    this.#host.draw(this.#health.bar({ ...notice, onClose: this.#host.dismiss }), this.#look);
    return true;
  }

  /** Whether the cards were looked at, enough of them to judge by, and nothing was wrong. */
  get readWell(): boolean {
    return this.#health.readWell;
  }

  /** Looks whether the cards were read as they should be. */
  watch(cards: readonly CardHealth[]): void {
    const { marketplace, page } = this.#world;
    const language = pageLanguage(page);
    const list = {
      marketplace: marketplace.id,
      page: 'list',
      outcome: 'orders',
      language,
    } as const;
    this.#health.look({ ...list, sightings: [], problems: [] }, cards);
  }

  paint(look: Theme): void {
    this.#look = look;
    this.#host.element.dataset.theme = look;
  }

  remove(): void {
    this.#host.remove();
  }

  /** What cannot be stored cannot be checked either. */
  #lookAtCheck(): void {
    if (this.#sums && !this.#sums.notStored) this.#check?.look();
  }

  #draw(): void {
    const { words, now, zone, signal } = this.#world;
    if (this.#sums === null || signal.aborted) return;
    const check = this.#check;
    const here = { words, now: now(), zone };
    // What runs can always be seen, and cancelled.
    const note = check?.speaks ? null : this.#health.note();
    this.#host.draw(
      <>
        <SummaryBar
          {...this.#sums}
          silent={this.#sums.silent || check?.unanswered === true}
          weak={this.#world.marketplace.site.evidence === 'weak'}
          here={here}
          told={check?.told}
          note={note}
        >
          {!this.#sums.notStored && check?.control(this.#sums.summary, here)}
        </SummaryBar>
        {this.#health.flap()}
      </>,
      this.#look,
    );
  }
}
