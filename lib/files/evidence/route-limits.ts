import type { Evidence, EvidenceType } from '../../core/records/evidence';

/** Where files are handed in. */
export type HandInRoute = 'aliexpress' | 'dhgate' | 'paypal';

/** What a route takes; null: no limit is known. */
export interface RouteLimit {
  readonly route: HandInRoute;
  readonly files: number | null;
  /** Bytes that one file must stay below. */
  readonly each: number;
  /** Bytes of all files together. */
  readonly together: number | null;
  readonly types: readonly EvidenceType[];
}

const MB = 1_000_000;

/**
 * What is known of the forms. Of the others nothing is, and nothing is checked.
 *
 * Sources: DHgate: its help of 2017, max 4 files, JPG, GIF and PDF among others, 5 MB each. PayPal: file types of its
 * Disputes API, below 10 MB each, 50 MB a call. AliExpress: its form of about 2018, pictures below 2 MB each; whether
 * that still holds nobody knows.
 */
export const ROUTE_LIMITS: readonly RouteLimit[] = [
  {
    route: 'aliexpress',
    files: null,
    each: 2 * MB,
    together: null,
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
  },
  {
    route: 'dhgate',
    files: 4,
    each: 5 * MB,
    together: null,
    types: ['image/jpeg', 'image/gif', 'application/pdf'],
  },
  {
    route: 'paypal',
    files: null,
    each: 10 * MB,
    together: 50 * MB,
    types: ['image/jpeg', 'image/png', 'image/gif', 'application/pdf'],
  },
];

type File = Pick<Evidence, 'id' | 'size' | 'type'>;

/** Why a set of files does not fit. */
export interface Misfit {
  /** How many files there are too many. */
  readonly tooMany: number;
  readonly tooLarge: readonly Evidence['id'][];
  readonly otherType: readonly Evidence['id'][];
  /** Bytes too many in all. */
  readonly tooMuch: number;
}

/** What of these files a route does not take; null where they fit. */
export function misfitOf(files: readonly File[], limit: RouteLimit): Misfit | null {
  const ids = (wrong: (file: File) => boolean) => files.filter(wrong).map(({ id }) => id);
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  const misfit = {
    tooMany: Math.max(0, files.length - (limit.files ?? files.length)),
    tooLarge: ids(({ size }) => size >= limit.each),
    otherType: ids(({ type }) => !limit.types.includes(type)),
    tooMuch: Math.max(0, whole - (limit.together ?? whole)),
  };
  const fits =
    misfit.tooMany + misfit.tooMuch + misfit.tooLarge.length + misfit.otherType.length === 0;
  return fits ? null : misfit;
}

/** Bytes that one of so many files may have, so that all of them fit. */
export const shareOf = ({ each, together }: RouteLimit, files: number): number =>
  Math.min(each - 1, together === null ? each : Math.floor(together / Math.max(1, files)));
