import { type ReadonlySignal, signal } from '@preact/signals';
import type { Doing } from '../../../components/data/data-content';
import type { Order, OrderKey } from '../../core/facts/order';
import type { ListActionKind, ListSaid } from '../../core/list/list-said';
import { isMark, type OrderAction, takenBackBy, WAY_BACK } from '../../core/views/order-actions';
import type { KeptFile } from '../../ports/evidence-store';
import { MOST_IN_ONE_MESSAGE } from '../../protocol/list-messages';
import type { Background } from '../../protocol/messages';
import { undoStack } from './undo-stack';

/** What is asked of the background to act on orders. */
type ActionsBackground = Background<'actOnOrders' | 'removeOrders' | 'restoreOrders'>;

/** The files kept with orders: they go with their orders, and come back with them. */
export interface FilesOfOrders {
  of(keys: readonly OrderKey[]): Promise<readonly KeptFile[]>;
  putBack(files: readonly KeptFile[]): Promise<void>;
}

export interface ListActions {
  readonly said: ReadonlySignal<ListSaid | null>;
  /** What is being done to many, with a way to stop it: then nothing was changed. */
  readonly doing: ReadonlySignal<Doing | null>;
  /** What can be taken back. */
  readonly undoable: ReadonlySignal<{
    readonly action: ListActionKind;
    readonly orders: number;
  } | null>;
  /** Does it to those of the orders that it changes anything of, or takes it back, whenever it was done. */
  act(keys: readonly OrderKey[], action: OrderAction): Promise<void>;
  remove(keys: readonly OrderKey[]): Promise<void>;
  /** Takes back what was done last. */
  undo(): Promise<void>;
}

/** Somebody pressed the way out. */
class Stopped extends Error {}

/** What is done to many orders at once, each of it to be taken back for as long as the page is open. */
export function listActions(background: ActionsBackground, files: FilesOfOrders): ListActions {
  const said = signal<ListSaid | null>(null);
  const doing = signal<Doing | null>(null);
  const stack = undoStack<{ readonly action: ListActionKind; readonly orders: number }>();

  async function attempt(work: () => Promise<ListSaid | null>): Promise<void> {
    try {
      said.value = await work();
    } catch (error) {
      if (!(error instanceof Stopped)) console.error(error);
      said.value = { outcome: error instanceof Stopped ? 'stopped' : 'failed' };
    }
  }

  /**
   * Sends many a part at a time, and shows how far it is.
   *
   * @param results takes the answers as they come: where it is stopped or fails they are what was done
   * @param stoppable false for a way back, which has no way out
   */
  async function inParts<Item, Result>(
    items: readonly Item[],
    send: (some: Item[]) => Promise<Result[]>,
    { results = [], stoppable = false }: { results?: Result[]; stoppable?: boolean } = {},
  ): Promise<Result[]> {
    let isStopped = false;
    const stop = () => {
      isStopped = true;
    };
    const parts = partsOf(items);
    try {
      for (const [at, part] of parts.entries()) {
        if (isStopped) throw new Stopped();
        const done = (at * MOST_IN_ONE_MESSAGE) / items.length;
        // One part alone is done before anybody reads of it.
        if (parts.length > 1)
          doing.value = { what: 'listDoing', done, stop: stoppable ? stop : null };
        results.push(...(await send(part)));
      }
      return results;
    } finally {
      doing.value = null;
    }
  }

  /**
   * Does something to many, all of it or nothing.
   *
   * @param takeBack undoes what was done already, where it is stopped or fails
   */
  async function wholeOrNot<Result>(
    keys: readonly OrderKey[],
    send: (some: OrderKey[]) => Promise<Result[]>,
    takeBack: (done: readonly Result[]) => Promise<unknown>,
  ): Promise<Result[]> {
    const results: Result[] = [];
    try {
      return await inParts(keys, send, { results, stoppable: true });
    } catch (error) {
      await takeBack(results);
      throw error;
    }
  }

  const doTo = (keys: readonly OrderKey[], action: OrderAction) =>
    inParts(keys, (some) => background.actOnOrders({ keys: some, action }));

  const act = (keys: readonly OrderKey[], action: OrderAction): Promise<void> =>
    attempt(async () => {
      if (!isMark(action)) {
        const orders = (await doTo(keys, action)).length;
        return { outcome: 'undone', action: takenBackBy(action.kind), orders };
      }
      const { kind } = action;
      const changed = await wholeOrNot(
        keys,
        (some) => background.actOnOrders({ keys: some, action }),
        (done) => doTo(done, { kind: WAY_BACK[kind] }),
      );
      const orders = changed.length;
      if (orders === 0) return { outcome: 'nothing', action: kind };
      const undo = async () => {
        await doTo(changed, { kind: WAY_BACK[kind] });
      };
      stack.did({ what: { action: kind, orders }, undo });
      return { outcome: 'done', action: kind, orders };
    });

  const remove = (keys: readonly OrderKey[]): Promise<void> =>
    attempt(async () => {
      // Held before they are deleted: bytes can be read for as long as somebody holds them.
      const kept = await files.of(keys);
      const putBack = async (orders: readonly Order[]) => {
        await inParts<Order, OrderKey>(orders, (some) =>
          background.restoreOrders({ orders: some }),
        );
        const back = new Set(orders.map(({ key }) => key));
        const theirs = kept.filter(({ evidence }) => back.has(evidence.order));
        if (theirs.length > 0) await files.putBack(theirs);
      };
      const removed = await wholeOrNot(
        keys,
        (some) => background.removeOrders({ keys: some }),
        putBack,
      );
      if (removed.length === 0) return { outcome: 'nothing', action: 'removed' };
      const orders = removed.length;
      stack.did({ what: { action: 'removed', orders }, undo: () => putBack(removed) });
      return { outcome: 'done', action: 'removed', orders };
    });

  const undo = (): Promise<void> =>
    attempt(async () => {
      const undone = await stack.undo();
      return undone === null ? said.value : { outcome: 'undone', ...undone };
    });

  return { said, doing, undoable: stack.last, act, remove, undo };
}

/** As many as one message holds, in their order. */
function partsOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / MOST_IN_ONE_MESSAGE);
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * MOST_IN_ONE_MESSAGE, (at + 1) * MOST_IN_ONE_MESSAGE),
  );
}
