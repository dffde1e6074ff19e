/*
 * What a claim needs and no page states: only the user says it. Names and closed lists; what each fact holds stands in
 * `../fact.ts`.
 */

/** What happened in a claim, and when. */
export const CLAIM_TIME_FACTS = [
  'sellerContacted',
  'answerDue',
  'offerMade',
  'offerAccepted',
  'offerRefused',
  'mediationAsked',
  'decided',
  'disputeClosed',
  'returnOffered',
  'returnedOn',
  'returnReceived',
  'refundPromised',
  'withdrawalSent',
  'paypalOpened',
  'paypalEscalated',
  'bankAsked',
] as const;

/** How the listing described the goods; what was described so is no fault. */
export const LISTED_AS = ['new', 'used', 'defective', 'imitation'] as const;

export const ANSWERS = ['yes', 'no'] as const;

/** Whose fault it is that customs holds or took the goods. */
export const CUSTOMS_FAULTS = ['seller', 'buyer'] as const;

/** Who says that the goods are counterfeit; a card network takes none but the first five. */
export const IDENTIFIERS = [
  'customs',
  'brand-owner',
  'brand-representative',
  'police',
  'expert',
  'nobody',
] as const;

/** Why a return that was offered came to nothing: the five answers that a card network takes. */
export const RETURN_FAILURES = [
  'no-answer',
  'no-authorisation',
  'no-instructions',
  'asked-not-to',
  'refused',
] as const;

/** How money came back, or what came in its place: only the first is a refund. */
export const REFUND_KINDS = ['money', 'coupon', 'credit'] as const;

/** How a dispute ended. */
export const CLOSINGS = ['accepted', 'cancelled', 'by-seller', 'by-decision'] as const;
