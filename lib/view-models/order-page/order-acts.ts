import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OrderActs } from '../../../components/order-page/order-facts';
import type { OrderKey } from '../../core/facts/order';
import type { ListActions } from '../orders/list-actions';

interface ShownActs {
  readonly acts: OrderActs;
  /** The address names another order now; null: none. */
  readonly show: (key: string | null) => void;
  /** What was done last was done with the order that is shown: elsewhere nobody tells of it. */
  readonly isTold: ReadonlySignal<boolean>;
}

/**
 * Acts on one order by the actions of the list: what was done in either place can be taken back in both. The way back
 * from deleting is told where the order was shown.
 */
export function orderActs(
  actions: Pick<ListActions, 'act' | 'remove'>,
  saveCalendar: OrderActs['saveCalendar'],
): ShownActs {
  const shown = signal<string | null>(null);
  const last = signal<OrderKey | null>(null);
  const on = (key: OrderKey, work: Promise<void>): void => {
    last.value = key;
    void work;
  };
  return {
    acts: {
      act: ({ key }, action) => on(key, actions.act([key], action)),
      remove: (key) => on(key, actions.remove([key])),
      saveCalendar,
    },
    show: (key) => {
      shown.value = key;
    },
    isTold: computed(() => last.value !== null && last.value === shown.value),
  };
}
