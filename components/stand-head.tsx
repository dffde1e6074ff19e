import type { ComponentChildren, JSX } from 'preact';
import type { OrderView } from '../lib/core/views/order-view';
import { urgencyText } from '../lib/wording/status-words';
import { useHere } from './here';
import { UrgencyIcon } from './icons';

/** How an order stands, in one line: how urgent it is, and until when. */
export function StandHead({
  view,
  children,
}: {
  readonly view: OrderView;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { words } = useHere();
  return (
    <p class="stand-head">
      <UrgencyIcon
        urgency={view.urgency}
        estimated={view.claimBy?.certainty === 'estimated'}
        daysLeft={view.daysLeft}
        size={26}
      />
      <span class="unseen">{urgencyText(view.urgency, words)}: </span>
      {children}
    </p>
  );
}
