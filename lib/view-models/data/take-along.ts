import type { AlongKind, Said } from '../../../components/data/data-content';
import type { Order, OrderKey } from '../../core/facts/order';
import type { Words } from '../../core/facts/words';
import type { OrderView } from '../../core/views/order-view';
import type { TabledOrder } from '../../files/csv/orders-csv';
import type { DataWorld } from '../../ports/data-world';
import type { MetAccount } from '../../protocol/met-accounts';
import { accountText } from '../../wording/account-text';
import type { Doings, Watch } from './doing';
import { explain } from './explain';

/** A file, and what is said once it was offered. */
interface Written {
  readonly text: string;
  readonly type: string;
  readonly file: string;
  readonly said: Said;
}

/** So many views come in one message. */
const AT_ONCE = 250;

/** The orders as a calendar and as tables. */
export function takeAlong(world: DataWorld, run: Doings['run']) {
  /** The stored orders as they stand, or these of them, a few in each message. */
  async function rows(
    { signal: stop, onProgress }: Pick<Watch, 'signal' | 'onProgress'>,
    only?: readonly OrderKey[],
  ): Promise<TabledOrder[]> {
    const stored = (await world.backups.snapshot()).orders;
    const known = new Map(stored.map((order) => [order.key, order]));
    const orders = only ? only.flatMap((key) => known.get(key) ?? []) : stored;
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

  const calendar = async (all: readonly TabledOrder[]): Promise<Written> => {
    const { calendarOf } = await import('../../files/calendar/calendar');
    const views = all.map(({ view }) => view);
    const { text, open } = calendarOf(views, await world.settings(), world.here());
    return {
      text,
      type: 'text/calendar',
      file: 'claimclock.ics',
      said: { name: 'dataCalendarSaved', count: open },
    };
  };

  const table = async (all: readonly TabledOrder[], kind: 'orders' | 'items'): Promise<Written> => {
    const { itemsCsv, ordersCsv } = await import('../../files/csv/orders-csv');
    return {
      text: (kind === 'orders' ? ordersCsv : itemsCsv)(all, world.here()),
      type: 'text/csv',
      file: `claimclock-${kind}.csv`,
      said: { name: 'dataTableSaved', count: all.length },
    };
  };

  /** Offers a calendar or a table for saving: of all orders, or of these in their order. */
  const saveAlong = (kind: AlongKind, keys?: readonly OrderKey[]): Promise<void> =>
    run(
      'dataSaving',
      async (watch) => {
        const all = await rows(watch, keys);
        const { text, type, file, said } = await (kind === 'calendar'
          ? calendar(all)
          : table(all, kind));
        watch.signal.throwIfAborted();
        world.save(new Blob([text], { type: `${type};charset=utf-8` }), file);
        return said;
      },
      explain,
    );

  return { saveAlong };
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
