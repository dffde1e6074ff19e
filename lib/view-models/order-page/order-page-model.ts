import { computed, type ReadonlySignal } from '@preact/signals';
import type { Suggestions } from '../../../components/order-page/fact-input';
import { trackingNumberCandidates } from '../../carriers/tracking-number';
import type { OrderKey } from '../../core/facts/order';
import type { Background } from '../../protocol/messages';
import {
  type OrderTyping,
  orderTyping,
  type TypingRequest,
  type TypingWorld,
} from './order-typing';
import { type ShownOrder, shownOrder } from './shown-order';
import { suggestionsIn } from './suggestions';

/** What the page asks of the background. */
export type OrderBackground = Background<TypingRequest | 'viewFacts'>;

/** What the page needs besides the background. */
export interface OrderPageWorld extends TypingWorld {
  readonly background: OrderBackground;
}

export interface OrderPageModel
  extends Pick<ShownOrder, 'content' | 'said' | 'open' | 'reload'>,
    Omit<OrderTyping, 'beginAnew'> {
  /** The order that is shown; null while none is. Tells whoever reads it within an effect when it changes. */
  openKey(): OrderKey | null;
  /** What the fields suggest. */
  readonly suggestions: ReadonlySignal<Suggestions>;
  /** What a text may be as a tracking number. */
  readonly candidatesFor: typeof trackingNumberCandidates;
}

/**
 * The state of the page on which orders are added and corrected by hand: the order that is shown, and what is typed
 * about it. Everything is worked out in the background; nothing is twice.
 */
export function orderPageModel(world: OrderPageWorld): OrderPageModel {
  const { beginAnew, ...typing } = orderTyping(world, () => shown);
  const shown = shownOrder(world.background, (isNew) => {
    typing.leave();
    if (isNew) beginAnew();
  });
  const { content, said, open, reload } = shown;
  return {
    ...typing,
    content,
    said,
    open,
    reload,
    openKey: () => (content.value.phase === 'order' ? content.value.order.key : null),
    suggestions: computed(() => suggestionsIn(world.context().language)),
    candidatesFor: trackingNumberCandidates,
  };
}
