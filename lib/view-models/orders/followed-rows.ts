import { type ReadonlySignal, signal } from '@preact/signals';
import type { OrderKey } from '../../core/facts/order';
import type { EvidenceStore } from '../../ports/evidence-store';
import type { RowStore } from './row-store';

/** Tells when rows change. */
interface RowChanges {
  /** The keys of orders that changed; null: too many to name. */
  readonly onOrders: (listener: (keys: readonly OrderKey[] | null) => void) => unknown;
  readonly onSettings: (listener: () => void) => unknown;
}

export interface FollowedRows {
  /** The orders with files. */
  readonly withEvidence: ReadonlySignal<ReadonlySet<OrderKey>>;
  /** Reads all rows, once; not before somebody wants them, because a page of one order needs that order first. */
  readonly want: () => void;
}

/** Keeps the rows, and which of them have files, as they are stored; from the moment that somebody wants them. */
export function followedRows(
  store: Pick<RowStore, 'load' | 'changed'>,
  evidence: Pick<EvidenceStore, 'counts'>,
  { onOrders, onSettings }: RowChanges,
): FollowedRows {
  const withEvidence = signal<ReadonlySet<OrderKey>>(new Set());
  let isWanted = false;

  const countEvidence = async (): Promise<void> => {
    try {
      withEvidence.value = new Set((await evidence.counts()).keys());
    } catch (error) {
      console.error(error);
    }
  };

  function want(): void {
    if (isWanted) return;
    isWanted = true;
    void store.load();
    void countEvidence();
    onOrders((keys) => {
      void countEvidence();
      void store.changed(keys).catch(console.error);
    });
    onSettings(() => void store.load());
  }

  return { withEvidence, want };
}
