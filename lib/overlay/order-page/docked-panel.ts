import type { Unread } from '../../core/facts/sighting';
import type { ChipDrawing, TextFlow } from '../../core/views/drawing';
import type { OrderView } from '../../core/views/order-view';
import type { NotStored } from '../../protocol/messages';
import type { ShownTimeline } from '../contract';
import { cannotNote, chipButton, drawChip } from '../draw/chip';
import { button, element } from '../draw/element';
import type { OverlayWorld } from '../overlay-world';
import type { BringPanel } from '../panel-bringer';

/** What is shown of the page's order. */
interface Shown {
  readonly chip: ChipDrawing;
  readonly flow: TextFlow;
  /** Null where it has to be asked for. */
  readonly view: OrderView | null;
  readonly unread: readonly Unread[];
  readonly notStored: NotStored | null;
  /** What is wrong with the reading of this page. */
  readonly banner: HTMLElement | null;
}

/**
 * An order on its own page: its chip at once, its timeline once the page is idle, its first lines as far as the room
 * kept free takes and all of it on request.
 */
export class DockedPanel {
  readonly element: HTMLElement;
  readonly #world: OverlayWorld;
  readonly #bring: BringPanel;
  readonly #root: ShadowRoot;
  readonly #onAll: (all: boolean) => void;
  readonly #banner: HTMLElement;
  readonly #chip: HTMLButtonElement;
  readonly #more: HTMLElement;
  readonly #place: HTMLElement;
  #all = false;
  #shown: Shown | null = null;
  #timeline: Promise<ShownTimeline> | null = null;

  /**
   * @param root where it stands
   * @param onAll told whether all of it is to be seen
   */
  constructor(
    world: OverlayWorld,
    bring: BringPanel,
    root: ShadowRoot,
    onAll: (all: boolean) => void,
  ) {
    this.#world = world;
    this.#bring = bring;
    this.#root = root;
    this.#onAll = onAll;
    const { page } = world;
    const turn = () => this.#turn();
    this.#chip = chipButton(page, turn);
    this.#banner = element(page, 'div');
    this.#more = element(page, 'div');
    this.#place = element(page, 'div');
    this.element = element(
      page,
      'section',
      { class: 'docked' },
      this.#banner,
      element(page, 'div', { class: 'head' }, this.#chip, this.#more),
      this.#place,
    );
  }

  show(shown: Shown): void {
    const before = this.#shown;
    if (before && before.flow.lang !== shown.flow.lang) this.forget();
    const isNew = this.#shown === null;
    this.#shown = shown;
    const { lang, dir } = shown.flow;
    Object.assign(this.element, { lang, dir, ariaLabel: this.#world.texts().texts.panelName });
    this.#banner.replaceChildren(...(shown.banner ? [shown.banner] : []));
    drawChip(this.#chip, shown.chip, shown.flow, before?.chip ?? null);
    if (isNew) this.#drawMore();
    void this.#showTimeline(shown);
  }

  /** Another order comes: nothing of this one may stand under its name. */
  forget(): void {
    this.#shown = null;
    const timeline = this.#timeline;
    this.#timeline = null;
    void timeline?.then(
      (each) => each.remove(),
      () => {},
    );
    this.#place.replaceChildren();
  }

  #turn(): void {
    this.#all = !this.#all;
    this.#onAll(this.#all);
    this.#chip.setAttribute('aria-expanded', `${this.#all}`);
    this.#drawMore();
    // A press asks once more for what did not come.
    if (this.#shown) void this.#showTimeline(this.#shown);
  }

  #drawMore(): void {
    const { page, texts } = this.#world;
    const { panelAll, panelLess } = texts().texts;
    const text = this.#all ? panelLess : panelAll;
    const expanded = { class: 'link', 'aria-expanded': `${this.#all}` };
    const focused = this.#more.contains(this.#root.activeElement);
    const more = button(page, text, expanded, () => this.#turn());
    this.#more.replaceChildren(more);
    if (focused) more.focus();
  }

  async #showTimeline(shown: Shown): Promise<void> {
    const { signal } = this.#world;
    const { chip, view, unread, notStored } = shown;
    try {
      this.#timeline ??= this.#seat();
      const timeline = await this.#timeline;
      if (signal.aborted || this.#shown !== shown) return;
      await timeline.show({ key: chip.key, view, unread, notStored });
    } catch (error) {
      if (signal.aborted || this.#shown !== shown) return;
      console.error('ClaimClock: the timeline cannot be shown', error);
      this.#tellCannot(shown);
    }
  }

  async #seat(): Promise<ShownTimeline> {
    try {
      await idle();
      const panel = await this.#bring();
      this.#place.replaceChildren();
      return panel.timeline({
        root: this.#root,
        holder: this.#place,
        chip: null,
        onClose: () => {},
      });
    } catch (error) {
      this.#timeline = null;
      throw error;
    }
  }

  #tellCannot({ chip }: Shown): void {
    if (this.#timeline) return;
    const { page, texts, marketplace } = this.#world;
    const href = marketplace.site.detailUrl(chip.id);
    this.#place.replaceChildren(cannotNote(page, texts(), href));
  }
}

/** Once the browser has nothing better to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });
