import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { EvidenceType } from '../../core/records/evidence';
import type { ClaimRouteId } from '../claim-route-id';
import type { ClaimSourceId } from '../sources';

const MEGABYTE = 1_000_000;

/** What a form takes, as far as a source says. */
export interface EvidenceLimits {
  /** The kinds of files that it takes; null: no source says. */
  readonly types: readonly EvidenceType[] | null;
  /** Bytes of one file. */
  readonly largest: number | null;
  /** Files altogether. */
  readonly most: number | null;
  /** Bytes altogether. */
  readonly total: number | null;
  /** Characters of the text; null: no source says, so none is invented. */
  readonly text: number | null;
  /** The form takes no letters but English ones. */
  readonly plainText: boolean;
  /** Days after mediation was asked for within which it must be there; null: no source says. */
  readonly withinDays: number | null;
  readonly source: ClaimSourceId;
  /** The source is old, or speaks of another form: the limits may be others today. */
  readonly mayHaveChanged: boolean;
}

const NOTHING = {
  types: null,
  largest: null,
  most: null,
  total: null,
  text: null,
  plainText: false,
  withinDays: null,
} as const;

const SHOPS: Readonly<Partial<Record<MarketplaceId, EvidenceLimits>>> = {
  aliexpress: {
    ...NOTHING,
    types: ['image/jpeg', 'image/bmp', 'image/gif', 'image/png'],
    largest: 2 * MEGABYTE,
    plainText: true,
    source: 'ae-form',
    mayHaveChanged: true,
  },
  dhgate: {
    ...NOTHING,
    types: ['image/jpeg', 'image/gif', 'application/pdf'],
    largest: 5 * MEGABYTE,
    most: 4,
    withinDays: 5,
    source: 'dhgate-evidence',
    mayHaveChanged: true,
  },
};

/** PayPal's form for sellers; that of buyers is not known, and is taken to be no wider. */
const PAYPAL: EvidenceLimits = {
  ...NOTHING,
  types: ['image/jpeg', 'image/gif', 'image/png', 'application/pdf'],
  largest: 10 * MEGABYTE,
  total: 50 * MEGABYTE,
  most: 100,
  text: 2_000,
  source: 'paypal-files',
  mayHaveChanged: true,
};

/** What a way to the money takes as evidence; null where no source says. */
export function limitsOf(route: ClaimRouteId, marketplace: MarketplaceId): EvidenceLimits | null {
  if (route === 'paypal') return PAYPAL;
  return route === 'shop' ? (SHOPS[marketplace] ?? null) : null;
}

/** A file as it is weighed against the limits. */
interface Weighed {
  readonly type: EvidenceType;
  readonly size: number;
}

/** Why a set of files does not fit. `file`: its place in the set; null where the set as a whole is meant. */
export interface Misfit {
  readonly file: number | null;
  readonly code: 'wrong-type' | 'too-large' | 'too-many' | 'too-heavy';
}

/** Everything that keeps a set of files from being sent as it is; empty where it fits, or nothing is known. */
export function misfitsOf(
  files: readonly Weighed[],
  limits: EvidenceLimits | null,
): readonly Misfit[] {
  if (limits === null) return [];
  const { types, largest, most, total } = limits;
  const single = files.flatMap(({ type, size }, file): readonly Misfit[] => {
    if (types !== null && !types.includes(type)) return [{ file, code: 'wrong-type' }];
    return largest !== null && size > largest ? [{ file, code: 'too-large' }] : [];
  });
  const sum = files.reduce((bytes, { size }) => bytes + size, 0);
  const whole: Misfit[] = [];
  if (most !== null && files.length > most) whole.push({ file: null, code: 'too-many' });
  if (total !== null && sum > total) whole.push({ file: null, code: 'too-heavy' });
  return [...single, ...whole];
}
