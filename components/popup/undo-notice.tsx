import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { OrderView } from '../../lib/core/views/order-view';
import { dayText, type Here, momentText } from '../../lib/wording/format';
import { useHere } from '../here';
import type { Acted, OrderHandlers } from './order-action';

interface UndoNoticeProps extends Pick<OrderHandlers, 'undo'> {
  readonly view: OrderView;
  readonly acted: Acted;
}

/** What was just decided, with a way back. It has no timer: it stays until the next decision. */
export function UndoNotice({ view, acted, undo }: UndoNoticeProps): JSX.Element {
  const here = useHere();
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button is gone with the panel it was in: the way back is the nearest sensible place.
  useEffect(() => button.current?.focus({ preventScroll: false }), []);
  return (
    <div class="notice" data-outcome={acted.outcome}>
      <span>{noticeText(view, acted, here)}</span>
      {acted.outcome === 'done' ? (
        <button type="button" ref={button} onClick={() => undo(view, acted.did)}>
          {here.words.say('actionUndo')}
        </button>
      ) : null}
    </div>
  );
}

/** The decision as a sentence; also what a screen reader hears when it was made. */
export function noticeText(view: OrderView, acted: Acted, here: Here): string {
  const { words } = here;
  if (acted.outcome === 'failed') return words.say('actionFailed');
  if (acted.outcome === 'undone') return words.say('actionUndone');
  if (acted.did === 'settled') return words.say('actionSettledDone');
  if (acted.did === 'snooze') {
    const until = view.marks.snoozedUntil;
    return until === undefined
      ? words.say('actionSnoozedDone')
      : words.say('popupSnoozedUntil', momentText(until, here));
  }
  const since = view.facts.delivered?.value;
  if (since === undefined || since.kind === 'between') return words.say('actionReceivedDone');
  const day = since.kind === 'day' ? since.day : dayOf(since.at, here.zone);
  return words.say('actionReceivedSince', dayText(day, here));
}
