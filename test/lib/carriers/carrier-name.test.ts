import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carrierClasses, identifyCarriers } from '../../../lib/carriers/carrier-name';
import { CARRIER_NAMES } from '../../../lib/carriers/carrier-names';
import { RANK } from '../../../lib/core/rules/rule';
import { anyCharacter } from '../../any-character';

const CLASSES: readonly (readonly [string, ...string[]])[] = [
  ['DHL', 'courier'],
  ['DHL Express', 'courier'],
  ['DHL eCommerce', 'courier'],
  ['TNT', 'courier'],
  ['UPS Express Saver', 'courier'],
  ['FEDEX', 'courier'],
  ['Fedex IE', 'courier'],
  ['FedEx-IP', 'courier'],
  ['Fed Ex', 'courier'],
  ['EMS', 'ems-sf'],
  ['e-EMS', 'ems-sf'],
  ['EMS international', 'ems-sf'],
  ['Japan Post EMS', 'ems-sf'],
  ['China Post EMS', 'ems-sf'],
  ['SF Express', 'ems-sf'],
  ['S.F. Express', 'ems-sf'],
  ['S.F.', 'ems-sf'],
  ['S. F.', 'ems-sf'],
  ['Shipped by S.F.', 'ems-sf'],
  ['SF eParcel', 'ems-sf'],
  ['顺丰速运', 'ems-sf'],
  ['ePacket', 'ems-sf'],
  ['e-Packet', 'ems-sf'],
  ['E邮宝', 'ems-sf'],
  ['E邮宝特惠', 'ems-sf'],
  ['EMS国際スピード郵便', 'ems-sf'],
  ['DHL国际快递', 'courier'],
  ['国际DHL', 'courier'],
  ['DHL특송', 'courier'],
  ['China Post', 'post'],
  ['China  Post', 'post'],
  ['China Post Registered Air Mail', 'post'],
  ['China Post Ordinary Small Packet Plus', 'post'],
  ['Hong Kong Post', 'post'],
  ['HongKong Post', 'post'],
  ['Hongkong Post Air Mail', 'post'],
  ['HK Post', 'post'],
  ['中国邮政挂号小包', 'post'],
  ['中国 邮政', 'post'],
  ['香港邮政', 'post'],
  ['Почта Китая', 'post'],
  ['日本郵便', 'post'],
  ['PostNL', 'post'],
  ['Post Nord', 'post'],
  ['CPAM', 'post'],
  ['Singapore Post', 'post'],
  ['4PX Singapore Post OM Pro', 'post'],
  ['Turkey Post', 'post'],
  ['Deutsche Post', 'post'],
  ['La Poste', 'post'],
  ['Correos', 'post'],
  ['Royal Mail', 'post'],
  ['USPS', 'post'],
  ['Mauritius Post', 'post'],
  ['AliExpress Premium Shipping', 'premium'],
  ['Aliexpress premium shipping', 'premium'],
  ['DHL / China Post', 'courier', 'post'],
  ['DHL / Mauritius Post', 'courier', 'post'],
  ['AliExpress Premium Shipping (DHL)', 'courier', 'premium'],
];

const NONE = [
  'AliExpress Standard Shipping',
  'AliExpress standard shipping',
  'AliExpress Selection Standard',
  'Aliexpress Selection Standard',
  'AliExpress Selection Standard Fast for Special Goods',
  'AliExpress Selection Saver',
  'AliExpress Selection Premium',
  'AliExpress Saver Shipping',
  'AliExpress Direct',
  'Cainiao Super Economy Global',
  'Cainiao Expedited Standard',
  'Cainiao Standard for Special Goods',
  'YFH Special Standard',
  '360Lion Standard Packet',
  "Seller's Shipping Method",
  'SunYou Economic Air Mail',
  'Yanwen Economic Air Mail',
  'J&T Express',
  'Hanjin',
  'CJ',
  'dhlx',
  'upset',
  'items',
  'sfx',
  'tntx',
  'postcard',
  'Parcel Post',
  '4PX Post',
  'Line2 Post',
  `${'x '.repeat(100)}DHL`,
  'Express',
  '',
];

describe('the class of a shipping method', () => {
  test.each(CLASSES)('%s', (text, ...expected) => {
    expect([...carrierClasses(text)].sort()).toEqual([...expected].sort());
  });

  test.each(NONE)('none: %s', (text) => {
    expect(carrierClasses(text)).toEqual([]);
  });

  test('case, marks and spaces around do not matter', () => {
    const frames = fc.tuple(
      fc.constantFrom('', 'Shipped by: ', '(', '— '),
      fc.constantFrom('', ' · 12', ')', ' !'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...CLASSES),
        frames,
        fc.boolean(),
        ([text, ...expected], [before, after], upper) => {
          const framed = `${before}${upper ? text.toUpperCase() : text}${after}`;
          expect([...carrierClasses(framed)].sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  test('nothing is thrown, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: anyCharacter }), (text) => {
        expect(Array.isArray(carrierClasses(text))).toBe(true);
      }),
    );
  });
});

/** Rank `superseded`: the carriers of AliExpress's own old table. */
const { superseded, inferred, thirdParty } = RANK;
test.each([
  ['DHL', 'courier', superseded, ['敦豪']],
  ['TNT', 'courier', superseded, ['TNT Express']],
  ['UPS', 'courier', superseded, ['United Parcel Service', '联合包裹']],
  ['FedEx', 'courier', superseded, ['Federal Express', '联邦快递']],
  ['EMS', 'ems-sf', superseded, ['邮政速递', '国际特快专递']],
  ['SF Express', 'ems-sf', superseded, ['ShunFeng', 'SFExpress', '順豐']],
  ['ePacket', 'ems-sf', inferred, ['EUB', 'e郵寶']],
  ['China Post', 'post', superseded, ['ChinaPost', '中国邮政']],
  ['Hong Kong Post', 'post', superseded, ['HKPost', 'Почта Гонконга']],
  ['USPS', 'post', inferred, ['United States Postal Service']],
  ['PostNL', 'post', inferred, ['Post NL']],
  ['Royal Mail', 'post', inferred, ['RoyalMail']],
  ['La Poste', 'post', inferred, ['LaPoste', 'Colissimo']],
  ['Correos', 'post', inferred, ['Correo Argentino']],
  ['Correios', 'post', inferred, ['CTT']],
  ['Poste Italiane', 'post', inferred, ['Poste Italiane Crono']],
  ['Poczta Polska', 'post', inferred, ['POCZTA POLSKA S.A.']],
  ['Russian Post', 'post', inferred, ['Почта России', 'Pochta Rossii']],
  ['Ukrposhta', 'post', inferred, ['Укрпошта']],
  ['Turkey Post', 'post', inferred, ['PTT']],
  ['Post', 'post', inferred, ['SingPost', 'Česká pošta', 'Mauritius Post']],
  ['AliExpress Premium Shipping', 'premium', thirdParty, ['Ali Express Premium']],
] as const)('%s is known by its own name and by others', (carrier, carrierClass, rank, others) => {
  // “Post” alone names none.
  for (const text of carrier === 'Post' ? others : [carrier, ...others])
    expect(identifyCarriers(text)).toContainEqual({ carrier, carrierClass, rank });
});

test('every name can be found: it is written as texts are read', () => {
  for (const { carrier, names } of CARRIER_NAMES)
    for (const name of names)
      expect([name, identifyCarriers(name).map((named) => named.carrier)]).toEqual([
        name,
        expect.arrayContaining([carrier]),
      ]);
});

test('what is known by its name is not named as some post too', () => {
  expect(identifyCarriers('China Post')).toEqual([
    { carrier: 'China Post', carrierClass: 'post', rank: superseded },
  ]);
  expect(identifyCarriers('S.F. Express')).toEqual([
    { carrier: 'SF Express', carrierClass: 'ems-sf', rank: superseded },
  ]);
});
