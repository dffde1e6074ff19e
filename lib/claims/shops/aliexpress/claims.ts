import { factValue } from '../../../core/facts/statement';
import type { Known } from '../../case/known';
import { because } from '../../case/reason';
import type { ShopClaims } from '../shop-claims';
import { takes } from '../stance';
import { aliExpressStances, hasAdvancedPlan } from './stances';
import { aliExpressTraps } from './traps';

/** Members who are paid sooner. */
const isQuick = ({ order }: Known): boolean =>
  /platinum|diamond/i.test(factValue(order.facts, 'membership') ?? '');

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
  traps: aliExpressTraps,
};
