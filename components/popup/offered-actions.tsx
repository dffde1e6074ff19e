import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { actionsOf } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';
import type { OrderHandlers } from './order-action';
import { ReceivedChoice } from './received-choice';
import { SnoozeChoice } from './snooze-choice';

export interface OfferedActionsProps extends OrderHandlers {
  readonly view: OrderView;
  /** What stands before the buttons, and after them. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** The buttons of what is offered for an order, each with what it asks first; what was decided is taken back there. */
export function OfferedActions(props: OfferedActionsProps): JSX.Element {
  const { view, act, undo, before, after } = props;
  const { words, now, zone } = useHere();
  const [asking, setAsking] = useState<'snooze' | 'received' | null>(null);
  const question = useId();
  const offered = actionsOf(view, now, zone);
  const ask = (what: 'snooze' | 'received') => () => setAsking(asking === what ? null : what);
  return (
    <>
      <div class="actions">
        {before}
        {offered.unmarkSettled ? (
          <button type="button" onClick={() => undo(view, 'settled')}>
            {words.say('actionNotSettled')}
          </button>
        ) : null}
        {offered.unsnooze ? (
          <button type="button" onClick={() => undo(view, 'snooze')}>
            {words.say('actionWake')}
          </button>
        ) : null}
        {offered.snooze ? (
          <button
            type="button"
            aria-expanded={asking === 'snooze'}
            aria-controls={question}
            onClick={ask('snooze')}
          >
            {words.say('actionSnooze')}
          </button>
        ) : null}
        {offered.markReceived ? (
          <button
            type="button"
            aria-expanded={asking === 'received'}
            aria-controls={question}
            onClick={ask('received')}
          >
            {words.say('actionReceived')}
          </button>
        ) : null}
        {offered.unmarkReceived ? (
          <button type="button" onClick={() => undo(view, 'received')}>
            {words.say('actionNotReceived')}
          </button>
        ) : null}
        {offered.markSettled ? (
          <button type="button" onClick={() => act(view, { kind: 'settled' })}>
            {words.say('actionSettled')}
          </button>
        ) : null}
        {after}
      </div>
      <div id={question} hidden={asking === null}>
        {asking === 'snooze' && offered.snooze ? (
          <SnoozeChoice
            lengths={offered.snooze}
            choose={(length) => act(view, { kind: 'snooze', length })}
          />
        ) : null}
        {asking === 'received' && offered.markReceived ? (
          <ReceivedChoice view={view} choose={(day) => act(view, { kind: 'received', day })} />
        ) : null}
      </div>
    </>
  );
}
