import type { CarrierClass } from '../core/rules/carrier-days';
import { RANK, type Rank } from '../core/rules/rule';

/** A carrier and the words that name it: lower case, no accents, no punctuation. */
export interface CarrierName {
  readonly carrier: string;
  readonly carrierClass: CarrierClass;
  readonly rank: Rank;
  readonly names: readonly string[];
}

const { superseded, thirdParty, inferred } = RANK;

/**
 * Names by class. Rank `superseded`: the row is in AliExpress's own old table (return policy of 4 February 2017). DHL
 * eCommerce and the other slow lines of a courier stay with the courier: its window is the shorter one, so the limit
 * can only come out early.
 */
export const CARRIER_NAMES: readonly CarrierName[] = [
  { carrier: 'DHL', carrierClass: 'courier', rank: superseded, names: ['dhl', '敦豪'] },
  { carrier: 'TNT', carrierClass: 'courier', rank: superseded, names: ['tnt'] },
  {
    carrier: 'UPS',
    carrierClass: 'courier',
    rank: superseded,
    names: ['ups', 'united parcel service', '联合包裹'],
  },
  {
    carrier: 'FedEx',
    carrierClass: 'courier',
    rank: superseded,
    names: ['fedex', 'fed ex', 'federal express', '联邦快递', '聯邦快遞'],
  },
  {
    carrier: 'EMS',
    carrierClass: 'ems-sf',
    rank: superseded,
    names: ['ems', 'eems', '邮政速递', '郵政速遞', '国际特快专递'],
  },
  {
    carrier: 'SF Express',
    carrierClass: 'ems-sf',
    rank: superseded,
    names: [
      'sf',
      'sf express',
      'sfexpress',
      's f express',
      'shunfeng',
      'shun feng',
      'sf eparcel',
      '顺丰',
      '順豐',
    ],
  },
  // EMS's own e-packet: the earlier of the two windows that could be meant.
  {
    carrier: 'ePacket',
    carrierClass: 'ems-sf',
    rank: inferred,
    names: ['epacket', 'e packet', 'eub', 'e邮宝', 'e郵寶'],
  },
  {
    carrier: 'China Post',
    carrierClass: 'post',
    rank: superseded,
    names: [
      'china post',
      'cpam',
      'chinapost',
      'почта китая',
      '中国邮政',
      '中國郵政',
      '中国郵便',
      '중국우정',
    ],
  },
  {
    carrier: 'Hong Kong Post',
    carrierClass: 'post',
    rank: superseded,
    names: [
      'hong kong post',
      'hongkong post',
      'hongkongpost',
      'hk post',
      'hkpost',
      'почта гонконга',
      '香港邮政',
      '香港郵政',
      '香港郵便',
    ],
  },
  {
    carrier: 'USPS',
    carrierClass: 'post',
    rank: inferred,
    names: ['usps', 'united states postal service'],
  },
  { carrier: 'PostNL', carrierClass: 'post', rank: inferred, names: ['postnl', 'post nl'] },
  {
    carrier: 'Royal Mail',
    carrierClass: 'post',
    rank: inferred,
    names: ['royal mail', 'royalmail'],
  },
  {
    carrier: 'La Poste',
    carrierClass: 'post',
    rank: inferred,
    names: ['la poste', 'laposte', 'colissimo'],
  },
  {
    carrier: 'Correos',
    carrierClass: 'post',
    rank: inferred,
    names: ['correos', 'correo argentino'],
  },
  { carrier: 'Correios', carrierClass: 'post', rank: inferred, names: ['correios', 'ctt'] },
  { carrier: 'Poste Italiane', carrierClass: 'post', rank: inferred, names: ['poste italiane'] },
  { carrier: 'Poczta Polska', carrierClass: 'post', rank: inferred, names: ['poczta polska'] },
  {
    carrier: 'Russian Post',
    carrierClass: 'post',
    rank: inferred,
    names: ['russian post', 'почта россии', 'pochta rossii'],
  },
  { carrier: 'Ukrposhta', carrierClass: 'post', rank: inferred, names: ['укрпошта', 'ukrposhta'] },
  { carrier: 'Turkey Post', carrierClass: 'post', rank: inferred, names: ['turkey post', 'ptt'] },
  {
    carrier: 'Post',
    carrierClass: 'post',
    rank: inferred,
    names: [
      'singpost',
      'post danmark',
      'post luxembourg',
      'elta',
      // The word for "post" in other languages never stands in the name of a courier.
      'posta',
      'poste',
      'posten',
      'posti',
      'posts',
      'pasts',
      'pastas',
      'почта',
      'пошта',
      'bpost',
      'postnord',
      'post nord',
      'swisspost',
      'belpost',
      'omniva',
      'eesti post',
      'ceska posta',
      'magyar posta',
      'deutschepost',
      'vnpost',
      'pos malaysia',
      'pos indonesia',
      '日本郵便',
      '우체국',
      '新加坡邮政',
      '荷兰邮政',
    ],
  },
  // Only AliExpress's own line: "Selection Premium" and "Cainiao Premium" have no window of their own.
  {
    carrier: 'AliExpress Premium Shipping',
    carrierClass: 'premium',
    rank: thirdParty,
    names: ['aliexpress premium', 'ali express premium'],
  },
];

/** Words that stand before "post" without naming one. */
export const POST_WORDS_THAT_NAME_NONE: ReadonlySet<string> = new Set(
  'air aliexpress and any by cainiao economy express international letter local national ordinary packet parcel registered seller standard surface the to via with your'.split(
    ' ',
  ),
);
