import type { OrderKey } from '../core/facts/order';
import type { Instant, Zone } from '../core/time/moment';
import type { EvidenceStore } from './evidence-store';

/** What the evidence of an order needs of the world. */
export interface EvidenceWorld {
  readonly store: EvidenceStore;
  here(): { readonly now: Instant; readonly zone: Zone };
  /**
   * A picture drawn anew as a JPEG no larger than `side` pixels: nothing that a camera wrote beside it is left. Null
   * where the browser cannot read it.
   */
  draw(picture: Blob, side: number, quality: number): Promise<{ readonly bytes: Blob } | null>;
  /** So many random bytes. */
  random(bytes: number): Uint8Array;
  /** Bytes used and left; null where the browser does not say. */
  room(): Promise<{ readonly used: number; readonly left: number } | null>;
  /** Asks the browser never to clear what is kept. Nobody waits: Firefox asks its user, who may leave it unanswered. */
  keepForGood(): void;
  /** Offers a file for saving. */
  save(file: Blob, name: string): void;
  /** An address under which this page can show a file, until it is given back. */
  show(file: Blob): string;
  giveBack(address: string): void;
  /** Tells other pages that what is kept with an order changed. */
  changed(order: OrderKey): Promise<void>;
}
