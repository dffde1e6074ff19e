import { ask } from '../../lib/adapters/ask';
import type { Background } from '../../lib/protocol/messages';
import type { ClaimDeskWorld } from '../../lib/view-models/claims/claim-desk-model';
import type { OrderBackground } from '../../lib/view-models/order-page/order-page-model';
import type { ViewRoutes } from '../../lib/view-models/routes-model';

/** The background as the page of one order knows it. */
export const background: OrderBackground = {
  addOrder: (order) => ask('addOrder', order),
  previewOrder: (order) => ask('previewOrder', order),
  viewFacts: (request) => ask('viewFacts', request),
  correctFact: (request) => ask('correctFact', request),
  correctItems: (request) => ask('correctItems', request),
  takeBackFact: (request) => ask('takeBackFact', request),
};

export const writeNote: Background<'writeNote'>['writeNote'] = (request) =>
  ask('writeNote', request);

/** What the claim desk keeps of what is chosen and typed there. */
export const claimWriter: Background<'chooseSituation' | 'writeLetter'> = {
  chooseSituation: (request) => ask('chooseSituation', request),
  writeLetter: (request) => ask('writeLetter', request),
};

export const viewClaimOrder: ClaimDeskWorld['viewClaimOrder'] = (request) =>
  ask('viewClaimOrder', request);

export const viewRoutes: ViewRoutes = (request) => ask('viewRoutes', request);
