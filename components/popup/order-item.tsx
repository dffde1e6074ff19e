import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { orderPageOf } from '../../lib/core/facts/order-page';
import type { BeyondShop } from '../../lib/core/rules/route';
import type { OrderView } from '../../lib/core/views/order-view';
import { OrderRow } from '../order-row';
import { RoutesLater } from '../routes/routes-later';
import type { Acted, OrderHandlers } from './order-action';
import { OrderActions } from './order-actions';
import { UndoNotice } from './undo-notice';

interface OrderItemProps extends OrderHandlers {
  readonly view: OrderView;
  /** What its account is called; null where there is but one. */
  readonly account: string | null;
  /** Its marketplace's name; null where it needs no saying. */
  readonly shop: string | null;
  readonly open: boolean;
  readonly beyond: BeyondShop | null;
  readonly settingsUrl: string;
  /** The last decision, if it was about this order. */
  readonly acted: Acted | null;
  readonly toggle: (view: OrderView) => void;
}

/**
 * One order of the list: its row is a button that shows what can be done; the last decision stays below it with a way
 * back.
 */
export function OrderItem(props: OrderItemProps): JSX.Element {
  const { view, account, shop, open, beyond, settingsUrl, acted, toggle, act } = props;
  const body = useId();
  const head = useRef<HTMLButtonElement>(null);
  const undone = acted?.outcome === 'undone';
  useEffect(() => {
    // The pressed "Undo" is gone, and the focus with it: the row it spoke of takes over.
    if (undone) head.current?.focus();
  }, [undone]);
  return (
    <li class="order">
      <button
        type="button"
        class="order-head"
        ref={head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => toggle(view)}
      >
        <OrderRow view={view} account={account} shop={shop} />
      </button>
      {acted && !undone ? <UndoNotice view={view} acted={acted} act={act} /> : null}
      <div id={body} class="order-body" hidden={!open}>
        {open ? <OrderActions view={view} act={act} /> : null}
        {open && beyond && view.urgency !== 'settled' ? (
          <RoutesLater
            view={view}
            beyond={beyond}
            orderUrl={orderPageOf(view.key)}
            settingsUrl={settingsUrl}
          />
        ) : null}
      </div>
    </li>
  );
}
