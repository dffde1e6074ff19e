import type { Order, OrderKey } from '../../core/facts/order';
import type { Words } from '../../core/facts/words';
import type { OrderView } from '../../core/views/order-view';
import type { DataWorld } from '../../ports/data-world';
import type { MetAccount } from '../../protocol/met-accounts';
import { accountText } from '../../wording/account-text';
import type { Doings, Watch } from './doing';
import { explain } from './explain';

/** So many views come in one message. */
const AT_ONCE = 250;

/** The orders as a calendar and as tables. */
export function takeAlong(world: DataWorld, run: Doings['run']) {
  /** The stored orders as they stand, or these of them, a few in each message. */
  async function rows(
    { signal: stop, onProgress }: Pick<Watch, 'signal' | 'onProgress'>,
    only?: ReadonlySet<OrderKey>,
  ) {
    const stored = (await world.backups.snapshot()).orders;
    const orders = only ? stored.filter(({ key }) => only.has(key)) : stored;
    const views = new Map<string, OrderView>();
    for (let at = 0; at < orders.length; at += AT_ONCE) {
      stop.throwIfAborted();
      const keys = orders.slice(at, at + AT_ONCE).map(({ key }) => key);
      for (const view of (await world.viewOrders(keys)).orders) views.set(view.key, view);
      onProgress(Math.min(1, (at + AT_ONCE) / orders.length));
    }
    stop.throwIfAborted();
    const accountOf = accountNames(await world.accounts(), world.here().words);
    return orders.flatMap((order) => {
      const view = views.get(order.key);
      return view ? { view, order, account: accountOf(order) } : [];
    });
  }

  const saveCalendar = () =>
    run(
      'dataSaving',
      async (watch) => {
        const { calendarOf } = await import('../../files/calendar/calendar');
        const views = (await rows(watch)).map(({ view }) => view);
        const file = calendarOf(views, await world.settings(), world.here());
        world.save(
          new Blob([file.text], { type: 'text/calendar;charset=utf-8' }),
          'claimclock.ics',
        );
        return { name: 'dataCalendarSaved', count: file.open };
      },
      explain,
    );

  const saveTable = (kind: 'orders' | 'items') =>
    run(
      'dataSaving',
      async (watch) => {
        const { itemsCsv, ordersCsv } = await import('../../files/csv/orders-csv');
        const all = await rows(watch);
        const text = (kind === 'orders' ? ordersCsv : itemsCsv)(all, world.here());
        world.save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `claimclock-${kind}.csv`);
        return { name: 'dataTableSaved', count: all.length };
      },
      explain,
    );

  /** Offers a table of some orders for saving; answers how many are in it. */
  async function saveSome(keys: readonly OrderKey[]): Promise<number> {
    const { ordersCsv } = await import('../../files/csv/orders-csv');
    const watch = { signal: new AbortController().signal, onProgress: () => {} };
    const some = await rows(watch, new Set(keys));
    const text = ordersCsv(some, world.here());
    world.save(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'claimclock-orders.csv');
    return some.length;
  }

  return { saveCalendar, saveTable, saveSome };
}

/** What the account of an order is called; null where there is none to tell of. */
function accountNames(met: readonly MetAccount[], words: Words) {
  return ({ account, marketplace }: Order): string | null => {
    const own = met.filter((each) => each.marketplace === marketplace);
    const at = own.findIndex(({ id }) => id === account);
    const found = own[at];
    return found && own.length > 1 ? accountText({ ...found, number: at + 1 }, words) : null;
  };
}
