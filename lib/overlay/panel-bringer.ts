import { offeredPanel, type Panel } from './contract';
import { isHost } from './host/host-element';
import { onTrusted } from './host/on-trusted';
import { onAbort } from './on-abort';
import type { OverlayWorld } from './overlay-world';

/** Has the panel's script brought into the page, once; anew where it did not come. */
export class PanelBringer {
  readonly #world: OverlayWorld;
  #coming: Promise<Panel> | null = null;
  /** What came. */
  there: Panel | null = null;

  constructor(world: OverlayWorld) {
    this.#world = world;
    const { page, signal, onOrdersChanged } = world;
    // Told so when another language was chosen, too: the texts of the panel are handed over anew.
    const unhook = onOrdersChanged((keys) => {
      if (keys === null) this.#coming = this.there = null;
    });
    const over = new AbortController();
    onAbort(signal, () => {
      over.abort();
      unhook();
    });
    // Who points at something of ours, or comes to it by the keyboard, may be about to press it.
    const soon = ({ target }: Event) => {
      if (!(target instanceof Element && isHost(target))) return;
      this.bring().then(
        () => over.abort(),
        () => {},
      );
    };
    for (const type of ['pointerover', 'focusin'])
      onTrusted(page, type, soon, { capture: true, signal: over.signal, passive: true });
  }

  /**
   * @throws when it cannot come: the extension may not run here any more, or its background does not answer. The next
   *   call tries again.
   */
  bring(): Promise<Panel> {
    this.#coming ??= this.#bring().catch((error: unknown) => {
      this.#coming = null;
      throw error;
    });
    return this.#coming;
  }

  async #bring(): Promise<Panel> {
    const texts = await this.#world.ask('bringPanel');
    const make = offeredPanel();
    if (!make) throw new Error('the panel’s script did not come');
    this.there = make(this.#world, texts);
    return this.there;
  }
}
