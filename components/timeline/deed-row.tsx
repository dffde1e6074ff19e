import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OrderView } from '../../lib/core/order-view';
import type { Here } from '../format';
import type { OrderDeeds, PutOff } from './order-deeds';
import { ReceivedForm } from './received-form';
import { trusted } from './trusted';

interface DeedRowProps {
  readonly view: OrderView;
  readonly here: Here;
  readonly deeds: OrderDeeds;
}

const PUT_OFF: readonly (readonly [PutOff, string])[] = [
  ['tomorrow', 'timelineSnoozeTomorrow'],
  ['three-days', 'timelineSnoozeThreeDays'],
  ['day-before', 'timelineSnoozeDayBefore'],
];

/** What can be done to an order; what was done offers its undo in the same place. */
export function DeedRow({ view, here, deeds }: DeedRowProps): JSX.Element {
  const [asking, ask] = useState<'snooze' | 'received' | null>(null);
  const { words } = here;
  const said =
    view.facts.confirmedReceipt?.from === 'user' || view.facts.delivered?.from === 'user';
  const settled = view.marks.settledAt !== undefined;
  const act = (deed: () => void) =>
    trusted(() => {
      ask(null);
      deed();
    });
  const toggle = (which: 'snooze' | 'received') =>
    trusted(() => ask(asking === which ? null : which));
  return (
    <>
      <div class="row">
        <a class="button primary" href={view.detailUrl}>
          {words.say('timelineOpen')}
        </a>
        {!settled &&
          (view.snoozed ? (
            <button type="button" onClick={act(deeds.unsnooze)}>
              {words.say('timelineSnoozeUndo')}
            </button>
          ) : (
            view.claimBy !== null && (
              <button type="button" aria-expanded={asking === 'snooze'} onClick={toggle('snooze')}>
                {words.say('timelineSnooze')}
              </button>
            )
          ))}
        {!settled &&
          (said ? (
            <button type="button" onClick={act(deeds.unmarkReceived)}>
              {words.say('timelineReceivedUndo')}
            </button>
          ) : (
            <button
              type="button"
              aria-expanded={asking === 'received'}
              onClick={toggle('received')}
            >
              {words.say('timelineReceived')}
            </button>
          ))}
        <button type="button" onClick={act(settled ? deeds.unmarkSettled : deeds.markSettled)}>
          {words.say(settled ? 'timelineSettledUndo' : 'timelineSettled')}
        </button>
      </div>
      {asking === 'snooze' && (
        <div class="row choice">
          {PUT_OFF.map(([until, name]) => (
            <button key={until} type="button" onClick={act(() => deeds.snooze(until))}>
              {words.say(name)}
            </button>
          ))}
        </div>
      )}
      {asking === 'received' && (
        <ReceivedForm
          here={here}
          onReceived={(day) => {
            ask(null);
            deeds.markReceived(day);
          }}
        />
      )}
    </>
  );
}
