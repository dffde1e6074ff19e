import { because } from '../../case/reason';
import { MB, type ShopClaims } from '../shop-claims';
import { takes } from '../stance';
import { aliExpressFollow, isQuick } from './follow';
import { aliExpressRules } from './rules-in-english';
import { aliExpressStances, hasAdvancedPlan } from './stances';
import { aliExpressTraps } from './traps';

/** What AliExpress says of claiming. */
export const aliExpressClaims: ShopClaims = {
  stances: aliExpressStances,
  // What holds at any shop is cited from it to begin with.
  sources: {},
  chargeback: 'chargeback-ends-dispute',
  refusesUnwanted: true,
  refusesSignedDamage: true,
  decidesOnce: true,
  stepsInAfter: { days: 7 },
  refundLate: {
    after: { businessDays: 20 },
    fromReturn: true,
    besides: (known) => (isQuick(known) ? [because('ae-refund-quick')] : []),
  },
  underPlan: (known) => (hasAdvancedPlan(known) ? takes('ae-advanced', 'replacement') : null),
  follow: aliExpressFollow,
  rulesInEnglish: aliExpressRules,
  refundTime: { english: aliExpressRules['ae-refund-after-return'], source: 'S0' },
  plainText: true,
  withdrawal: { message: 'letterWithdrawalAliExpress', source: 'ae-eu' },
  // Its form of about 2018.
  form: {
    files: null,
    each: 2 * MB,
    together: null,
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
    sources: ['ae-form'],
  },
  traps: aliExpressTraps,
};
