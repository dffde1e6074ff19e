import type { CheckReply } from '../../protocol/check-messages';
import { askCheck } from '../ask-check';
import type { ShownCheck } from '../contract';
import { button, element, said } from '../draw/element';
import type { OverlayWorld } from '../overlay-world';
import type { PanelBringer } from '../panel-bringer';

/**
 * The check of orders as the bar above a list offers it, for shops that can be asked: one button, until it is pressed.
 * Then the panel's script has it, in the same place.
 */
export class CheckButton {
  readonly #world: OverlayWorld;
  readonly #panel: PanelBringer;
  readonly #seat: () => { readonly root: ShadowRoot; readonly slot: HTMLElement };
  readonly #sums: () => string;
  readonly #changed: () => void;
  #reply: CheckReply | null = null;
  #shown: ShownCheck | null = null;
  #coming = false;
  #failed = false;
  #drawn = '';

  /**
   * @param seat where it stands
   * @param sums how all orders stand, in words
   * @param changed called whenever the bar may have to make room
   */
  constructor(
    world: OverlayWorld,
    panel: PanelBringer,
    seat: () => { readonly root: ShadowRoot; readonly slot: HTMLElement },
    sums: () => string,
    changed: () => void,
  ) {
    this.#world = world;
    this.#panel = panel;
    this.#seat = seat;
    this.#sums = sums;
    this.#changed = changed;
  }

  /** Whether anything is known of it. */
  get known(): boolean {
    return this.#reply !== null;
  }

  get inOtherTab(): boolean {
    return this.#shown?.inOtherTab ?? this.#reply?.progress?.phase === 'elsewhere';
  }

  /** Whether it tells of itself: nothing else may stand in its way then. */
  get speaks(): boolean {
    return this.#shown?.speaks ?? false;
  }

  /** Whether what it tells takes the place of the sums. */
  get told(): boolean {
    return this.#shown?.told ?? false;
  }

  /** Whether the background did not answer its last step, or what goes on with it could not come. */
  get unanswered(): boolean {
    return this.#shown?.unanswered ?? this.#failed;
  }

  /** Asks how the check stands. */
  poll(): void {
    if (this.#shown) this.#shown.poll();
    else void this.#poll();
  }

  async #poll(): Promise<void> {
    const { alive, signal } = this.#world;
    if (!alive()) return;
    const reply = await askCheck(this.#world, { kind: 'poll' });
    if (signal.aborted || this.#shown) return;
    this.#failed = reply === null;
    if (reply) this.#reply = reply;
    this.#changed();
  }

  draw(): void {
    if (this.#shown) this.#shown.draw();
    else this.#drawOffer();
  }

  #drawOffer(): void {
    const { told = null, button: label = null, waits = false } = this.#reply?.drawing ?? {};
    const drawn = JSON.stringify([told, label, waits]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const { page } = this.#world;
    const press = ({ detail }: MouseEvent) => {
      if (detail <= 1 && !waits) void this.#go();
    };
    const parts = [
      told && element(page, 'p', { role: 'status' }, said(page, told)),
      label &&
        element(
          page,
          'div',
          { class: 'row' },
          button(page, label, { 'aria-disabled': `${waits}` }, press),
        ),
    ];
    this.#seat().slot.replaceChildren(...parts.filter((part) => !!part));
  }

  /** Pressed again while the script comes, it is pressed once. */
  async #go(): Promise<void> {
    const reply = this.#reply;
    if (!reply || this.#coming) return;
    this.#coming = true;
    try {
      const panel = await this.#panel.bring();
      if (this.#world.signal.aborted) return;
      const seat = { ...this.#seat(), sums: this.#sums, reply, onChange: this.#changed };
      this.#shown ??= panel.check(seat);
      this.#shown.go();
    } catch {
      this.#failed = true;
      this.#changed();
    } finally {
      this.#coming = false;
    }
  }
}
