import type { Contradiction } from './contradiction';

/** Where sources on AliExpress say different things. */
export const aliExpressContradictions: readonly Contradiction[] = [
  {
    question: 'AliExpress: from when can a dispute be opened?',
    readings: [
      {
        says: 'from the 11th day after shipping, or on receipt',
        by: 'S0; AliExpress help of 2018 and 2021–2022 (copies)',
        rules: ['ae.open.11'],
      },
      {
        says: 'six days after shipping',
        by: 'S1; AliExpress’s own pages until about 2016',
        rules: ['ae.open.6'],
      },
      {
        says: 'while the parcel moves, only once the delivery time that the page prints has ended',
        by: 'AliExpress help of 2021–2022 (copies)',
        rules: ['ae.open.after-end'],
      },
    ],
    wins: ['ae.open.after-end', 'ae.open.11'],
    why: 'The button is something to wait for, so the latest reading counts: the printed date where there is one, else the 11th day. The 11th day is official from 2018 on; the six days are only listed, as an older rule.',
  },
  {
    question: 'AliExpress: until when, once the parcel has arrived?',
    readings: [
      { says: '15 days after delivery', by: 'S0, S2', rules: ['ae.close.15-delivered'] },
      {
        says: 'within as many days after the order as the page prints, 90 for example',
        by: 'the order’s own page',
        rules: ['ae.stated-dispute-days'],
      },
      {
        says: '15 days after completion',
        by: 'AliExpress help of 2018–2023 (copies)',
        rules: ['ae.close.15-completed'],
      },
    ],
    wins: ['ae.stated-dispute-days', 'ae.close.15-delivered'],
    why: 'What the page of the order prints decides its own question, until something that shortens it happens later than it was read: then the earlier counts again. Without it the earliest counts, and delivery never comes after completion.',
  },
  {
    question: 'S0: do the 15 days start with the purchase or with the delivery?',
    readings: [
      { says: 'with the delivery', by: 'S0, in three places', rules: ['ae.close.15-delivered'] },
      {
        says: 'with the purchase: bought 11 days ago, 4 days left',
        by: 'S0, in its example',
        rules: [],
      },
    ],
    wins: ['ae.close.15-delivered'],
    why: 'The example stands alone, against its own document, S2 and AliExpress’s help. 15 days after a purchase most parcels are still on their way.',
  },
  {
    question: 'AliExpress: until when, if nothing arrives?',
    readings: [
      {
        says: '23, 27 or 39 days after shipping, by carrier',
        by: 'S1; AliExpress’s own pages until about 2014',
        rules: ['ae.carrier.23', 'ae.carrier.27', 'ae.carrier.39'],
      },
      { says: '60 days at most', by: 'S2; AliExpress’s own pages', rules: ['ae.protect.60'] },
      {
        says: '30 days with AliExpress Premium Shipping',
        by: 'a third party, undated',
        rules: ['ae.protect.30'],
      },
      {
        says: 'the day before which the page promises a refund',
        by: 'the order’s own page',
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
    why: 'The page’s date decides. Until it is known, strict mode takes the older and shorter windows, because the earliest reading is never late; with strict mode off they are only listed and the 60 days count. All of these are estimates.',
  },
  {
    question: 'S1: whose EMS has 27 days?',
    readings: [
      { says: 'Japan Post EMS', by: 'S1', rules: ['ae.carrier.27'] },
      { says: 'EMS', by: 'AliExpress’s own pages until about 2014', rules: ['ae.carrier.27'] },
    ],
    wins: ['ae.carrier.27'],
    why: 'AliExpress printed no country. Any EMS is taken, which can only make a date earlier than none at all would be.',
  },
  {
    question: 'AliExpress: is anything left after protection has ended?',
    readings: [
      { says: 'nothing but the seller’s goodwill', by: 'S0', rules: ['ae.close.15-delivered'] },
      {
        says: '15 more days, after the delivery time or the completion',
        by: 'AliExpress help of 2018–2023 (copies)',
        rules: ['ae.close.15-after-end', 'ae.close.15-completed'],
      },
    ],
    wins: ['ae.close.15-delivered'],
    why: 'A limit that binds the buyer: the earliest counts and is warned of. The later ones stay listed and count once the earlier is over.',
  },
  {
    question: 'AliExpress: when does AliExpress step in?',
    readings: [
      {
        says: '10 days after the first refund request, when asked',
        by: 'S3, about 2010–2011',
        rules: ['ae.escalate.10'],
      },
      {
        says: 'by itself within 7 days of the dispute; the seller has 5 to answer',
        by: 'AliExpress help of 2018–2022 (copies)',
        rules: ['ae.steps-in', 'ae.seller-answers'],
      },
    ],
    wins: ['ae.steps-in', 'ae.seller-answers'],
    why: 'The later official text. The 10 days stay listed, each counted from its own event.',
  },
  {
    question: 'AliExpress: when does the money come?',
    readings: [
      {
        says: '3 to 20 business days after the goods were returned; newer help says 1 to 10 after the refund was issued',
        by: 'S0; AliExpress help (copies)',
        rules: ['ae.refund.bank'],
      },
      { says: '15 to 30 days after the dispute was opened', by: 'S2', rules: ['ae.refund.15-30'] },
      {
        says: '5 to 7 business days for Platinum and Diamond members',
        by: 'S2',
        rules: ['ae.refund.quick'],
      },
    ],
    wins: ['ae.refund.bank'],
    why: 'They count from different events and each stands at its own. Once the refund is issued, 10 business days are expected and 20 are late: others are late only after the latest reading.',
  },
  {
    question: 'S2: do the 15 to 30 days start when the dispute is opened or resolved?',
    readings: [
      { says: 'opened', by: 'S2', rules: ['ae.refund.15-30'] },
      { says: 'resolved', by: 'S2, elsewhere', rules: [] },
    ],
    wins: ['ae.refund.15-30'],
    why: 'No page that is read tells when a dispute was resolved; the day it was opened is known. A refund that was issued goes by its own rule.',
  },
  {
    question: 'AliExpress: can something be sent back that is only no longer wanted?',
    readings: [
      { says: 'no, whatever the reason', by: 'S3, about 2010–2011', rules: [] },
      {
        says: 'yes, within the days that the page prints',
        by: 'the order’s own page',
        rules: ['ae.stated-free-return', 'ae.stated-return-days'],
      },
      {
        says: 'yes, within 14 days of delivery, by law in the European Union',
        by: 'European Consumer Centre',
        rules: ['law.eu-withdrawal'],
      },
    ],
    wins: ['ae.stated-free-return', 'ae.stated-return-days'],
    why: 'The page of the order is newer and speaks of this order. The law stands beside it as a route of its own; whoever has both goes by the earlier day.',
  },
];
