import { own } from '../../marketplaces/nodes';
import type { CheckAction, CheckQuestion, CheckReply } from '../../protocol/check-messages';
import { askCheck } from '../ask-check';
import type { PanelWorld } from '../contract';
import { onAbort } from '../on-abort';
import { askShop } from './ask-shop';

/** ms by which a question may be late, as in a tab that slept, before it is not put any more. */
const LATE = 30_000;

/**
 * Checks orders on request: puts the background's questions to the shop, one after the other, and brings back the
 * answers. It decides nothing. Only `go` starts it; a page that was loaded again only looks.
 */
export class OrderCheck {
  readonly #world: PanelWorld;
  readonly #changed: () => void;
  #going: Promise<void> | null = null;
  #pausing = new AbortController();
  #cancelled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the background said last; null before it did, and where it does not say, as in a private window. */
  reply: CheckReply | null;
  /** Whether the last step was not answered. */
  unanswered = false;
  /** Whether what is known of the run is news on this page, because it was started or gone on with here. */
  tells = false;

  /**
   * @param changed called whenever there is something else to draw
   * @param reply what the background said before
   */
  constructor(world: PanelWorld, changed: () => void, reply: CheckReply | null = null) {
    this.#world = world;
    this.#changed = changed;
    this.reply = reply;
    onAbort(world.signal, () => {
      clearTimeout(this.#timer);
      this.#pausing.abort();
    });
  }

  /** Whether this page has a question out, or is about to put one. */
  get going(): boolean {
    return this.#going !== null;
  }

  /** Asks how things stand, unless this page is the one that makes them so. */
  async poll(): Promise<void> {
    if (!this.#going) await this.#tell({ kind: 'poll' });
  }

  /** The user's click. */
  go(): void {
    this.tells = true;
    if (!this.#going) this.#cancelled = false;
    this.#going ??= this.#run().finally(() => {
      this.#going = null;
      this.#changed();
    });
  }

  /**
   * Puts no more questions, whatever the background has to say of it. The answer to one that is out is still brought
   * back.
   */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#tell({ kind: 'cancel' });
    this.#pausing.abort();
  }

  /** The user has read what came of it. */
  dismiss(): void {
    this.tells = false;
    void this.poll();
    this.#changed();
  }

  async #run(): Promise<void> {
    const { now, signal, page } = this.#world;
    const view = own(page, 'defaultView');
    let next = await this.#tell({ kind: 'go' });
    while (next && view && !this.#cancelled) {
      const due = now() + next.pause;
      await this.#pause(next.pause);
      if (signal.aborted || this.#cancelled) return;
      // It slept, and another tab may have gone on meanwhile: only a click goes on here.
      if (now() - due > LATE) return;
      const { id } = next;
      const answer = await askShop(view, next, signal);
      if (signal.aborted) return;
      next = await this.#tell({ ...answer, id });
    }
  }

  /** Tells the background and keeps what it answers; gives the question it wants asked. */
  async #tell(action: CheckAction): Promise<CheckQuestion | null> {
    const { now, signal, alive } = this.#world;
    if (!alive()) return null;
    const reply = await askCheck(this.#world, action);
    if (signal.aborted) return null;
    if (reply) this.reply = reply;
    this.unanswered = reply === null;
    clearTimeout(this.#timer);
    const until = reply?.progress?.until;
    if (until) this.#timer = setTimeout(() => void this.poll(), until - now() + 1_000);
    this.#changed();
    return reply?.next ?? null;
  }

  #pause(length: number): Promise<void> {
    this.#pausing = new AbortController();
    const { signal } = this.#pausing;
    return new Promise((resolve) => {
      setTimeout(resolve, length);
      onAbort(signal, resolve);
    });
  }
}
