/** What AliExpress's own rules say of a case, as its people read it. */
export const aliExpressRules = {
  'ae-not-received':
    'AliExpress Buyer Protection covers orders that are not received within the delivery period.',
  'ae-wrong-tracking':
    'AliExpress refunds in full where the seller did not provide the correct tracking number.',
  'ae-not-shipped': 'AliExpress refunds in full where the seller made no shipment.',
  'ae-customs-seller':
    'AliExpress refunds in full what customs confiscated because of a false declaration by the seller, or because the goods are prohibited or infringe rights.',
  'ae-seller-cancelled': 'Where the seller cancels the order, the buyer gets the money back.',
  'ae-part-or-return':
    'For goods that are not as described AliExpress settles a refund on photo or video evidence.',
  'ae-broken':
    'For goods that are broken or do not function AliExpress settles a refund on photo or video evidence.',
  'ae-fake':
    'For goods that are suspected to be fake AliExpress settles a refund on photo or video evidence.',
  'ae-missing':
    'For missing parts or a wrong quantity AliExpress requires the seller to complete the shipment, or settles a refund.',
  'ae-returned': 'Where the goods are returned to the seller, the full price is refunded.',
  'ae-refund-after-return':
    'The refund arrives 3 to 20 business days after the goods are back with the seller.',
  'ae-advanced':
    'Advanced Buyer Protection gives a free replacement of a defective item for two years.',
} as const;
