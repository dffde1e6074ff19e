/**
 * Where Temu's return policy gives the right to withdraw: the European Economic Area and Türkiye, as ISO 3166 codes.
 */
export const WITHDRAWAL_COUNTRIES: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO TR'.split(
    ' ',
  );

/** Where Temu says "up to" 90 days. */
export const UP_TO_COUNTRIES: readonly string[] = ['TR', 'KR'];
