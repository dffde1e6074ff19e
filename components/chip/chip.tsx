import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/order-view';
import type { Here } from '../format';
import { UrgencyIcon } from '../icons';
import { TONE } from './chip-tone';
import { chipWords } from './chip-words';

interface ChipProps {
  readonly view: OrderView;
  readonly here: Here;
  readonly open: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** One order's date as a button: shape, date, time left and where the date comes from, on one line. */
export function Chip({ view, here, open, onPress }: ChipProps): JSX.Element {
  const { claim, left, why } = chipWords(view, here);
  const estimated = view.claimBy?.certainty === 'estimated' && view.urgency !== 'waiting';
  return (
    <button
      type="button"
      class={`chip ${TONE[view.urgency]}${estimated ? ' estimated' : ''}`}
      aria-expanded={open}
      aria-haspopup="dialog"
      // What a narrow card cuts off can still be read on hover.
      title={[claim, left, why].filter(Boolean).join(' · ')}
      onClick={onPress}
    >
      <UrgencyIcon urgency={view.urgency} estimated={estimated} daysLeft={view.daysLeft} />
      <span class="claim">{claim}</span>
      {left && <span class="left">{left}</span>}
      {why && <span class="why">{why}</span>}
    </button>
  );
}
