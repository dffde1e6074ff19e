import type { Source } from '../../core/rules/source';
import {
  HELP_2018,
  HELP_2021,
  HELP_REFUNDS,
  PAGE,
  SHIPPING_GUIDE,
} from '../aliexpress/rules/sources';
import type { Contradiction } from './contradiction';

/** The same help as it stood in other years. */
const helpOf = (date: string): Source => ({ ...HELP_2018, date });

/** Where sources on AliExpress say different things. */
export const aliExpressContradictions: readonly Contradiction[] = [
  {
    id: 'ae-opens',
    question: 'ruleBookAeOpens',
    readings: [
      {
        says: 'ruleBookAeOpensDay11',
        by: ['S0', helpOf('2018, 2021–2022')],
        rules: ['ae.open.11'],
      },
      { says: 'ruleBookAeOpensSixDays', by: ['S1', 'ruleBookByAePages2016'], rules: ['ae.open.6'] },
      { says: 'ruleBookAeOpensPrinted', by: [HELP_2021], rules: ['ae.open.after-end'] },
    ],
    wins: ['ae.open.after-end', 'ae.open.11'],
    why: 'ruleBookAeOpensWhy',
  },
  {
    id: 'ae-closes',
    question: 'ruleBookAeCloses',
    readings: [
      { says: 'ruleBookAeClosesDelivery', by: ['S0', 'S2'], rules: ['ae.close.15-delivered'] },
      { says: 'ruleBookAeClosesPrinted', by: [PAGE], rules: ['ae.stated-dispute-days'] },
      { says: 'ruleBookAeClosesCompletion', by: [HELP_2018], rules: ['ae.close.15-completed'] },
    ],
    wins: ['ae.stated-dispute-days', 'ae.close.15-delivered'],
    why: 'ruleBookAeClosesWhy',
  },
  {
    id: 'return-from',
    question: 'ruleBookReturnFrom',
    readings: [
      { says: 'ruleBookReturnFromDelivery', by: ['S0'], rules: ['ae.close.15-delivered'] },
      { says: 'ruleBookReturnFromPurchase', by: ['S0'], rules: [] },
    ],
    wins: ['ae.close.15-delivered'],
    why: 'ruleBookReturnFromWhy',
  },
  {
    id: 'ae-nothing-came',
    question: 'ruleBookAeNothingCame',
    readings: [
      {
        says: 'ruleBookAeNothingCameByCarrier',
        by: ['S1', 'ruleBookByAePages2014'],
        rules: ['ae.carrier.23', 'ae.carrier.27', 'ae.carrier.39'],
      },
      {
        says: 'ruleBookAeNothingCameDays60',
        by: ['S2', 'ruleBookByAePages'],
        rules: ['ae.protect.60'],
      },
      { says: 'ruleBookAeNothingCamePremium', by: [SHIPPING_GUIDE], rules: ['ae.protect.30'] },
      {
        says: 'ruleBookAeNothingCamePrinted',
        by: [PAGE],
        rules: ['ae.stated-refund-date', 'ae.stated-countdown'],
      },
    ],
    wins: [
      'ae.stated-refund-date',
      'ae.stated-countdown',
      'ae.carrier.23',
      'ae.carrier.27',
      'ae.carrier.39',
      'ae.protect.30',
      'ae.protect.60',
    ],
    why: 'ruleBookAeNothingCameWhy',
  },
  {
    id: 'which-ems',
    question: 'ruleBookWhichEms',
    readings: [
      { says: 'ruleBookWhichEmsJapan', by: ['S1'], rules: ['ae.carrier.27'] },
      { says: 'ruleBookWhichEmsAny', by: ['ruleBookByAePages2014'], rules: ['ae.carrier.27'] },
    ],
    wins: ['ae.carrier.27'],
    why: 'ruleBookWhichEmsWhy',
  },
  {
    id: 'ae-after-end',
    question: 'ruleBookAeAfterEnd',
    readings: [
      { says: 'ruleBookAeAfterEndGoodwill', by: ['S0'], rules: ['ae.close.15-delivered'] },
      {
        says: 'ruleBookAeAfterEndMore',
        by: [HELP_2018],
        rules: ['ae.close.15-after-end', 'ae.close.15-completed'],
      },
    ],
    wins: ['ae.close.15-delivered'],
    why: 'ruleBookAeAfterEndWhy',
  },
  {
    id: 'ae-steps-in',
    question: 'ruleBookAeStepsIn',
    readings: [
      { says: 'ruleBookAeStepsInAsked', by: ['S3'], rules: ['ae.escalate.10'] },
      {
        says: 'ruleBookAeStepsInItself',
        by: [helpOf('2018–2022')],
        rules: ['ae.steps-in', 'ae.seller-answers'],
      },
    ],
    wins: ['ae.steps-in', 'ae.seller-answers'],
    why: 'ruleBookAeStepsInWhy',
  },
  {
    id: 'ae-refund',
    question: 'ruleBookAeRefund',
    readings: [
      { says: 'ruleBookAeRefundReturned', by: ['S0'], rules: ['ae.refund.bank'] },
      { says: 'ruleBookAeRefundIssued', by: [HELP_REFUNDS], rules: ['ae.refund.bank'] },
      { says: 'ruleBookAeRefundOpened', by: ['S2'], rules: ['ae.refund.15-30'] },
      { says: 'ruleBookAeRefundQuick', by: ['S2'], rules: ['ae.refund.quick'] },
    ],
    wins: ['ae.refund.bank'],
    why: 'ruleBookAeRefundWhy',
  },
  {
    id: 'refund-from',
    question: 'ruleBookRefundFrom',
    readings: [
      { says: 'ruleBookRefundFromOpened', by: ['S2'], rules: ['ae.refund.15-30'] },
      { says: 'ruleBookRefundFromResolved', by: ['S2'], rules: [] },
    ],
    wins: ['ae.refund.15-30'],
    why: 'ruleBookRefundFromWhy',
  },
  {
    id: 'ae-unwanted',
    question: 'ruleBookAeUnwanted',
    readings: [
      { says: 'ruleBookAeUnwantedNo', by: ['S3'], rules: [] },
      {
        says: 'ruleBookAeUnwantedPrinted',
        by: [PAGE],
        rules: ['ae.stated-free-return', 'ae.stated-return-days'],
      },
      { says: 'ruleBookAeUnwantedLaw', by: ['sourceConsumerCentre'], rules: ['law.eu-withdrawal'] },
    ],
    wins: ['ae.stated-free-return', 'ae.stated-return-days'],
    why: 'ruleBookAeUnwantedWhy',
  },
];
