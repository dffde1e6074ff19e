import type { Source } from '../core/rules/source';

/** Where the rules come from; a source without a date is undated itself. */
export const PAYPAL_AGREEMENT: Source = {
  title: 'PayPal user agreement',
  text: 'sourcePaypalAgreement',
  date: null,
};
export const VISA_GUIDE: Source = {
  title: 'Visa dispute conditions 13.1–13.7 (copies)',
  text: 'sourceVisaConditions',
  date: null,
};
export const DISCOVER_GUIDE: Source = {
  title: 'Discover reason codes RG and RM (third party)',
  text: 'sourceDiscoverCodes',
  date: null,
};
export const MASTERCARD_GUIDES: Source = {
  title: 'Mastercard reason code 4853 (copies and third parties)',
  text: 'sourceMastercardCodeAll',
  date: null,
};
export const AMEX_GUIDE: Source = {
  title: 'American Express reason code C08 (third party)',
  text: 'sourceAmexCode',
  date: null,
};
export const SEPA_RULES: Source = {
  title: 'SEPA core direct debit refunds',
  text: 'sourceSepa',
  date: null,
};
export const EU_CONSUMER_CENTRE: Source = {
  title: 'European Consumer Centre on withdrawal',
  text: 'sourceConsumerCentre',
  date: null,
};
export const SECTION_75: Source = {
  title: 'Consumer Credit Act 1974, section 75, as banks explain it',
  text: 'sourceCreditAct',
  date: null,
};
