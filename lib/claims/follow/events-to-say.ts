import { keysOf } from '../../core/plain/entries';
import type { Known } from '../case/known';
import type { ClaimRoute } from '../claim';
import type { ClaimRouteId } from '../claim-route-id';
import { CLAIM_EVENTS, type ClaimEvent } from '../events';
import { kindOfSituation } from '../situation';

/** What can only happen after something else has. */
const AFTER: { readonly [Event in ClaimEvent]?: readonly ClaimEvent[] } = {
  'offer-refused': ['offer-made'],
  'offer-accepted': ['offer-made'],
  escalated: ['dispute-opened', 'refund-requested'],
  'received-back': ['sent-back'],
  decided: ['dispute-opened', 'refund-requested', 'escalated'],
  closed: ['dispute-opened'],
  'paypal-escalated': ['paypal-opened'],
};

/** What happens more than once: the newest day counts. */
const AGAIN: readonly ClaimEvent[] = ['message-sent', 'offer-made'];

const EVENTS = keysOf(CLAIM_EVENTS);

/** What the user may have to say of a claim next, in the order in which it mostly happens. */
export function eventsToSay(
  { situation }: Known,
  routes: readonly ClaimRoute[],
  happened: readonly ClaimEvent[],
): readonly ClaimEvent[] {
  const has = (...ids: readonly ClaimRouteId[]): boolean =>
    routes.some(({ id, state }) => ids.includes(id) && state !== 'not-yours');
  const kind = kindOfSituation(situation);
  const isHere = kind === 'wrong' || kind === 'unwanted';
  const fits: { readonly [Event in ClaimEvent]?: boolean } = {
    'cancel-requested': kind === 'not-received',
    'return-offered': isHere,
    'return-agreed': kind !== 'not-received',
    'sent-back': kind !== 'not-received',
    'withdrawal-sent': has('eu-withdrawal'),
    'paypal-opened': has('paypal'),
    'bank-asked': has('card', 'direct-debit', 'uk-section-75'),
  };
  return EVENTS.filter(
    (event) =>
      (fits[event] ?? true) &&
      (AGAIN.includes(event) || !happened.includes(event)) &&
      (AFTER[event]?.some((before) => happened.includes(before)) ?? true),
  );
}
