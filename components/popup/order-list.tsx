import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Account } from '../../lib/core/facts/account';
import type { OrderKey } from '../../lib/core/facts/order';
import type { Words } from '../../lib/core/facts/words';
import { type Group, type GroupName, groupOrders } from '../../lib/core/list/order-groups';
import type { BeyondShop } from '../../lib/core/rules/route';
import type { OrderView } from '../../lib/core/views/order-view';
import { accountText } from '../../lib/wording/account-text';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { useHere } from '../here';
import type { Acted, OrderHandlers } from './order-action';
import { OrderItem } from './order-item';

interface OrderListProps extends OrderHandlers {
  readonly orders: readonly OrderView[];
  readonly accounts: readonly Account[];
  readonly warningDays: number;
  readonly acted: Acted | null;
  /** The group the acted order stays in until the next decision. */
  readonly heldIn: GroupName | null;
  readonly openKey: OrderKey | null;
  readonly beyond: BeyondShop | null;
  readonly settingsUrl: string;
  readonly toggle: (view: OrderView) => void;
}

/** So many rows of a group are drawn at first; what closes soon is always drawn whole. */
const FIRST_ROWS = 25;

const TITLES: Record<Exclude<GroupName, 'beyond'>, string> = {
  closing: 'popupGroupClosing',
  open: 'popupGroupOpen',
  waiting: 'popupGroupWaiting',
  unchecked: 'popupGroupUnchecked',
  over: 'popupGroupOver',
  settled: 'popupGroupSettled',
};

/** The orders in their groups, most urgent group first. */
export function OrderList(props: OrderListProps): JSX.Element {
  const { orders, warningDays, acted, heldIn } = props;
  const held = acted && heldIn ? { key: acted.key, group: heldIn } : null;
  const named = orders.some(({ marketplace }) => marketplace !== 'aliexpress');
  return (
    <>
      {groupOrders(orders, warningDays, held).map((group) => (
        <OrderGroup key={group.name} group={group} named={named} {...props} />
      ))}
    </>
  );
}

/** An order of a shop that is none of the marketplaces is known by its store. */
const shopOf = ({ marketplace }: OrderView, words: Words): string | null =>
  marketplace === 'other' ? null : shopName(marketplace, words);

function OrderGroup({
  group,
  named,
  accounts,
  openKey,
  beyond,
  settingsUrl,
  acted,
  toggle,
  act,
}: OrderListProps & {
  readonly group: Group;
  /** Whether orders say which shop they are of: where there are others than of the one that needs no switch. */
  readonly named: boolean;
}): JSX.Element {
  const { words } = useHere();
  const title = useId();
  const has = (key: OrderKey | undefined | null) => group.orders.some((view) => view.key === key);
  const [whole, setWhole] = useState(group.name === 'closing');
  // Groups that need nothing today stay folded, unless the user looks at an order in one.
  const [unfolded, setUnfolded] = useState(has(openKey) || has(acted?.key));
  const shown = whole ? group.orders : group.orders.slice(0, FIRST_ROWS);
  const hidden = group.orders.length - shown.length;
  const rows = (
    <>
      <ul class="orders">
        {shown.map((view) => (
          <OrderItem
            key={view.key}
            view={view}
            account={accountText(
              accounts.find(({ id }) => id === view.account),
              words,
            )}
            shop={named ? shopOf(view, words) : null}
            open={openKey === view.key}
            beyond={openKey === view.key ? beyond : null}
            settingsUrl={settingsUrl}
            acted={acted?.key === view.key ? acted : null}
            toggle={toggle}
            act={act}
          />
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" class="link more" onClick={() => setWhole(true)}>
          {words.count('popupShowMore', hidden)}
        </button>
      ) : null}
    </>
  );
  if (group.name === 'beyond')
    return (
      <details
        class="group-fold"
        open={unfolded}
        onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
      >
        <summary class="group">{words.count('popupGroupBeyond', group.orders.length)}</summary>
        {rows}
      </details>
    );
  return (
    <section aria-labelledby={title}>
      <h2 id={title} class="group">
        {words.say(TITLES[group.name])}
      </h2>
      {rows}
    </section>
  );
}
