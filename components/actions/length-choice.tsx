import type { JSX } from 'preact';
import type { SnoozeLength } from '../../lib/core/views/order-actions';
import { snoozeText } from '../../lib/wording/actions/mark-texts';
import { useHere } from '../here';

interface LengthChoiceProps {
  /** Empty: it closes too soon to be put off. */
  readonly lengths: readonly SnoozeLength[];
  readonly choose: (length: SnoozeLength) => void;
}

/** How long to be left in peace. */
export function LengthChoice({ lengths, choose }: LengthChoiceProps): JSX.Element {
  const { words } = useHere();
  return (
    <fieldset class="question">
      <legend>
        {words.say(lengths.length > 0 ? 'actionSnoozeQuestion' : 'actionSnoozeTooLate')}
      </legend>
      <div class="actions">
        {lengths.map((length) => (
          <button type="button" key={length} onClick={() => choose(length)}>
            {snoozeText(length, words)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
