import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ownPageOf } from '../../lib/core/facts/own-page';
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

const WITHOUT_PARCEL = new Set(['awaiting-payment', 'cancelled', 'expired', 'refunded']);

/** What can be done about one order. What was decided before can be taken back at the same place. */
export function OrderActions({ view, act, undo }: OrderActionsProps): JSX.Element {
  const { words } = useHere();
  const [asking, setAsking] = useState<'snooze' | 'received' | null>(null);
  const question = useId();
  const correct = ownPageOf(view.key);
  const settled = view.marks.settledAt !== undefined;
  const saidReceived = view.facts.delivered?.from === 'user';
  const mayReceive = view.facts.delivered === undefined && !WITHOUT_PARCEL.has(view.status);
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
        {settled ? (
          <button type="button" onClick={() => undo(view, 'settled')}>
            {words.say('actionNotSettled')}
          </button>
        ) : (
          <>
            {view.snoozed ? (
              <button type="button" onClick={() => undo(view, 'snooze')}>
                {words.say('actionWake')}
              </button>
            ) : (
              <button
                type="button"
                aria-expanded={asking === 'snooze'}
                aria-controls={question}
                onClick={ask('snooze')}
              >
                {words.say('actionSnooze')}
              </button>
            )}
            {mayReceive ? (
              <button
                type="button"
                aria-expanded={asking === 'received'}
                aria-controls={question}
                onClick={ask('received')}
              >
                {words.say('actionReceived')}
              </button>
            ) : null}
            {saidReceived ? (
              <button type="button" onClick={() => undo(view, 'received')}>
                {words.say('actionNotReceived')}
              </button>
            ) : null}
            <button type="button" onClick={() => act(view, { kind: 'settled' })}>
              {words.say('actionSettled')}
            </button>
          </>
        )}
        <a class="button link" href={correct} target="_blank" rel="noopener">
          {words.say('actionCorrect')}
        </a>
      </div>
      <div id={question} hidden={asking === null}>
        {asking === 'snooze' ? (
          <SnoozeChoice view={view} choose={(length) => act(view, { kind: 'snooze', length })} />
        ) : null}
        {asking === 'received' ? (
          <ReceivedChoice view={view} choose={(day) => act(view, { kind: 'received', day })} />
        ) : null}
      </div>
    </>
  );
}
