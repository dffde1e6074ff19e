import type { ClaimStatement } from './statement';

/** What S3 says of claiming, statement by statement. */
export const buyerProtectionOnClaims: readonly ClaimStatement[] = [
  {
    id: 'S3.1',
    statement: 'Only what is paid through AliExpress’s Escrow is protected.',
    restates: 'ruleBookS3Escrow',
    carried: ['reason:paid-outside', 'reason:paid-perhaps-outside'],
  },
  {
    id: 'S3.2',
    statement: 'A supplier that asks for another way to pay is to be reported.',
    carried: ['reason:paid-outside'],
  },
  {
    id: 'S3.3',
    statement: 'Protected: not as described, where talks with the supplier failed.',
    restates: 'ruleBookS3Protected',
    carried: ['situation:different-item', 'step:contact-seller'],
  },
  {
    id: 'S3.4',
    statement: 'Protected: not received within the delivery period.',
    carried: ['reason:ae-not-received'],
  },
  {
    id: 'S3.5',
    statement: 'Not protected: “not received” where the carrier’s records show it was.',
    restates: 'ruleBookS3Received',
    carried: ['reason:carrier-says-delivered', 'reason:paypal-carrier-says-delivered'],
  },
  {
    id: 'S3.6',
    statement: 'Not protected: “not as described” where the supplier shows otherwise.',
    carried: ['proof:listing-snapshot'],
  },
  {
    id: 'S3.7',
    statement: 'Not protected: no longer wanted, whatever the reason.',
    restates: 'ruleBookS3Unwanted',
    carried: ['reason:no-longer-wanted', 'contradiction:ae-unwanted'],
  },
  {
    id: 'S3.8',
    statement: 'Not received: AliExpress is asked 10 days after the first refund request.',
    carried: ['rule:ae.escalate.10'],
  },
  {
    id: 'S3.9',
    statement: 'AliExpress mediates on the evidence; its decisions are final.',
    restates: 'ruleBookS3Final',
    carried: ['now:decision-is-final', 'reason:ae-decided'],
  },
  {
    id: 'S3.10',
    statement: 'Full refund: nothing was shipped.',
    restates: 'ruleBookS3FullRefund',
    carried: ['reason:ae-not-shipped'],
  },
  {
    id: 'S3.11',
    statement: 'Full refund: no correct tracking number.',
    carried: ['reason:ae-wrong-tracking'],
  },
  {
    id: 'S3.12',
    statement:
      'Full refund: seized by customs for a false declaration, or as prohibited, fake or infringing.',
    carried: [
      'reason:ae-customs-seller',
      'reason:customs-buyer',
      'reason:customs-fault-unknown',
      'step:say-whose-fault',
    ],
  },
  {
    id: 'S3.13',
    statement: 'Full refund: proven to be lost in transit.',
    carried: ['reason:ae-not-received'],
  },
  {
    id: 'S3.14',
    statement: 'No refund where the supplier proves the delivery.',
    restates: 'ruleBookS3Delivered',
    carried: [
      'reason:carrier-says-delivered',
      'reason:bank-sees-delivery',
      'contradiction:delivered',
    ],
  },
  {
    id: 'S3.15',
    statement: 'Not as described: AliExpress is asked 10 days after the first refund request.',
    carried: ['rule:ae.escalate.10'],
  },
  {
    id: 'S3.16',
    statement: 'Not as described: photos or videos, then a refund is negotiated.',
    carried: ['reason:ae-part-or-return', 'proof:photo-item'],
  },
  {
    id: 'S3.17',
    statement: 'Except: “used” where the listing says used.',
    carried: ['reason:listed-as-used', 'reason:listed-as-used-differs'],
  },
  {
    id: 'S3.18',
    statement: 'Except: defective where the listing says defective.',
    carried: ['reason:listed-as-defective'],
  },
  {
    id: 'S3.19',
    statement: 'Except: not wanted any more.',
    carried: ['reason:no-longer-wanted'],
  },
  {
    id: 'S3.20',
    statement: 'Except: described properly, and below expectations.',
    carried: ['reason:no-longer-wanted', 'reason:paypal-no-longer-wanted'],
  },
  {
    id: 'S3.21',
    statement: 'Except: listed as used, with minor scratches.',
    carried: ['reason:listed-as-used'],
  },
  {
    id: 'S3.22',
    statement: 'Fake: photos or videos, then a refund is negotiated.',
    restates: 'ruleBookS3Photos',
    carried: ['reason:ae-fake', 'contradiction:fake-evidence'],
  },
  {
    id: 'S3.23',
    statement: 'Except: an imitation where the listing says imitation.',
    carried: ['reason:listed-as-imitation'],
  },
  {
    id: 'S3.24',
    statement: 'Broken or not functioning: photos or videos.',
    carried: ['reason:ae-broken', 'proof:video-fault', 'proof:photo-fault'],
  },
  {
    id: 'S3.25',
    statement: 'Check the parcel before signing; after it a claim for breakage may fail.',
    restates: 'ruleBookS3Signing',
    carried: ['reason:signed-for-damage'],
  },
  {
    id: 'S3.26',
    statement: 'Missing parts or quantity: photos or videos.',
    carried: ['reason:ae-missing', 'proof:photo-counted'],
  },
  {
    id: 'S3.27',
    statement: 'AliExpress verifies with buyer, supplier and shipping company.',
    carried: ['proof:carrier-paper', 'proof:photo-label'],
  },
  {
    id: 'S3.28',
    statement: 'Where the supplier is at fault, it must complete the shipment.',
    carried: ['reason:ae-missing'],
  },
  {
    id: 'S3.29',
    statement: 'The buyer may send it back at own cost for a full refund.',
    restates: 'ruleBookS3Incomplete',
    carried: ['reason:ae-returned', 'contradiction:postage'],
  },
  {
    id: 'S3.30',
    statement: 'Where the supplier does not agree to that, a part refund is negotiated.',
    carried: ['reason:ae-part-or-return'],
  },
];
