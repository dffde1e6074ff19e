import type { SourceDocument } from './source-document';

/** S1. */
export const returnPolicy2017: SourceDocument = {
  id: 'S1',
  source: { title: 'AliExpress Return Policy', date: '2017-02-04' },
  about:
    'A third party’s lesson. Its windows are those that AliExpress itself printed until about 2017.',
  statements: [
    {
      statement: 'Sellers set their own return policies; agree with the seller first.',
      noRule: 'No time. What a seller promises is printed on the order’s page.',
    },
    {
      statement: 'Missing parts, a defect, a wrong item or no delivery can be settled so.',
      noRule: 'What went wrong is the situation that rules ask for.',
    },
    {
      statement: 'A dispute can be opened from six days after the seller shipped.',
      rules: ['ae.open.6'],
    },
    {
      statement: '… or six days after the seller was due to ship.',
      noRule:
        'No page that is read tells the day on which shipping was due. Without a day of shipping the day of the order stands in for it.',
    },
    {
      statement: 'DHL, TNT, UPS or FedEx: until 23 days after shipping.',
      rules: ['ae.carrier.23'],
    },
    {
      statement: 'Japan Post EMS or SF Express: until 27 days after shipping.',
      rules: ['ae.carrier.27'],
    },
    {
      statement: 'China Post or Hong Kong Post: until 39 days after shipping.',
      rules: ['ae.carrier.39'],
    },
    {
      statement: 'A return is posted by the buyer, with postage, at a post office.',
      noRule: 'A place and a cost, not a time.',
    },
    {
      statement: 'Contact the seller, then open the dispute with a description and pictures.',
      noRule: 'Steps and evidence, not a time.',
    },
    {
      statement: 'Where talks stall, escalate the dispute: AliExpress judges it.',
      noRule: 'It gives no number of days.',
    },
  ],
};
