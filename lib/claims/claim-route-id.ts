/** The ways to the money, in the order in which they are to be tried. */
export const CLAIM_ROUTES = [
  'shop',
  'paypal',
  'card',
  'direct-debit',
  'eu-withdrawal',
  'uk-section-75',
] as const;
export type ClaimRouteId = (typeof CLAIM_ROUTES)[number];
