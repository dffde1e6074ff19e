import type { PageCopy } from '../../core/page-health/seen-page';
import { shortPrint } from '../../core/reminders/short-print';
import type { ListShop } from '../../marketplaces/marketplace';
import type { PageRead } from '../../protocol/page-messages';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import { Patience, SILENCE } from '../patience';
import { seenPage } from '../seen-page';
import { type Card, setOrder } from './card';

/** The first answer is wanted soon, the others with few questions. */
const FIRST_BATCH = 20;
const BATCH = 100;
/** Characters of one question: the background reads it in one piece, and answers nobody else meanwhile. */
const LONGEST_BATCH = 500_000;

interface CardPost {
  /** Whether any answer is still on its way. */
  readonly busy: boolean;
  /** Whether a card was asked about and the answer is still on its way, or it is about to be. */
  awaits(card: Card): boolean;
  /** Whether there is enough for a question. */
  readonly full: boolean;
  /** Whether this is what was taken or sent last of a card, and need not be sent again. */
  knows(card: Card, copy: PageCopy): boolean;
  /** Takes what a card shows, in the place of what was not sent yet. */
  take(card: Card, copy: PageCopy): void;
  /** Whether it is time to ask again for what was not answered. */
  readonly owes: boolean;
  /** Asks again at once. */
  sendOwed(): void;
  /** Sends what is new, of a card that keeps changing after a pause; the rest once that is answered. */
  send(): void;
}

/**
 * Sends what is new on cards to the background: one question at a time, so that however fast a page changes no more
 * than the newest of it ever waits. What is not answered is asked again, and said.
 *
 * @param draw gets the cards that must be drawn anew, and the answer; null where there is none
 * @param readAgain gets the cards that must be read and sent again, because they were not answered about
 */
export function cardPost(
  world: OverlayWorld<ListShop>,
  draw: (cards: readonly Card[], answer: PageRead | null) => void,
  readAgain: (cards: readonly Card[]) => void,
): CardPost {
  const { now, alive, ask, signal, marketplace } = world;
  /** What is to be sent, and what was sent and is not answered. */
  const news = new Map<Card, PageCopy>();
  let waiting: ReadonlyMap<Card, PageCopy> = new Map();
  const owed = new Set<Card>();
  const patience = new Patience();
  let batch = FIRST_BATCH;
  let later: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  onAbort(signal, () => {
    clearTimeout(later);
    clearTimeout(silence);
  });

  const tellSilence = (cards: readonly Card[]) => {
    for (const card of cards) card.unanswered = true;
    draw(cards, null);
  };
  const expectAnswer = () => {
    silence ??= setTimeout(() => {
      silence = undefined;
      tellSilence([...waiting.keys(), ...news.keys()]);
    }, SILENCE);
  };
  const sendOwed = () => {
    const cards = [...owed];
    owed.clear();
    patience.tryNow();
    readAgain(cards);
  };

  const learn = (card: Card, answer: PageRead, at: number) => {
    card.unanswered = false;
    const read = answer.cards[at];
    card.sent = read?.seen ?? null;
    if (!read) return;
    const { id, known } = read;
    // What it shows by now may be another order.
    const newer = news.get(card);
    if (newer && id !== card.id && !newer.includes(id ?? newer)) return;
    const isNews = known !== card.known;
    card.pace.saidNews(isNews);
    if (!isNews) return;
    card.known = known;
    card.health = answer.healths[read.health] ?? null;
    card.isUnread = read.isUnread;
    card.failed = id === null;
    card.unread = read.unread;
    setOrder(card, id);
  };

  const askAbout = async (fresh: ReadonlyMap<Card, PageCopy>) => {
    batch = BATCH;
    waiting = fresh;
    const cards = [...fresh.keys()];
    for (const card of cards) {
      news.delete(card);
      card.pace.sent(now());
    }
    draw(cards, null);
    const copies = Array.from(fresh, ([{ known }, copy]) => ({ copy, known }));
    const seen = seenPage(world, 'list', true, marketplace.pack?.(copies) ?? copies);
    const answer = await ask('recordPage', seen).catch(() => null);
    waiting = new Map();
    clearTimeout(silence);
    silence = undefined;
    if (signal.aborted) return;
    if (answer) {
      patience.answered();
      for (const [at, card] of cards.entries()) learn(card, answer, at);
      draw(cards, answer);
    } else {
      // Asks again by itself: the page may never move again.
      patience.failed(now());
      for (const card of cards) {
        card.sent = null;
        owed.add(card);
      }
      tellSilence(cards);
      later = setTimeout(sendOwed, patience.pause);
    }
    if (news.size > 0) expectAnswer();
    send();
  };

  const send = () => {
    if (waiting.size > 0 || patience.wait(now()) > 0) return;
    clearTimeout(later);
    if (news.size === 0 || !alive()) return;
    const fresh = new Map<Card, PageCopy>();
    let soonest = Number.POSITIVE_INFINITY;
    let room = LONGEST_BATCH;
    for (const [card, copy] of news) {
      const wait = card.pace.wait(now());
      if (wait > 0) soonest = Math.min(soonest, wait);
      else {
        fresh.set(card, copy);
        room -= copy.length;
      }
      if (fresh.size === BATCH || room <= 0) break;
    }
    if (fresh.size > 0) void askAbout(fresh);
    else later = setTimeout(send, soonest);
  };

  return {
    get busy() {
      return waiting.size > 0;
    },
    awaits: (card) => waiting.has(card) || (patience.wait(now()) === 0 && news.has(card)),
    get full() {
      return news.size >= batch;
    },
    knows(card, copy) {
      const last = news.get(card) ?? waiting.get(card);
      return last === undefined
        ? card.sent !== null && card.sent === shortPrint(copy)
        : last === copy;
    },
    take(card, copy) {
      news.set(card, copy);
      expectAnswer();
    },
    get owes() {
      return patience.isUp(now());
    },
    sendOwed,
    send,
  };
}
