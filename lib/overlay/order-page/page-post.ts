import type { PageKind } from '../../core/facts/sighting';
import type { PageCopy } from '../../core/page-health/seen-page';
import { shortPrint } from '../../core/reminders/short-print';
import type { OrderShop } from '../../marketplaces/marketplace';
import { copyOfPage } from '../../marketplaces/page-copy/copy-of';
import type { PageRead } from '../../protocol/page-messages';
import { isHost } from '../host/host-element';
import { onAbort } from '../on-abort';
import type { OverlayWorld } from '../overlay-world';
import { Patience, SILENCE } from '../patience';
import { seenPage } from '../seen-page';
import { SendingPace } from '../sending-pace';

interface Listener {
  /** Gets the page as it is now, before it is sent where it changed. */
  readonly looked: (copy: PageCopy) => void;
  /** Gets what was made of the page, and the page as it was read; once more where it stayed the same. */
  readonly read: (read: PageRead, copy: PageCopy, isAnew: boolean) => void;
  /** No answer came, or none in time. */
  readonly silent: () => void;
}

/**
 * Sends what an order's page shows to the background whenever it changed: one question at a time, and of a page that
 * keeps changing one after a pause. What is not answered is asked again.
 */
export class PagePost {
  readonly #world: OverlayWorld<OrderShop>;
  readonly #kind: PageKind;
  readonly #listener: Listener;
  readonly #patience = new Patience();
  readonly #pace = new SendingPace();
  /** A print of the page as it was sent last, what was made of it, and a print of what was made of its order. */
  #sent: string | null = null;
  #last: PageRead | null = null;
  #known: string | null = null;
  #due = false;
  #asking = false;
  /** Something came up meanwhile. */
  #missed = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(world: OverlayWorld<OrderShop>, kind: PageKind, listener: Listener) {
    this.#world = world;
    this.#kind = kind;
    this.#listener = listener;
    onAbort(world.signal, () => clearTimeout(this.#later));
  }

  /** Reads once however often the page changed meanwhile, when the browser has nothing better to do. */
  readSoon(): void {
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

  /** Reads the page though it shows nothing new. */
  readAnew(): void {
    this.#patience.tryNow();
    this.#sent = null;
    this.#known = null;
    this.readSoon();
  }

  #read(): void {
    const { page, marketplace, alive } = this.#world;
    const copy = copyOfPage(page, isHost, marketplace.scriptText);
    const seen = shortPrint(copy);
    if (seen === this.#sent) {
      if (this.#last) this.#listener.read(this.#last, copy, false);
    } else if (alive()) {
      this.#listener.looked(copy);
      if (this.#mayAsk()) void this.#ask(copy, seen);
    }
  }

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
    this.#later = setTimeout(() => this.readSoon(), wait);
  }

  async #ask(copy: PageCopy, seen: string): Promise<void> {
    const { ask, now, signal } = this.#world;
    this.#asking = true;
    this.#sent = seen;
    this.#last = null;
    this.#pace.sent(now());
    const silence = setTimeout(() => signal.aborted || this.#listener.silent(), SILENCE);
    const copies = [{ copy, known: this.#known }];
    const request = seenPage(this.#world, this.#kind, false, copies);
    const answer = await ask('recordPage', request).catch(() => null);
    clearTimeout(silence);
    this.#asking = false;
    if (signal.aborted) return;
    if (answer === null) {
      this.#patience.failed(now());
      this.#sent = null;
      this.#readAfter(this.#patience.pause);
      this.#listener.silent();
      return;
    }
    this.#patience.answered();
    this.#pace.saidNews(answer.standing !== null);
    this.#last = answer;
    if (answer.standing) this.#known = answer.cards[0]?.known ?? null;
    this.#listener.read(answer, copy, true);
    if (this.#missed) this.readSoon();
  }
}
