import type { BarDrawing } from '../../core/views/drawing';
import type { CheckReply } from '../../protocol/check-messages';
import { askCheck } from '../ask-check';
import type { ShownBar } from '../contract';
import { button, element, said } from '../draw/element';
import type { OverlayWorld } from '../overlay-world';

/** The check of orders as the bar above a list offers it: one button, until the panel's script has it. */
export interface CheckOffer {
  /** What the background said last; null before it did. */
  reply: CheckReply | null;
  /** Whether it did not answer. */
  failed: boolean;
  /**
   * Asks how the check stands where that may have changed: other orders are to be checked, or it goes on in another
   * tab.
   *
   * @param before how many orders were to be checked when that was looked at last; null: whatever they were
   * @param shown the panel's script, once it draws the bar
   */
  follow(bar: BarDrawing, before: number | null, shown: ShownBar | null): void;
  draw(slot: HTMLElement): void;
}

/**
 * @param changed called whenever there is something else to draw
 * @param handOver has the panel's script draw the bar, which knows how to check; throws where it cannot come
 */
export function offerCheck(
  world: OverlayWorld,
  changed: () => void,
  handOver: () => Promise<ShownBar>,
): CheckOffer {
  const { page, signal, alive } = world;
  let drawn = '';
  const poll = async () => {
    if (!alive()) return;
    const reply = await askCheck(world, { kind: 'poll' });
    if (signal.aborted) return;
    offer.failed = !reply;
    offer.reply = reply ?? offer.reply;
    changed();
  };
  const go = async () => {
    const there = await handOver().catch(() => null);
    offer.failed = !there;
    there?.go();
    changed();
  };
  const offer: CheckOffer = {
    reply: null,
    failed: false,
    follow({ toCheck, notStored }, before, shown) {
      const elsewhere = shown?.inOtherTab ?? offer.reply?.progress?.phase === 'elsewhere';
      // What cannot be stored cannot be checked either.
      if (notStored !== null || (before === toCheck && !elsewhere)) return;
      if (shown) shown.poll();
      else void poll();
    },
    draw(slot: HTMLElement) {
      const { told = null, button: label = null, waits = false } = offer.reply?.drawing ?? {};
      const now = JSON.stringify([told, label, waits]);
      if (now === drawn) return;
      drawn = now;
      const press = ({ detail }: MouseEvent) => {
        if (detail <= 1 && !waits) void go();
      };
      slot.replaceChildren();
      if (told) slot.append(element(page, 'p', { role: 'status' }, said(page, told)));
      if (!label) return;
      const made = button(page, label, { 'aria-disabled': `${waits}` }, press);
      slot.append(element(page, 'div', { class: 'row' }, made));
    },
  };
  return offer;
}
