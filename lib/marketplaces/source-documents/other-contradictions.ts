import { HELP_DISPUTES, SELLER_NEWS_2013 } from '../dhgate/sources';
import { PURCHASE_PROTECTION, RETURN_POLICY } from '../temu/sources';
import { HELP_DELIVERY } from '../wish/sources';
import type { Contradiction } from './contradiction';

/** Where sources on other shops and on payments say different things. */
export const otherContradictions: readonly Contradiction[] = [
  {
    id: 'wish-days',
    question: 'ruleBookWishDays',
    readings: [
      { says: 'ruleBookWishDaysDelivery', by: ['S0', HELP_DELIVERY], rules: ['wish.30-delivered'] },
      { says: 'ruleBookWishDaysPromise', by: [HELP_DELIVERY], rules: ['wish.30-max-date'] },
    ],
    wins: ['wish.30-delivered', 'wish.30-max-date'],
    why: 'ruleBookWishDaysWhy',
  },
  {
    id: 'temu-days',
    question: 'ruleBookTemuDays',
    readings: [
      { says: 'ruleBookTemuDaysMost', by: ['S0', PURCHASE_PROTECTION], rules: ['temu.90'] },
      {
        says: 'ruleBookTemuDaysLess',
        by: ['ruleBookByTemuTurkey', 'ruleBookByTemuKorea'],
        rules: ['temu.90'],
      },
      { says: 'ruleBookTemuDaysWithdraw', by: [RETURN_POLICY], rules: ['temu.withdraw'] },
    ],
    wins: ['temu.90', 'temu.withdraw'],
    why: 'ruleBookTemuDaysWhy',
  },
  {
    id: 'dhgate-days',
    question: 'ruleBookDhgateDays',
    readings: [
      { says: 'ruleBookDhgateDaysPurchase', by: ['S0'], rules: ['dhgate.90-placed'] },
      { says: 'ruleBookDhgateDaysTracking', by: [HELP_DISPUTES], rules: ['dhgate.90-tracking'] },
    ],
    wins: ['dhgate.90-placed'],
    why: 'ruleBookDhgateDaysWhy',
  },
  {
    id: 'dhgate-completed',
    question: 'ruleBookDhgateCompleted',
    readings: [
      {
        says: 'ruleBookDhgateCompletedDays30',
        by: [SELLER_NEWS_2013],
        rules: ['dhgate.30-completed'],
      },
      {
        says: 'ruleBookDhgateCompletedDays90',
        by: ['S0', HELP_DISPUTES],
        rules: ['dhgate.90-placed', 'dhgate.90-tracking'],
      },
    ],
    wins: ['dhgate.30-completed', 'dhgate.90-placed'],
    why: 'ruleBookDhgateCompletedWhy',
  },
  {
    id: 'mastercard-days',
    question: 'ruleBookMastercardDays',
    readings: [
      {
        says: 'ruleBookMastercardDaysPayment',
        by: ['ruleBookByMerchantGuides'],
        rules: ['pay.mastercard'],
      },
      { says: 'ruleBookMastercardDaysPromise', by: ['ruleBookByReasonCodes'], rules: [] },
      {
        says: 'ruleBookMastercardDaysDays90',
        by: ['ruleBookByMerchantGuide'],
        rules: ['pay.mastercard'],
      },
    ],
    wins: ['pay.mastercard'],
    why: 'ruleBookMastercardDaysWhy',
  },
  {
    id: 'visa-days',
    question: 'ruleBookVisaDays',
    readings: [
      {
        says: 'ruleBookVisaDaysPayment',
        by: ['ruleBookByCardConditions'],
        rules: ['pay.visa', 'pay.discover'],
      },
      {
        says: 'ruleBookVisaDaysPromise',
        by: ['ruleBookByCardConditions', 'ruleBookByThirdParty540'],
        rules: ['pay.visa', 'pay.discover'],
      },
    ],
    wins: ['pay.visa', 'pay.discover'],
    why: 'ruleBookVisaDaysWhy',
  },
  {
    id: 'paypal-days',
    question: 'ruleBookPaypalDays',
    readings: [
      { says: 'ruleBookPaypalDaysDays180', by: ['sourcePaypalAgreement'], rules: ['pay.paypal'] },
      { says: 'ruleBookPaypalDaysDays45', by: ['ruleBookByPaypalOldText'], rules: [] },
    ],
    wins: ['pay.paypal'],
    why: 'ruleBookPaypalDaysWhy',
  },
];
