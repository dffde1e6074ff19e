import type { Time } from '../../../../core/time/time';

/** A time and the words that it was read from. */
export interface Dated {
  readonly time: Time;
  readonly text: string;
}

/** What a parcel has a place for and that could not be read. */
export interface ParcelUnread {
  readonly field: 'delivered' | 'promisedBy';
  readonly reason: string;
}
