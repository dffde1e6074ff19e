import type { CheckReply } from '../../protocol/check-messages';
import { askCheck } from '../ask-check';
import { button, element, said } from '../draw/element';
import type { OverlayWorld } from '../overlay-world';

/** The check of orders as the bar above a list offers it: one button, until the panel's script has it. */
export interface CheckOffer {
  /** What the background said last; null before it did. */
  reply: CheckReply | null;
  /** Whether it did not answer. */
  failed: boolean;
  /** Asks how the check stands. */
  poll(): void;
  draw(slot: HTMLElement): void;
}

/**
 * @param changed called whenever there is something else to draw
 * @param go the user pressed the button
 */
export function offerCheck(
  world: OverlayWorld,
  changed: () => void,
  go: (offer: CheckOffer) => void,
): CheckOffer {
  const { page, signal, alive } = world;
  let drawn = '';
  const offer: CheckOffer = {
    reply: null,
    failed: false,
    async poll() {
      if (!alive()) return;
      const reply = await askCheck(world, { kind: 'poll' });
      if (signal.aborted) return;
      offer.failed = !reply;
      offer.reply = reply ?? offer.reply;
      changed();
    },
    draw(slot: HTMLElement) {
      const { told = null, button: label = null, waits = false } = offer.reply?.drawing ?? {};
      const now = JSON.stringify([told, label, waits]);
      if (now === drawn) return;
      drawn = now;
      const press = ({ detail }: MouseEvent) => {
        if (detail <= 1 && !waits) go(offer);
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
