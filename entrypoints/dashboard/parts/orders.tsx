import type { DashboardPart } from '../../../components/dashboard/part';
import { DoingNote } from '../../../components/data/doing-note';
import { drawOnPaper } from '../../../components/orders/on-paper';
import { OrderTable } from '../../../components/orders/order-table';
import { OrdersView } from '../../../components/orders/orders-view';
import { here, words } from '../here';
import { actions, saveAlong, saving } from '../list-actions';
import { keepUp, list, store, wantRows } from '../orders';
import { firstDay } from '../settings';

wantRows();
const { chosen } = list;

const Orders = () => (
  <OrdersView
    phase={store.phase.value}
    stored={store.stored.value}
    retry={() => void store.load()}
    accounts={store.accounts.value}
    groups={list.groups.value}
    keys={list.keys.value}
    sums={list.sums.value}
    settings={list.settings.value}
    waysToPay={list.waysToPay.value}
    set={list.set}
    shift={list.shift.value}
    firstDay={firstDay()}
    move={list.move}
    selection={list.selection.value}
    choose={list.choose}
    open={(key) => {
      location.hash = `/orders/${key}`;
    }}
    said={actions.said.value}
    undoable={actions.undoable.value !== null}
    act={(mark) => {
      saving.say(null);
      void actions.act(chosen.value, mark);
    }}
    remove={() => {
      saving.say(null);
      void actions.remove(chosen.value);
    }}
    saveChosen={(kind) => void saveAlong(kind, chosen.value)}
    saveListed={(kind) => void saveAlong(kind, list.keys.value)}
    doing={<DoingNote doing={actions.doing.value ?? saving.doing.value} said={saving.said.value} />}
    undo={() => void actions.undo()}
  />
);

drawOnPaper(document, here, () =>
  location.hash.split('?')[0] === '#/orders' ? (
    <OrderTable groups={list.groups.value} grouping={list.settings.value.grouping} />
  ) : null,
);

/** The list of all orders. */
export const part: DashboardPart = {
  title: () => words.say('navOrders'),
  View: Orders,
  turnTo: ({ query }) => list.turnTo(query),
  ...keepUp,
};
