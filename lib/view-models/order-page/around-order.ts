import { computed, type ReadonlySignal } from '@preact/signals';
import type { OrderKey } from '../../core/facts/order';
import {
  type DeliveryExpectation,
  deliveryExpectation,
} from '../../core/views/delivery-expectation';
import type { OrderRow } from '../../core/views/order-row';

interface AroundOrder {
  /** The orders before and after it in the list as it was left; null where there is none. */
  readonly neighbours: ReadonlySignal<{
    readonly previous: OrderKey | null;
    readonly next: OrderKey | null;
  }>;
  /** What the user's own parcels let expect of it. */
  readonly expectation: ReadonlySignal<DeliveryExpectation | null>;
}

/**
 * What the other orders say of one.
 *
 * @param keys as they are listed
 */
export function aroundOrder(
  openKey: () => OrderKey | null,
  keys: ReadonlySignal<readonly OrderKey[]>,
  rows: ReadonlySignal<readonly OrderRow[]>,
): AroundOrder {
  const neighbours = computed(() => {
    const key = openKey();
    const at = key === null ? -1 : keys.value.indexOf(key);
    const to = (index: number) => (at < 0 ? null : (keys.value[index] ?? null));
    return { previous: to(at - 1), next: to(at + 1) };
  });
  const expectation = computed(() => {
    const key = openKey();
    const row = rows.value.find((each) => each.key === key);
    const isUnderWay = row?.status === 'awaiting-shipment' || row?.status === 'awaiting-delivery';
    return row && isUnderWay ? deliveryExpectation(row, rows.value) : null;
  });
  return { neighbours, expectation };
}
