import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { WAY_BACK } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';
import { actionDoneText } from '../../lib/wording/actions/mark-texts';
import type { Here } from '../../lib/wording/format';
import { useHere } from '../here';
import type { Acted, OrderHandlers } from './order-action';

interface UndoNoticeProps extends OrderHandlers {
  readonly view: OrderView;
  readonly acted: Acted;
}

/** What was just decided, with a way back. It has no timer: it stays until the next decision. */
export function UndoNotice({ view, acted, act }: UndoNoticeProps): JSX.Element {
  const here = useHere();
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button is gone with the panel it was in: the way back is the nearest sensible place.
  useEffect(() => button.current?.focus({ preventScroll: false }), []);
  return (
    <div class="notice" data-outcome={acted.outcome}>
      <span>{noticeText(view, acted, here)}</span>
      {acted.outcome === 'done' ? (
        <button type="button" ref={button} onClick={() => act(view, { kind: WAY_BACK[acted.did] })}>
          {here.words.say('actionUndo')}
        </button>
      ) : null}
    </div>
  );
}

/** The decision as a sentence; also what a screen reader hears when it was made. */
export function noticeText(view: OrderView, acted: Acted, here: Here): string {
  if (acted.outcome === 'done') return actionDoneText(view, acted.did, here);
  return here.words.say(acted.outcome === 'failed' ? 'actionFailed' : 'actionUndone');
}
