import type { Theme } from '../../core/views/drawing';
import type { ListShop } from '../../marketplaces/marketplace';
import type { BarSeat, ListSums, ShownBar } from '../contract';
import { plainBar, type SumsBar, sumsBar } from '../draw/bar';
import { isHost } from '../host/host-element';
import { singleHost } from '../host/single-host';
import { judging, type SeenCard } from '../judging';
import type { OverlayWorld } from '../overlay-world';
import type { BringPanel } from '../panel-bringer';
import type { offerCheck } from './check-offer';

/** As many cards make a page worn, or none. */
const ENOUGH = 3;

interface WatchedCard extends SeenCard {
  readonly isUnread: boolean;
}

/**
 * The bar above a list: its sums, with the check of orders where the shop can be asked. Where more is to be said, or
 * there is nothing to sum up, the panel's script draws on in it.
 */
export interface ListBar {
  place(): void;
  /** Shows other sums; where other orders are to be checked, asks how their check stands. */
  sumUp(sums: ListSums): void;
  /** Says that no answer comes, where there is nothing to sum up yet. */
  tellSilence(): void;
  /** Asks anew how the check stands: it may go on in another tab. */
  pollAgain(): void;
  /**
   * Says so when the page, given its time, shows no order that could be read.
   *
   * @param shows called once that stands there
   */
  explain(shows: () => void): void;
  /**
   * Looks whether the cards were read as they should be.
   *
   * @param cards as the background told how they were read; once nothing was wrong with enough of them to judge by,
   *   more that were read well are no news
   * @param language of the page, as it was read
   */
  watch(cards: readonly WatchedCard[], language: string): void;
  paint(theme: Theme): void;
  remove(): void;
}

/**
 * @param unreadCard the first card that could not be read
 * @param offer what offers the check of orders, where the shop can be asked about them
 */
export function listBar(
  world: OverlayWorld<ListShop>,
  bring: BringPanel,
  unreadCard: () => Element | undefined,
  offer: typeof offerCheck | null,
): ListBar {
  const { page, texts, signal, marketplace } = world;
  const { places } = marketplace;
  const host = singleHost(page, 'bar');
  let sums: ListSums | null = null;
  let simple: SumsBar | null = null;
  let shown: ShownBar | null = null;
  /** What was made of the reading of the page last; and what is said of it where the panel's script could not come. */
  let wrong: Parameters<ShownBar['judged']> | null = null;
  let plain: string | null = null;
  let readWell = false;
  let explains = false;
  let told = () => {};

  const drawn = () => {
    simple ??= sumsBar(page, texts());
    return simple;
  };
  const noAnswer = () => texts().texts.noAnswer;
  const place = () => host.place(() => places.bar(page));
  const draw = () => {
    if (!sums || signal.aborted) return;
    const { bar, unreadCards } = sums;
    const silent = !!(sums.silent || check?.failed);
    const { element, slot, say } = drawn();
    if (shown) shown.draw({ ...sums, silent }, check?.reply ?? null);
    else {
      say(
        bar.first,
        [silent && noAnswer(), ...bar.others, plain, bar.notStored, bar.weak].flatMap(
          (part) => part || [],
        ),
      );
      if (bar.notStored === null) check?.draw(slot);
      if (unreadCards > 0) handOver().catch(() => {});
    }
    host.draw(element);
  };

  /** @throws where the panel's script cannot come, or nothing is to be drawn any more */
  const handOver = async (): Promise<ShownBar> => {
    const there = await bring();
    signal.throwIfAborted();
    if (!shown) {
      shown = there.bar(seat());
      if (wrong) shown.judged(...wrong);
      draw();
    }
    return shown;
  };
  const seat = (): BarSeat => {
    const { element: bar, slot } = drawn();
    return {
      root: host.root,
      bar,
      slot,
      asks: check !== null,
      noAnswer,
      part: () => unreadCard() ?? places.bar(page)?.parent,
      isOurs: isHost,
      show(alone, floats) {
        if (host.dismissed) return;
        place();
        if (floats) host.float();
        if (!host.element.isConnected) return;
        host.draw(alone);
        told();
      },
      dismiss: host.dismiss,
    };
  };

  const check = offer?.(world, draw, handOver) ?? null;

  const judge = judging(world, (text, health) => {
    wrong = [text, health];
    readWell = text === null && health.cards.length >= ENOUGH;
    plain = null;
    if (shown) shown.judged(text, health);
    else if (text !== null)
      handOver().catch(() => {
        plain = text;
        draw();
      });
  });

  return {
    place,
    sumUp(now) {
      const before = sums?.bar.toCheck ?? 0;
      sums = now;
      check?.follow(now.bar, before, shown);
      draw();
    },
    tellSilence() {
      if (host.dismissed) return;
      place();
      host.draw(plainBar(page, texts(), noAnswer(), host.dismiss));
    },
    pollAgain() {
      if (sums && (shown || check?.reply)) check?.follow(sums.bar, null, shown);
    },
    explain(shows) {
      told = shows;
      if (explains || host.dismissed) return;
      explains = true;
      const explain = async () => {
        try {
          await (await handOver()).explain();
        } catch {
          if (sums === null && !signal.aborted) this.tellSilence();
        }
        explains = false;
      };
      requestIdleCallback(explain, { timeout: 1_000 });
    },
    watch(cards, language) {
      if (!readWell || cards.some(({ isUnread }) => isUnread))
        judge({ page: 'list', outcome: 'orders', language, cards, problems: [] });
    },
    paint: host.paint,
    remove: host.remove,
  };
}
