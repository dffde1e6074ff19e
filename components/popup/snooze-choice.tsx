import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';
import type { SnoozeLength } from './order-action';

interface SnoozeChoiceProps {
  readonly view: OrderView;
  readonly choose: (length: SnoozeLength) => void;
}

const CHOICES: readonly {
  readonly length: SnoozeLength;
  readonly name: string;
  readonly days: number;
}[] = [
  { length: 'tomorrow', name: 'actionSnoozeTomorrow', days: 1 },
  { length: 'three-days', name: 'actionSnoozeThreeDays', days: 3 },
  { length: 'day-before', name: 'actionSnoozeDayBefore', days: 2 },
];

/** How long to be left in peace; only what ends before the last day is offered. */
export function SnoozeChoice({ view, choose }: SnoozeChoiceProps): JSX.Element {
  const { words } = useHere();
  const offered = CHOICES.filter(({ length, days }) =>
    view.daysLeft === null ? length !== 'day-before' : days <= view.daysLeft,
  );
  return (
    <fieldset class="question">
      <legend>
        {words.say(offered.length > 0 ? 'actionSnoozeQuestion' : 'actionSnoozeTooLate')}
      </legend>
      <div class="actions">
        {offered.map(({ length, name }) => (
          <button type="button" key={length} onClick={() => choose(length)}>
            {words.say(name)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
