import type { OrderKey } from '../facts/order';
import { hexOf } from '../plain/hex';
import type { CalendarDay } from '../time/calendar-day';
import type { Instant } from '../time/moment';

/** What a file kept with an order shows. */
export const EVIDENCE_SHOWS = [
  'parcel',
  'label',
  'item',
  'fault',
  'ruler',
  'counted',
  'chat',
  'tracking',
  'receipt',
  'order',
  'listing',
  'carrier',
  'customs',
  'promise',
  'posting',
  'expert',
  'police',
  'other',
] as const;
export type EvidenceShows = (typeof EVIDENCE_SHOWS)[number];

/** The kinds of files that are kept, each known by its first bytes: pictures, videos and PDF. */
export const EVIDENCE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/bmp',
  'application/pdf',
  'video/mp4',
  'video/quicktime',
  'video/webm',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** Thirty-two hexadecimal digits, made at random where the file was added. */
export type EvidenceId = string & { readonly evidenceId: true };

const EVIDENCE_ID = /^[0-9a-f]{32}$/;
export const isEvidenceId = (input: unknown): input is EvidenceId =>
  typeof input === 'string' && EVIDENCE_ID.test(input);

/**
 * An id for a file that is added.
 *
 * @param random sixteen random bytes
 */
export const evidenceId = (random: Uint8Array): EvidenceId => hexOf(random) as EvidenceId;

/** Characters of a file's name that are kept. */
export const LONGEST_FILE_NAME = 200;
/** Bytes of one file. A phone films some minutes in that. */
export const LARGEST_FILE = 200_000_000;

/** A file kept with an order; its bytes are kept apart from this. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly order: OrderKey;
  /** The name the file had, without a path. */
  readonly name: string;
  readonly type: EvidenceType;
  /** Bytes. */
  readonly size: number;
  readonly shows: EvidenceShows;
  /** The day the picture was taken, as the file or the user says; null where nobody does. */
  readonly takenOn: CalendarDay | null;
  readonly addedAt: Instant;
  /** A picture that was drawn anew: nothing of where and with what it was taken is in it. Left out elsewhere. */
  readonly redrawn?: true;
}
