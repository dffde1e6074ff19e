import type { JSX } from 'preact';
import type { SnoozeLength } from '../../lib/core/views/order-actions';
import { useHere } from '../here';

interface SnoozeChoiceProps {
  /** Empty: it closes too soon to be put off. */
  readonly lengths: readonly SnoozeLength[];
  readonly choose: (length: SnoozeLength) => void;
}

const NAMES: Readonly<Record<SnoozeLength, string>> = {
  tomorrow: 'actionSnoozeTomorrow',
  'three-days': 'actionSnoozeThreeDays',
  'day-before': 'actionSnoozeDayBefore',
};

/** How long to be left in peace. */
export function SnoozeChoice({ lengths, choose }: SnoozeChoiceProps): JSX.Element {
  const { words } = useHere();
  return (
    <fieldset class="question">
      <legend>
        {words.say(lengths.length > 0 ? 'actionSnoozeQuestion' : 'actionSnoozeTooLate')}
      </legend>
      <div class="actions">
        {lengths.map((length) => (
          <button type="button" key={length} onClick={() => choose(length)}>
            {words.say(NAMES[length])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
