import { type ReadonlySignal, signal } from '@preact/signals';
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

/** What is done to many orders at once, each of it to be taken back for as long as the page is open. */
export function listActions(background: ActionsBackground, files: FilesOfOrders): ListActions {
  const said = signal<ListSaid | null>(null);
  const stack = undoStack<{ readonly action: ListActionKind; readonly orders: number }>();

  async function attempt(work: () => Promise<ListSaid | null>): Promise<void> {
    try {
      said.value = await work();
    } catch (error) {
      console.error(error);
      said.value = { outcome: 'failed' };
    }
  }

  const doTo = (keys: readonly OrderKey[], action: OrderAction) =>
    inParts(keys, (some) => background.actOnOrders({ keys: some, action }));

  const act = (keys: readonly OrderKey[], action: OrderAction): Promise<void> =>
    attempt(async () => {
      const changed = await doTo(keys, action);
      const orders = changed.length;
      if (!isMark(action)) return { outcome: 'undone', action: takenBackBy(action.kind), orders };
      const { kind } = action;
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
      const removed = await inParts(keys, (some) => background.removeOrders({ keys: some }));
      if (removed.length === 0) return { outcome: 'nothing', action: 'removed' };
      const orders = removed.length;
      const undo = async () => {
        await inParts<Order, OrderKey>(removed, (some) =>
          background.restoreOrders({ orders: some }),
        );
        if (kept.length > 0) await files.putBack(kept);
      };
      stack.did({ what: { action: 'removed', orders }, undo });
      return { outcome: 'done', action: 'removed', orders };
    });

  const undo = (): Promise<void> =>
    attempt(async () => {
      const undone = await stack.undo();
      return undone === null ? said.value : { outcome: 'undone', ...undone };
    });

  return { said, undoable: stack.last, act, remove, undo };
}

/** One message after the other: each is answered before the next is sent. */
async function inParts<Item, Result>(
  items: readonly Item[],
  send: (some: Item[]) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += MOST_IN_ONE_MESSAGE)
    results.push(...(await send(items.slice(from, from + MOST_IN_ONE_MESSAGE))));
  return results;
}
