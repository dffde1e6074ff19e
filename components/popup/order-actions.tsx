import type { JSX } from 'preact';
import { orderPageOf } from '../../lib/core/facts/order-page';
import { claimAddress } from '../../lib/core/views/claim-address';
import { OfferedActions, type OfferedActionsProps } from '../actions/offered-actions';
import { useHere } from '../here';
import { WeakNote } from '../weak-note';
import { StatedQuote } from './stated-quote';

/** What can be done about one order. What was decided before can be taken back at the same place. */
export function OrderActions(props: OfferedActionsProps): JSX.Element {
  const { view } = props;
  const { words } = useHere();
  const correct = orderPageOf(view.key);
  return (
    <>
      <StatedQuote view={view} />
      <WeakNote view={view} />
      <OfferedActions
        {...props}
        before={
          view.detailUrl === correct ? null : (
            <a class="button primary" href={view.detailUrl} target="_blank" rel="noreferrer">
              {words.say('actionOpenOrder')}
            </a>
          )
        }
        after={
          <>
            <a class="button link" href={claimAddress(view)} target="_blank" rel="noopener">
              {words.say('actionSomethingWrong')}
            </a>
            <a class="button link" href={correct} target="_blank" rel="noopener">
              {words.say('actionCorrect')}
            </a>
          </>
        }
      />
    </>
  );
}
