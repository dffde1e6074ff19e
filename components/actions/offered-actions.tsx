import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { actionsOf, type OrderAction } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';
import { actionName } from '../../lib/wording/actions/action-texts';
import { useHere, useReadOnly } from '../here';
import type { OrderHandlers } from '../popup/order-action';
import { DayChoice } from './day-choice';
import { LengthChoice } from './length-choice';
import { useQuestion } from './use-question';

export interface OfferedActionsProps extends OrderHandlers {
  readonly view: OrderView;
  /** What stands before the buttons, and after them. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** The buttons of what is offered for an order, each with what it asks first; what was decided is taken back there. */
export function OfferedActions({ view, act, before, after }: OfferedActionsProps): JSX.Element {
  const here = useHere();
  const { words, now, zone } = here;
  const { asking, turn, answered } = useQuestion<OrderAction['kind']>();
  const question = useId();
  const offered = useReadOnly() ? [] : actionsOf(view, now, zone);
  const asked = offered.find(({ kind }) => kind === asking);
  const answer = (action: OrderAction): void => {
    answered();
    act(view, action);
  };
  return (
    <>
      <div class="actions">
        {before}
        {offered.map((each) =>
          each.asks === null ? (
            <button type="button" key={each.kind} onClick={() => answer(each.action)}>
              {actionName(each.kind, words)}
            </button>
          ) : (
            <button
              type="button"
              key={each.kind}
              aria-expanded={asking === each.kind}
              aria-controls={question}
              onClick={turn(each.kind)}
            >
              {actionName(each.kind, words)}
            </button>
          ),
        )}
        {after}
      </div>
      <div id={question} hidden={asked === undefined}>
        {asked?.asks === 'length' && (
          <LengthChoice
            lengths={asked.lengths}
            choose={(length) => answer(asked.actionFor(length))}
          />
        )}
        {asked?.asks === 'day' && (
          <DayChoice here={here} view={view} choose={(day) => answer(asked.actionOn(day))} />
        )}
      </div>
    </>
  );
}
