import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import type { Evidence } from '../../core/records/evidence';
import { shopClaimsOf } from '../shops/every-shop';
import { type FormLimit, MB } from '../shops/shop-claims';
import type { ClaimSourceId } from '../sources';

/** What the form of a shop, or of PayPal, takes. */
export interface RouteLimit extends FormLimit {
  readonly route: MarketplaceId | 'paypal';
}

/** The form of PayPal for sellers; that of buyers is not known, and is taken to be no wider. */
const PAYPAL: RouteLimit = {
  route: 'paypal',
  // The API's, for one piece of evidence.
  files: 100,
  each: 10 * MB,
  together: 50 * MB,
  types: ['image/jpeg', 'image/png', 'image/gif', 'application/pdf'],
  sources: ['paypal-files', 'paypal-disputes'],
};

/**
 * The known limits of forms. All of them are old, or of another form, and may have changed. Forms that nothing is known
 * of are not checked.
 */
export const ROUTE_LIMITS: readonly RouteLimit[] = [
  ...MARKETPLACES.flatMap((route) => {
    const { form } = shopClaimsOf(route);
    return form ? [{ route, ...form }] : [];
  }),
  PAYPAL,
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
