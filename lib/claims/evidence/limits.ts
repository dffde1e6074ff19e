import type { Evidence, EvidenceType } from '../../core/records/evidence';
import type { ClaimSourceId } from '../sources';

/** Where files are handed in. */
type HandInRoute = 'aliexpress' | 'dhgate' | 'paypal';

/** What a form takes; null: no source gives a limit, so none is invented. */
export interface RouteLimit {
  readonly route: HandInRoute;
  readonly files: number | null;
  /** Bytes that one file must stay below: a source that says "at most" may mean either. */
  readonly each: number;
  /** Bytes of all files together. */
  readonly together: number | null;
  readonly types: readonly EvidenceType[];
  readonly sources: readonly ClaimSourceId[];
}

const MB = 1_000_000;

/**
 * What is known of the forms; all of it is old, or of another form, and may have changed. Of the others nothing is, and
 * nothing is checked.
 *
 * AliExpress: its form of about 2018. DHgate: its help of 2017. PayPal: the form for sellers; that of buyers is not
 * known, and is taken to be no wider. The number of its files is the API's, for one piece of evidence.
 */
export const ROUTE_LIMITS: readonly RouteLimit[] = [
  {
    route: 'aliexpress',
    files: null,
    each: 2 * MB,
    together: null,
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
    sources: ['ae-form'],
  },
  {
    route: 'dhgate',
    files: 4,
    each: 5 * MB,
    together: null,
    types: ['image/jpeg', 'image/gif', 'application/pdf'],
    sources: ['dhgate-evidence'],
  },
  {
    route: 'paypal',
    files: 100,
    each: 10 * MB,
    together: 50 * MB,
    types: ['image/jpeg', 'image/png', 'image/gif', 'application/pdf'],
    sources: ['paypal-files', 'paypal-disputes'],
  },
];

/** Characters of a note in PayPal's form for sellers; no source gives the limit of a shop's. */
export const PAYPAL_NOTE = {
  longest: 2_000,
  source: 'paypal-disputes',
} as const satisfies { readonly longest: number; readonly source: ClaimSourceId };

type File = Pick<Evidence, 'id' | 'size' | 'type'>;

/** Why a set of files does not fit. */
interface Misfit {
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
