import { type ReadonlySignal, signal } from '@preact/signals';
import type { Order, OrderKey } from '../../core/facts/order';
import type { ListActionKind, ListSaid } from '../../core/list/list-said';
import type { KeptFile } from '../../ports/evidence-store';
import { type ListAction, MOST_IN_ONE_MESSAGE } from '../../protocol/list-messages';
import type { Background } from '../../protocol/messages';
import { undoStack } from './undo-stack';

/** What is asked of the background to act on orders. */
type ActionsBackground = Background<'actOnOrders' | 'removeOrders' | 'restoreOrders'>;

/** The files kept with orders: they go with their orders, and come back with them. */
export interface FilesOfOrders {
  of(keys: readonly OrderKey[]): Promise<readonly KeptFile[]>;
  putBack(files: readonly KeptFile[]): Promise<void>;
}

type UndoableAction = ListAction & { readonly kind: 'snooze' | 'received' | 'settled' };

export interface ListActions {
  readonly said: ReadonlySignal<ListSaid | null>;
  /** What can be taken back. */
  readonly undoable: ReadonlySignal<{
    readonly action: ListActionKind;
    readonly orders: number;
  } | null>;
  act(keys: readonly OrderKey[], action: UndoableAction): Promise<void>;
  remove(keys: readonly OrderKey[]): Promise<void>;
  /** Takes back what was decided of these orders, now or at any time before. */
  takeBack(keys: readonly OrderKey[], decided: UndoableAction['kind']): Promise<void>;
  /** Takes back what was done last. */
  undo(): Promise<void>;
}

const WAY_BACK = { snooze: 'unsnooze', received: 'unreceived', settled: 'unsettled' } as const;

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

  const decideAnew = (keys: readonly OrderKey[], decided: UndoableAction['kind']) =>
    inParts(keys, (some) =>
      background.actOnOrders({ keys: some, action: { kind: WAY_BACK[decided] } }),
    );

  const act = (keys: readonly OrderKey[], action: UndoableAction): Promise<void> =>
    attempt(async () => {
      const { kind } = action;
      const changed = await inParts(keys, (some) => background.actOnOrders({ keys: some, action }));
      if (changed.length === 0) return { outcome: 'nothing', action: kind };
      const orders = changed.length;
      const undo = async () => {
        await decideAnew(changed, kind);
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

  const takeBack = (keys: readonly OrderKey[], decided: UndoableAction['kind']): Promise<void> =>
    attempt(async () => {
      const orders = (await decideAnew(keys, decided)).length;
      return { outcome: 'undone', action: decided, orders };
    });

  const undo = (): Promise<void> =>
    attempt(async () => {
      const undone = await stack.undo();
      return undone === null ? said.value : { outcome: 'undone', ...undone };
    });

  return { said, undoable: stack.last, act, remove, takeBack, undo };
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
