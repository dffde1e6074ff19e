import { type OrderKey, orderKey } from '../../core/facts/order';
import type { ChipDrawing, PageDrawing, Theme } from '../../core/views/drawing';
import type { OrderView } from '../../core/views/order-view';
import type { ListShop } from '../../marketplaces/marketplace';
import type { NotStored, PageStanding } from '../../protocol/messages';
import { onTrusted } from '../host/on-trusted';
import { alsoStyle } from '../host/shadow';
import { onAbort } from '../on-abort';
import { onThemeChange } from '../on-theme-change';
import type { OverlayWorld } from '../overlay-world';
import { panelBringer } from '../panel-bringer';
import { pageHadItsTime } from '../verdict';
import { viewAgain } from '../view-again';
import { changesLanguage } from '../watch-page';
import { whenOutdated } from '../when-outdated';
import type { Card } from './card';
import { clear, newFace, showChip, showUnread, unreadWords } from './card-face';
import { cardReader } from './card-reader';
import { cardsOf } from './cards';
import type { offerCheck } from './check-offer';
import { inSlices } from './in-slices';
import listText from './list.css?inline';
import { listBar } from './list-bar';
import { nearFirst } from './near-first';
import { openedTimeline } from './opened-timeline';
import { shareTexts } from './share-texts';

alsoStyle(listText);

/** As many cards tell how well a page was read; more tell no more. */
const MOST_JUDGED = 200;

/** ms between two drawings of the bar while answers are still on their way; the last of them has it drawn. */
const BAR_REST = 1_000;

/**
 * The overlay of a list page: a chip on each card, a bar above them.
 *
 * @param offer what offers the check of orders, where the shop can be asked about them
 * @returns what follows the page: runs before it is painted
 */
export function listOverlay(
  world: OverlayWorld<ListShop>,
  offer: typeof offerCheck | null = null,
): { readonly follow: (changes: readonly MutationRecord[]) => void } {
  const { page, marketplace, signal, texts, ask, alive } = world;
  const chips = new Map<string, ChipDrawing>();
  /** Orders that are not stored and cannot be asked for. */
  const unstored = new Map<string, OrderView>();
  let drawing: PageDrawing | null = null;
  let notStored: NotStored | null = null;
  /** The last question was not answered. */
  let silent = false;
  let theme: Theme = 'light';
  let watchesTheme = false;
  let judged = false;
  let language = 'und';
  let watchDue = false;
  let barDrawnAt = Number.NEGATIVE_INFINITY;

  const keep = ({ orders, drawing: drawn }: PageStanding) => {
    if (!notStored) unstored.clear();
    else for (const view of orders) unstored.set(view.id, view);
    if (!drawn) return;
    shareTexts(drawn.chips);
    for (const chip of drawn.chips) chips.set(chip.id, chip);
    drawing = drawn;
    plan([...chips.values()].map(({ until }) => until));
  };

  const watchTheme = (seat: () => Element | null) => {
    if (watchesTheme) return;
    watchesTheme = true;
    onThemeChange(world, seat, (now) => {
      theme = now;
      bar.paint(theme);
      // The others get it when they are drawn.
      const drawn = cards.all().filter((card) => card.drawn);
      const paint = ({ host }: Card) => host.setAttribute('data-theme', now);
      void inSlices(drawn, paint, () => theme === now);
    });
  };

  const draw = (some: readonly Card[]) => {
    watchTheme(() => cards.all()[0]?.element ?? null);
    queue(some);
  };

  /** Asks anew how orders stand: these, or all that the page shows. */
  const askAnew = async (changed: readonly OrderKey[] | null) => {
    const wanted = changed && new Set(changed);
    if (!changed) bar.pollAgain();
    const keyOf = ({ id }: Card) => (id === null ? null : orderKey(marketplace.id, id));
    const some = cards.all().filter((card) => {
      const key = keyOf(card);
      // What this page itself just sent is answered by its own reply.
      return key !== null && wanted?.has(key) !== false && !reader.awaits(card);
    });
    if (!alive()) return;
    // What could not be stored cannot be asked for either: it is told again.
    if (notStored) return reader.readAnew(some);
    reader.readOwed();
    const keys = some.flatMap((card) => keyOf(card) ?? []);
    const answered = await viewAgain(world, keys, keep);
    if (signal.aborted || keys.length === 0) return;
    silent = !answered;
    draw(some);
  };

  const drawCard = (card: Card) => {
    const { host, id } = card;
    const chip = id === null ? undefined : chips.get(id);
    const unread = unreadWords(card, chip !== undefined, texts);
    const shows = unread !== null || chip !== undefined;
    // A root for nothing is work for the browser all the same.
    if (signal.aborted || !(shows || card.drawn)) return;
    card.drawn = shows;
    host.setAttribute('data-theme', theme);
    host.toggleAttribute('data-unread', unread !== null);
    card.face ??= newFace(host);
    const { face } = card;
    if (unread) showUnread(face, unread, texts());
    else if (chip && drawing) {
      const { key, line } = chip;
      // Nothing hangs on the answer: a line that could not be put away comes back with the next answer.
      const dismiss = () =>
        line && void ask('dismissLine', { key, line: line.key }).catch(() => {});
      showChip(face, chip, drawing.flow, () => opened.press(card), dismiss);
    } else clear(face);
    opened.changed(card);
  };

  const drawBar = () => {
    if (!drawing) {
      if (silent) bar.tellSilence();
      return;
    }
    // Said anew with each answer, the bar would have a long list laid out and painted anew each time.
    if (reader.busy && performance.now() - barDrawnAt < BAR_REST) return;
    barDrawnAt = performance.now();
    const unreadCards = cards.all().filter(({ failed }) => failed).length;
    bar.sumUp({ bar: drawing.bar, unreadCards, silent });
    if (judged) watch();
  };

  /** Looks at all cards once for many changes: ten more cards must not cost a look at all of them. */
  const watch = () => {
    // What is on its way to the background is looked at with its answer.
    if (watchDue || reader.busy) return;
    watchDue = true;
    const judgeAll = () => {
      watchDue = false;
      if (signal.aborted) return;
      const read = cards.all().filter(({ health }) => health !== null);
      const some = read.slice(0, MOST_JUDGED);
      if (some.length > 0) bar.watch(some, language);
    };
    requestIdleCallback(judgeAll, { timeout: 1_000 });
  };

  /** Says so when the page, given its time, shows no order that could be read. */
  const judge = () => {
    judged = true;
    watch();
    if (cards.all().length === 0) bar.explain(() => watchTheme(() => null));
  };

  const find = () => reader.read(cards.find(page));
  const bring = panelBringer(world);
  const cards = cardsOf(marketplace.places, find, (card) => reader.read([card]));
  const bar = listBar(
    world,
    bring,
    () => cards.all().find(({ isUnread }) => isUnread)?.element,
    offer,
  );
  const reader = cardReader(world, (some, answer) => {
    if (answer) language = answer.language;
    if (answer?.standing) {
      notStored = answer.standing.notStored ?? null;
      keep(answer.standing);
    }
    silent = !answer && (silent || some.some(({ unanswered }) => unanswered));
    draw(some);
  });
  const queue = nearFirst(world, () => cards.all(), drawCard, drawBar);
  const plan = whenOutdated(world, (keys) => void askAnew(keys));
  const opened = openedTimeline(world, bring, () => ({ unstored, notStored }));
  onAbort(signal, () => {
    cards.removeHosts();
    bar.remove();
  });
  bar.place();
  find();
  onTrusted(page, 'DOMContentLoaded', find, { signal });
  void pageHadItsTime(world).then(find).then(judge);

  return {
    follow(changes) {
      reader.read(cards.follow(changes));
      if (changes.some(changesLanguage)) reader.read(cards.all());
      bar.place();
      if (judged && !drawing) judge();
    },
  };
}
