import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { chipWords } from '../../lib/wording/chip-words';
import type { Here } from '../../lib/wording/format';
import { UrgencyIcon } from '../icons';
import { textFlow } from '../text-flow';
import { TONE } from './chip-tone';

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
      {...textFlow(here.words)}
      class={`chip ${TONE[view.urgency]}${estimated ? ' estimated' : ''}`}
      aria-expanded={open}
      aria-haspopup="dialog"
      // What a narrow card cuts off can still be read on hover.
      title={[claim, left, why].filter(Boolean).join(' · ')}
      onClick={onPress}
    >
      <UrgencyIcon urgency={view.urgency} estimated={estimated} daysLeft={view.daysLeft} />
      {/* Inert: what a page could find in our roots (lib/overlay/host/unfindable.ts). The title names the button. */}
      <span class="claim" inert>
        {claim}
      </span>
      {/* Keyed by what stands before them: a part that would slide sideways, a layout shift, is made anew instead. */}
      {left && (
        <span key={`${claim}${left}`} class="left" inert>
          {left}
        </span>
      )}
      {why && (
        <span key={`${claim}${left}${why}`} class="why" inert>
          {why}
        </span>
      )}
    </button>
  );
}
