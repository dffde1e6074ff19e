import { type OrderKey, orderKey } from '../../core/facts/order';
import type { ChipDrawing, PageDrawing, Theme } from '../../core/views/drawing';
import type { OrderView } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import type { NotStored, Standing } from '../../protocol/messages';
import type { PageRead } from '../../protocol/page-messages';
import { onTrusted } from '../host/on-trusted';
import { alsoStyle } from '../host/shadow';
import { onAbort } from '../on-abort';
import { onThemeChange } from '../on-theme-change';
import type { OverlayWorld } from '../overlay-world';
import { PanelBringer } from '../panel-bringer';
import { pageHadItsTime } from '../verdict';
import { viewAgain } from '../view-again';
import { changesLanguage } from '../watch-page';
import { whenOutdated } from '../when-outdated';
import type { Card } from './card';
import { CardFace, unreadWords } from './card-face';
import { CardReader } from './card-reader';
import { Cards } from './cards';
import type { offerCheck } from './check-offer';
import { inSlices } from './in-slices';
import listText from './list.css?inline';
import { type ListBar, listBar } from './list-bar';
import { NearFirst } from './near-first';
import { OpenedTimeline } from './opened-timeline';
import { shareTexts } from './share-texts';

alsoStyle(listText);

/** As many cards tell how well a page was read; more tell no more. */
const MOST_JUDGED = 200;

/** ms between two drawings of the bar while answers are still on their way; the last of them has it drawn. */
const BAR_REST = 1_000;

/** The overlay of a list page: a chip on each card, a bar above them. */
export class ListOverlay {
  readonly #world: OverlayWorld<ListShop>;
  readonly #cards: Cards;
  readonly #reader: CardReader;
  readonly #bar: ListBar;
  readonly #queue: NearFirst;
  readonly #opened: OpenedTimeline;
  readonly #faces = new WeakMap<Card, CardFace>();
  readonly #chips = new Map<string, ChipDrawing>();
  /** Orders that are not stored and cannot be asked for. */
  readonly #unstored = new Map<string, OrderView>();
  readonly #dismiss: (key: OrderKey, line: string) => void;
  readonly #plan: (untils: Iterable<number>) => void;
  #drawing: PageDrawing | null = null;
  #notStored: NotStored | null = null;
  /** The last question was not answered. */
  #silent = false;
  #theme: Theme = 'light';
  #watchesTheme = false;
  #judged = false;
  #language = 'und';
  #watchDue = false;
  #barDrawnAt = Number.NEGATIVE_INFINITY;

  /** @param offer what offers the check of orders, where the shop can be asked about them */
  constructor(world: OverlayWorld<ListShop>, offer: typeof offerCheck | null = null) {
    this.#world = world;
    const panel = new PanelBringer(world);
    const find = () => this.#reader.read(this.#cards.find(world.page));
    this.#cards = new Cards(world.marketplace.places, find, (card) => this.#reader.read([card]));
    this.#bar = listBar(
      world,
      panel,
      () => this.#cards.all().find(({ isUnread }) => isUnread)?.element,
      offer,
    );
    this.#reader = new CardReader(world, (cards, answer) => this.#take(cards, answer));
    this.#queue = new NearFirst(
      world,
      () => this.#cards.all(),
      (card) => this.#drawCard(card),
      () => this.#drawBar(),
    );
    this.#plan = whenOutdated(world, (keys) => void this.#viewAgain(keys));
    this.#opened = new OpenedTimeline(world, panel, () => ({
      unstored: this.#unstored,
      notStored: this.#notStored,
    }));
    // Nothing hangs on the answer: a line that could not be put away comes back with the next answer.
    this.#dismiss = (key, line) => void world.ask('dismissLine', { key, line }).catch(() => {});
    onAbort(world.signal, () => this.#leave());
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
    if (this.#judged && this.#drawing === null) this.#judge();
  }

  #take(cards: readonly Card[], answer: PageRead | null): void {
    if (answer) this.#language = answer.language;
    if (answer?.standing) {
      this.#notStored = answer.standing.notStored ?? null;
      this.#keep(answer.standing);
    }
    this.#silent = !answer && (this.#silent || cards.some(({ unanswered }) => unanswered));
    this.#draw(cards);
  }

  #keep({ orders, drawing }: Standing): void {
    if (this.#notStored) for (const view of orders) this.#unstored.set(view.id, view);
    else this.#unstored.clear();
    if (!drawing) return;
    shareTexts(drawing.chips);
    for (const chip of drawing.chips) this.#chips.set(chip.id, chip);
    this.#drawing = drawing;
    this.#plan([...this.#chips.values()].map(({ until }) => until));
  }

  /** Asks anew how orders stand: these, or all that the page shows. */
  async #viewAgain(changed: readonly OrderKey[] | null): Promise<void> {
    const { marketplace, alive, signal } = this.#world;
    const wanted = changed === null ? null : new Set<string>(changed);
    if (changed === null) this.#bar.pollAgain();
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
    this.#watchTheme(() => this.#cards.all()[0]?.element ?? null);
    this.#queue.add(cards);
  }

  #watchTheme(seat: () => Element | null): void {
    if (this.#watchesTheme) return;
    this.#watchesTheme = true;
    onThemeChange(this.#world, seat, (theme) => this.#paint(theme));
  }

  #drawCard(card: Card): void {
    const { texts, signal } = this.#world;
    const chip = card.id === null ? undefined : this.#chips.get(card.id);
    const unread = unreadWords(card, chip !== undefined, texts);
    // A root for nothing is work for the browser all the same.
    if (signal.aborted || !(unread || chip || card.drawn)) return;
    card.drawn = unread !== null || chip !== undefined;
    card.host.setAttribute('data-theme', this.#theme);
    card.host.toggleAttribute('data-unread', unread !== null);
    const face = this.#faceOf(card);
    if (unread) face.showUnread(unread, texts());
    else if (chip && this.#drawing) face.showChip(chip, this.#drawing.flow);
    else face.clear();
    this.#opened.changed(card);
  }

  #faceOf(card: Card): CardFace {
    const known = this.#faces.get(card);
    if (known) return known;
    const press = () => this.#opened.press(card, face);
    const face = new CardFace(this.#world.page, card.host, press, this.#dismiss);
    this.#faces.set(card, face);
    return face;
  }

  #drawBar(): void {
    if (this.#drawing === null) {
      if (this.#silent) this.#bar.tellSilence();
      return;
    }
    // Said anew with each answer, the bar would have a long list laid out and painted anew each time.
    const soon = this.#reader.busy && performance.now() - this.#barDrawnAt < BAR_REST;
    if (soon) return;
    this.#barDrawnAt = performance.now();
    const unreadCards = this.#cards.all().filter(({ failed }) => failed).length;
    this.#bar.sumUp({ bar: this.#drawing.bar, unreadCards, silent: this.#silent });
    if (this.#judged) this.#watch();
  }

  /** Says so when the page, given its time, shows no order that could be read. */
  #judge(): void {
    this.#judged = true;
    this.#watch();
    if (this.#cards.all().length === 0) this.#bar.explain(() => this.#watchTheme(() => null));
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
        const read = this.#cards.all().filter(({ health }) => health !== null);
        const judged = read.slice(0, MOST_JUDGED);
        // More cards that were read well are no news of a page that was.
        const isWell = this.#bar.readWell && !judged.some(({ isUnread }) => isUnread);
        if (judged.length > 0 && !isWell) this.#bar.watch(judged, this.#language);
      },
      { timeout: 1_000 },
    );
  }

  #paint(theme: Theme): void {
    this.#theme = theme;
    this.#bar.paint(theme);
    // The others get it when they are drawn.
    const drawn = this.#cards.all().filter((card) => card.drawn);
    const paint = ({ host }: Card) => host.setAttribute('data-theme', theme);
    void inSlices(drawn, paint, () => this.#theme === theme);
  }

  #leave(): void {
    this.#cards.removeHosts();
    this.#bar.remove();
  }
}
