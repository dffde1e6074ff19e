import type { Contradiction } from './contradiction';

/** Where sources on other shops and on payments say different things. */
export const otherContradictions: readonly Contradiction[] = [
  {
    question: 'Wish: 30 days from when?',
    readings: [
      { says: 'from delivery', by: 'S0; Wish help', rules: ['wish.30-delivered'] },
      {
        says: 'from the latest promised delivery, if nothing arrived',
        by: 'Wish help',
        rules: ['wish.30-max-date'],
      },
    ],
    wins: ['wish.30-delivered', 'wish.30-max-date'],
    why: 'They answer two situations: the first holds once the item is there, the second while it is not.',
  },
  {
    question: 'Temu: 90 days for everything?',
    readings: [
      { says: '90 days for most items', by: 'S0; Temu Purchase Protection', rules: ['temu.90'] },
      {
        says: 'up to 90 days; 15, 45 or 60 for some electronics, as the product’s page says',
        by: 'Temu’s policy for Türkiye, 2025; a copy of its help in Korea, 2025',
        rules: ['temu.90'],
      },
      {
        says: '14 days after delivery to withdraw',
        by: 'Temu’s policies for the EEA and Türkiye, 2025',
        rules: ['temu.withdraw'],
      },
    ],
    wins: ['temu.90', 'temu.withdraw'],
    why: 'Which items have less is said on their own pages alone, so the 90 days stay, as an estimate where the policy says “up to”; the right to withdraw is a limit of its own beside them.',
  },
  {
    question: 'DHgate: 90 days from when?',
    readings: [
      { says: 'from the purchase', by: 'S0', rules: ['dhgate.90-placed'] },
      {
        says: 'from the day the tracking number was given',
        by: 'DHgate help (copies)',
        rules: ['dhgate.90-tracking'],
      },
    ],
    wins: ['dhgate.90-placed'],
    why: 'DHgate’s own text is the better source, but the purchase comes first, and of limits that bind the buyer the earliest counts. The later one stays listed and counts once the earlier is over.',
  },
  {
    question: 'DHgate: until when, once the order is completed?',
    readings: [
      {
        says: '30 days, and only if it is not as described',
        by: 'DHgate’s rules for sellers, 2013',
        rules: ['dhgate.30-completed'],
      },
      {
        says: '90 days after the purchase or the tracking number',
        by: 'S0; DHgate help (copies)',
        rules: ['dhgate.90-placed', 'dhgate.90-tracking'],
      },
    ],
    wins: ['dhgate.30-completed', 'dhgate.90-placed'],
    why: 'Whichever is earlier for the order.',
  },
  {
    question: 'Mastercard: how many days, from when?',
    readings: [
      {
        says: '120 days after the transaction',
        by: 'guides for merchants',
        rules: ['pay.mastercard'],
      },
      { says: '120 days after the expected delivery', by: 'a copy of the reason codes', rules: [] },
      { says: '90 days', by: 'another guide for merchants', rules: ['pay.mastercard'] },
    ],
    wins: ['pay.mastercard'],
    why: 'The earliest start counts, always as an estimate, and the 90th day is named beside it.',
  },
  {
    question: 'Visa and Discover: 120 days from the payment or from the promised delivery?',
    readings: [
      {
        says: 'from the payment',
        by: 'copies of the dispute conditions',
        rules: ['pay.visa', 'pay.discover'],
      },
      {
        says: 'from the last day on which it was expected, at most 540 days after the payment',
        by: 'the same copies; the 540 days by a third party',
        rules: ['pay.visa', 'pay.discover'],
      },
    ],
    wins: ['pay.visa', 'pay.discover'],
    why: 'The limit is counted from the payment; the later day is shown as possible and never relied on.',
  },
  {
    question: 'PayPal: how many days?',
    readings: [
      { says: '180 days after payment', by: 'PayPal user agreement', rules: ['pay.paypal'] },
      { says: '45 days', by: 'an old text of PayPal', rules: [] },
    ],
    wins: ['pay.paypal'],
    why: 'The agreement in force replaced the old text.',
  },
];
