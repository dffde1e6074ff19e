import type { ClaimRoute, Reason } from '../claim';
import type { ClaimRouteId } from '../claim-route-id';
import type { Exception } from './exceptions';

/** A way that is none for this order. */
export const notYours = (id: ClaimRouteId, ...reasons: readonly Reason[]): ClaimRoute => ({
  ...undated(id, reasons),
  state: 'not-yours',
});

/** A way of which too little is known, and what. */
export const unknownRoute = (
  id: ClaimRouteId,
  reasons: readonly Reason[],
  codes: readonly string[] = [],
): ClaimRoute => ({ ...undated(id, reasons), state: 'unknown', codes });

const undated = (id: ClaimRouteId, reasons: readonly Reason[]) => ({
  id,
  from: null,
  until: null,
  reasons,
  codes: [],
  adviseBy: null,
});

/** The first exception that closes a way; null: none does. */
export const closedBy = (id: ClaimRouteId, exceptions: readonly Exception[]): Exception | null =>
  exceptions.find(({ closes }) => closes.includes(id)) ?? null;
