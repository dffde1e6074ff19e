import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../core/facts/account';
import type { OrderKey } from '../../core/facts/order';
import { prepareSearch } from '../../core/list/search';
import type { Instant, Zone } from '../../core/time/moment';
import { nextChange } from '../../core/views/next-change';
import type { OrderRow } from '../../core/views/order-row';
import { MOST_IN_ONE_MESSAGE } from '../../protocol/list-messages';
import type { Background } from '../../protocol/messages';

/** What the list asks of the background to know its rows. */
type RowsBackground = Background<'listOrders' | 'viewRows'>;

export interface RowStore {
  readonly rows: ReadonlySignal<readonly OrderRow[]>;
  readonly accounts: ReadonlySignal<readonly Account[]>;
  /** `some`: the first are there, and the others are on their way. */
  readonly phase: ReadonlySignal<'loading' | 'some' | 'all' | 'failed'>;
  /** How many are stored, read or not. */
  readonly stored: ReadonlySignal<number>;
  /** Reads all of them anew; what is known stays until then. */
  load(): Promise<void>;
  /** When time alone makes untrue what is shown of the rows; never while some of them are missing. */
  changesAt(now: Instant, zone: Zone): Instant;
  /** Reads again the rows that time has changed by then. */
  renew(now: Instant): Promise<void>;
  /** Reads again what changed; null: too many to name. */
  changed(keys: readonly OrderKey[] | null): Promise<void>;
}

/** So many changed orders are read by their keys; of more the list is read anew. */
const FEW = 1_000;

/**
 * Every order as a row. The first ones come with their keys, the others in parts, so that neither the page nor the
 * background works on all of them in one go.
 */
export function rowStore(background: RowsBackground): RowStore {
  const known = new Map<OrderKey, OrderRow>();
  const rows = signal<readonly OrderRow[]>([]);
  const accounts = signal<readonly Account[]>([]);
  const phase = signal<'loading' | 'some' | 'all' | 'failed'>('loading');
  const stored = signal(0);
  let latest = 0;

  const put = (some: readonly OrderRow[]): void => {
    prepareSearch(some);
    for (const row of some) known.set(row.key, row);
    rows.value = [...known.values()];
  };

  async function load(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const first = await background.listOrders();
      if (mine !== latest) return;
      const keys = new Set(first.keys);
      for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
      const fresh = new Set(first.rows.map(({ key }) => key));
      const rest = first.keys.filter((key) => !fresh.has(key));
      batch(() => {
        put(first.rows);
        accounts.value = first.accounts;
        stored.value = first.keys.length;
        phase.value = rest.length > 0 ? 'some' : 'all';
      });
      for (let from = 0; from < rest.length; from += MOST_IN_ONE_MESSAGE) {
        const part = await background.viewRows(rest.slice(from, from + MOST_IN_ONE_MESSAGE));
        if (mine !== latest) return;
        put(part);
      }
      phase.value = 'all';
    } catch (error) {
      console.error(error);
      if (mine === latest) phase.value = 'failed';
    }
  }

  async function changed(keys: readonly OrderKey[] | null): Promise<void> {
    // While the list is being read, what changed is read with it or after it.
    if (keys === null || keys.length > FEW || phase.value !== 'all') return load();
    for (let from = 0; from < keys.length; from += MOST_IN_ONE_MESSAGE) {
      const asked = keys.slice(from, from + MOST_IN_ONE_MESSAGE);
      const part = await background.viewRows(asked);
      const there = new Set(part.map(({ key }) => key));
      batch(() => {
        for (const key of asked) if (!there.has(key)) known.delete(key);
        put(part);
        stored.value = known.size;
      });
    }
  }

  function changesAt(now: Instant, zone: Zone): Instant {
    if (phase.value !== 'all') return Infinity;
    const changing = rows.value.map(({ claimBy, bars, changesAt }) => ({
      changesAt,
      claimBy,
      clocks: bars.map(({ binds, to }) => ({ binds, safe: to })),
    }));
    return nextChange(changing, now, zone);
  }

  async function renew(now: Instant): Promise<void> {
    const past = rows.value.filter((row) => row.changesAt <= now);
    if (past.length > 0) await changed(past.map(({ key }) => key));
  }

  return { rows, accounts, phase, stored, load, changesAt, renew, changed };
}
