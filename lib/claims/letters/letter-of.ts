import type { Known } from '../case/known';
import { shopOfSource } from '../cited';
import type { Claim } from '../claim';
import { shopClaimsOf } from '../shops/every-shop';
import { kindOfSituation } from '../situation';
import type { ClaimSourceId } from '../sources';
import { LETTERS, type Letter, type LetterId, type Reader } from './letter';
import { LETTERS_IN_ENGLISH } from './letters-in-english';
import { LETTERS_IN_OWN_LANGUAGE } from './letters-in-own-language';
import { slotsOf, type Writing } from './slots-of';
import { sayable, slotsIn, type Template } from './template';

const TEMPLATES: Readonly<Record<LetterId, Template>> = {
  ...LETTERS_IN_ENGLISH,
  ...LETTERS_IN_OWN_LANGUAGE,
};

const READERS: Readonly<Record<LetterId, Reader>> = {
  'first-message': 'seller',
  'dispute-text': 'shop',
  'answer-offer': 'seller',
  'answer-please-close': 'seller',
  'answer-personal-reasons': 'seller',
  'ask-to-step-in': 'shop',
  'after-decision': 'shop',
  reopen: 'shop',
  'where-is-my-refund': 'seller',
  'offer-return': 'seller',
  'paypal-case': 'paypal',
  'withdrawal-eu': 'seller',
  'withdrawal-uk': 'seller',
  'section-75': 'bank',
  'to-bank': 'bank',
};

/**
 * A letter of a claim, filled with what is known. What is not known is a blank that its reader sees; nothing is
 * guessed, and each line that states a rule names its source.
 */
export function letterOf(id: LetterId, known: Known, claim: Claim, writing: Writing): Letter {
  const slots = slotsOf(known.order, writing);
  const lines = sayable(TEMPLATES[id]({ known, claim, slots }), slots);
  const inOrder = lines.flatMap(slotsIn).filter((slot) => slots[slot] === undefined);
  return {
    id,
    to: READERS[id],
    plainText: shopClaimsOf(known.order.marketplace).plainText === true && id in LETTERS_IN_ENGLISH,
    lines,
    slots,
    blanks: [...new Set(inOrder)],
  };
}

/** The letters that a claim may need, the next one first. */
export function lettersFor({ situation, routes }: Claim, known: Known): readonly LetterId[] {
  const leads = (id: Claim['routes'][number]['id']): boolean =>
    routes.some(
      (route) => route.id === id && (route.state === 'open' || route.state === 'not-yet'),
    );
  /** A letter that rests on a rule of one shop is written to no other. */
  const says = (source: ClaimSourceId): boolean => shopOfSource(source) === known.order.marketplace;
  const kind = kindOfSituation(situation);
  const fits: Readonly<Record<LetterId, boolean>> = {
    'first-message': kind !== 'closed' && situation !== 'refund-not-arrived',
    'dispute-text': leads('shop') && kind !== 'money',
    'answer-offer': leads('shop') && kind !== 'money' && kind !== 'closed',
    'answer-please-close': leads('shop') && says('ae-dispute-page'),
    'answer-personal-reasons': leads('shop') && kind === 'wrong' && says('ae-personal-reasons'),
    'ask-to-step-in': leads('shop') && says('ae-steps-in') && kind !== 'money',
    'after-decision': says('ae-appeal') && kind !== 'money',
    reopen: kind === 'closed',
    'where-is-my-refund': kind === 'money',
    'offer-return': kind === 'wrong' && situation !== 'empty-parcel',
    'paypal-case': leads('paypal'),
    'withdrawal-eu': leads('eu-withdrawal') && known.buyerIn !== 'GB',
    'withdrawal-uk': leads('eu-withdrawal') && known.buyerIn === 'GB',
    'section-75': leads('uk-section-75'),
    'to-bank': leads('card'),
  };
  return LETTERS.filter((id) => fits[id]);
}
