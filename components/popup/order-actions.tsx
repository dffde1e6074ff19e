import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { claimPageOf, orderPageOf } from '../../lib/core/facts/order-page';
import { actionsOf } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';
import { WeakNote } from '../weak-note';
import type { OrderHandlers } from './order-action';
import { ReceivedChoice } from './received-choice';
import { SnoozeChoice } from './snooze-choice';
import { StatedQuote } from './stated-quote';

interface OrderActionsProps extends OrderHandlers {
  readonly view: OrderView;
}

/** What can be done about one order. What was decided before can be taken back at the same place. */
export function OrderActions({ view, act, undo }: OrderActionsProps): JSX.Element {
  const { words, now, zone } = useHere();
  const [asking, setAsking] = useState<'snooze' | 'received' | null>(null);
  const question = useId();
  const correct = orderPageOf(view.key);
  const offered = actionsOf(view, now, zone);
  const ask = (what: 'snooze' | 'received') => () => setAsking(asking === what ? null : what);
  return (
    <>
      <StatedQuote view={view} />
      <WeakNote view={view} />
      <div class="actions">
        {view.detailUrl === correct ? null : (
          <a class="button primary" href={view.detailUrl} target="_blank" rel="noreferrer">
            {words.say('actionOpenOrder')}
          </a>
        )}
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
        <a class="button link" href={claimPageOf(view.key)} target="_blank" rel="noopener">
          {words.say('actionSomethingWrong')}
        </a>
        <a class="button link" href={correct} target="_blank" rel="noopener">
          {words.say('actionCorrect')}
        </a>
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
