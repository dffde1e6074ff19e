import { factValue } from '../../../core/facts/statement';
import type { Known } from '../../case/known';
import type { NowCode } from '../../nows';
import { kindOfSituation } from '../../situation';
import type { Happened, ShopFollow } from '../shop-claims';

/** A dispute runs until it is decided, closed or paid. */
const isRunning = (happened: Happened): boolean =>
  happened.has('dispute-opened') &&
  !(['decided', 'closed', 'refunded', 'offer-accepted'] as const).some((end) => happened.has(end));

function onDispute({ situation, deliveredByRecords }: Known, happened: Happened): NowCode[] {
  const codes: NowCode[] = [];
  if (isRunning(happened)) {
    if (happened.has('offer-made')) codes.push('accepting-ends-it');
    codes.push('seller-has-days', 'shop-steps-in', 'cancelling-ends-it');
    const moves = kindOfSituation(situation) === 'not-received' && !deliveredByRecords;
    if (moves) codes.push('only-after-protection');
    if (kindOfSituation(situation) === 'wrong') codes.push('no-personal-reasons');
    if (!happened.has('offer-made')) codes.push('accepting-ends-it');
    codes.push('agree-inside-the-dispute');
  }
  if (happened.has('decided')) codes.push('decision-is-final', 'one-appeal');
  return codes;
}

/** Members who are paid sooner. */
export const isQuick = ({ order }: Pick<Known, 'order'>): boolean =>
  /platinum|diamond/i.test(factValue(order.facts, 'membership') ?? '');

/** What AliExpress says of what follows. */
export const aliExpressFollow: ShopFollow = {
  dispute: onDispute,
  returnInTime: { after: [], code: 'send-back-in-time' },
  refundTakes: (known, happened) => [
    isQuick(known) ? 'refund-takes-quick' : 'refund-takes',
    ...(happened.has('dispute-opened') ? (['refund-takes-after-dispute'] as const) : []),
  ],
};
