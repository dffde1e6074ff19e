import { render } from 'preact';
import listText from '../../../assets/styles/list.css?inline';
import { OrderChip } from '../../../components/chip/order-chip';
import { UnreadChip } from '../../../components/chip/unread-chip';
import { type OrderKey, orderKey } from '../../core/facts/order';
import { isUnread } from '../../core/page-health/page-fault';
import type { OrderView, Summary } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import type { NotStored, Reply } from '../../protocol/messages';
import { onTrusted } from '../host/on-trusted';
import { alsoStyle, shadowOf } from '../host/shadow';
import { onSecondLook } from '../on-second-look';
import { onThemeChange } from '../on-theme-change';
import type { OverlayWorld } from '../overlay-world';
import type { Theme } from '../page-theme';
import { actionsFor } from '../panel/actions-for';
import { closeFromOutside } from '../panel/close-from-outside';
import { viewAgain } from '../panel/view-again';
import { pageHadItsTime } from '../verdict';
import { changesLanguage } from '../watch-page';
import type { BarCheck } from './bar-check';
import type { Card } from './card';
import { CardReader } from './card-reader';
import { Cards } from './cards';
import { DrawQueue } from './draw-queue';
import { inSlices } from './in-slices';
import { ListBar } from './list-bar';
import { unreadWords } from './unread-words';

alsoStyle(listText);

/** As many cards tell how well a page was read; more tell no more. */
const MOST_LOOKS = 200;

/** The overlay of a list page: a chip on each card, a bar above them. */
export class ListOverlay {
  readonly #world: OverlayWorld<ListShop>;
  readonly #cards: Cards;
  readonly #reader: CardReader;
  readonly #bar: ListBar;
  readonly #queue: DrawQueue<Card>;
  readonly #views = new Map<string, OrderView>();
  readonly #plan: (views: Iterable<OrderView>) => void;
  #summary: Summary | null = null;
  #notStored: NotStored | null = null;
  #open: Card | null = null;
  /** The last question was not answered. */
  #silent = false;
  /** The card on which something was done last that no answer came to. */
  #inDoubt: Card | null = null;
  #look: Theme = 'light';
  #watchesLook = false;
  #judged = false;
  #watchDue = false;

  /** @param Check what checks orders; null where the shop cannot be asked */
  constructor(world: OverlayWorld<ListShop>, Check: typeof BarCheck | null = null) {
    this.#world = world;
    const find = () => this.#reader.read(this.#cards.find(world.page));
    this.#cards = new Cards(world.marketplace.places, find, (card) => this.#reader.read([card]));
    this.#bar = new ListBar(
      world,
      () =>
        this.#cards.all().find(({ look }) => look && isUnread(look, world.marketplace.id))?.element,
      Check,
    );
    this.#reader = new CardReader(world, (cards, answer) => this.#take(cards, answer));
    this.#queue = new DrawQueue(
      (card) => this.#drawCard(card),
      () => this.#drawBar(),
      () => !world.signal.aborted,
    );
    this.#plan = onSecondLook(world, (keys) => void this.#viewAgain(keys));
    closeFromOutside(
      world,
      () => this.#open?.host ?? null,
      () => this.#toggle(null),
    );
    world.signal.addEventListener('abort', () => this.#leave(), { once: true });
    this.#bar.place();
    find();
    onTrusted(world.page, 'DOMContentLoaded', find, { signal: world.signal });
    void pageHadItsTime(world)
      .then(find)
      .then(() => this.#judge());
  }

  /** Follows what the page did; runs before the page is painted. */
  follow(changes: readonly MutationRecord[]): void {
    this.#reader.read(this.#cards.follow(changes));
    if (changes.some(changesLanguage)) this.#reader.read(this.#cards.all());
    this.#bar.place();
    if (this.#judged && this.#summary === null) this.#judge();
  }

  #take(cards: readonly Card[], answer: Reply<'recordReading'> | null): void {
    if (answer) {
      this.#notStored = answer.notStored ?? null;
      this.#keep(answer);
    }
    this.#silent = !answer && (this.#silent || cards.some(({ unanswered }) => unanswered));
    this.#draw(cards);
  }

  #keep({ orders, summary }: Reply<'viewOrders'>): void {
    for (const view of orders) this.#views.set(view.id, view);
    this.#summary = summary;
    this.#plan(this.#views.values());
  }

  /** Asks anew how orders stand: these, or all that the page shows. */
  async #viewAgain(changed: readonly OrderKey[] | null): Promise<void> {
    const { marketplace, alive, signal } = this.#world;
    const wanted = changed === null ? null : new Set<string>(changed);
    if (changed === null) this.#bar.lookAgain();
    const keyOf = ({ id }: Card) => (id === null ? null : orderKey(marketplace.id, id));
    const cards = this.#cards.all().filter((card) => {
      const key = keyOf(card);
      // What this page itself just sent is answered by its own reply.
      return key !== null && (wanted?.has(key) ?? true) && !this.#reader.awaits(card);
    });
    if (!alive()) return;
    // What could not be stored cannot be asked for either: it is told again.
    if (this.#notStored) return this.#reader.readAnew(cards);
    this.#reader.readOwed();
    const keys = cards.flatMap((card) => keyOf(card) ?? []);
    const answered = await viewAgain(this.#world, keys, (answer) => this.#keep(answer));
    if (signal.aborted || keys.length === 0) return;
    this.#silent = !answered;
    this.#draw(cards);
  }

  #draw(cards: readonly Card[]): void {
    this.#watchLook(() => this.#cards.all()[0]?.element ?? null);
    this.#queue.add(cards);
  }

  #watchLook(seat: () => Element | null): void {
    if (this.#watchesLook) return;
    this.#watchesLook = true;
    const { page, signal } = this.#world;
    onThemeChange(page, seat, (look) => this.#paint(look), signal);
  }

  #drawCard(card: Card): void {
    const { words, now, zone, signal } = this.#world;
    const view = card.id === null ? undefined : this.#views.get(card.id);
    const unread = unreadWords(card, view, words);
    // A root for nothing is work for the browser all the same.
    if (signal.aborted || !(unread || view || card.drawn)) return;
    card.drawn = true;
    card.host.dataset.theme = this.#look;
    card.host.toggleAttribute('data-unread', unread !== null);
    if (unread) {
      render(<UnreadChip {...unread} words={words} />, shadowOf(card.host));
    } else if (view) {
      const answered = (changed: OrderView | null) => {
        if (changed) this.#views.set(changed.id, changed);
        this.#inDoubt = changed ? null : card;
        this.#drawCard(card);
      };
      render(
        <OrderChip
          view={view}
          unread={card.unread}
          notStored={this.#notStored}
          here={{ words, now: now(), zone }}
          open={this.#open === card}
          inDoubt={this.#inDoubt === card}
          onToggle={() => this.#toggle(this.#open === card ? null : card)}
          actions={actionsFor(view.key, this.#world, answered)}
        />,
        shadowOf(card.host),
      );
    } else {
      render(null, shadowOf(card.host));
      card.drawn = false;
    }
  }

  #toggle(card: Card | null): void {
    const before = this.#open;
    this.#open = card;
    this.#inDoubt = null;
    if (before) this.#drawCard(before);
    if (card) this.#drawCard(card);
  }

  #drawBar(): void {
    if (this.#summary === null) {
      if (this.#silent) this.#bar.tellSilence();
      return;
    }
    const unreadCards = this.#cards.all().filter(({ problem }) => problem !== null).length;
    this.#bar.sumUp({
      summary: this.#summary,
      unreadCards,
      notStored: this.#notStored,
      silent: this.#silent,
    });
    if (this.#judged) this.#watch();
  }

  /** Says so when the page, given its time, shows no order that could be read. */
  #judge(): void {
    this.#judged = true;
    this.#watch();
    if (this.#cards.all().length === 0 && this.#bar.judge()) this.#watchLook(() => null);
  }

  /** Looks at all cards once for many changes: ten more cards must not cost a look at all of them. */
  #watch(): void {
    // What is on its way to the background is looked at with its answer.
    if (this.#watchDue || this.#reader.busy) return;
    this.#watchDue = true;
    requestIdleCallback(
      () => {
        this.#watchDue = false;
        if (this.#world.signal.aborted) return;
        const looks = this.#cards
          .all()
          .flatMap(({ look }) => look ?? [])
          .slice(0, MOST_LOOKS);
        // More cards that were read well are no news of a page that was.
        const { id } = this.#world.marketplace;
        const unread = looks.filter((look) => isUnread(look, id)).length;
        if (looks.length === 0 || (unread === 0 && this.#bar.readWell)) return;
        this.#bar.watch(looks);
      },
      { timeout: 1_000 },
    );
  }

  #paint(look: Theme): void {
    this.#look = look;
    this.#bar.paint(look);
    const paint = ({ host }: Card) => {
      host.dataset.theme = look;
    };
    void inSlices(this.#cards.all(), paint, () => this.#look === look);
  }

  #leave(): void {
    this.#cards.removeHosts();
    this.#bar.remove();
  }
}
