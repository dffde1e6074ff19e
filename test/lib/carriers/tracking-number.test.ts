import fc from 'fast-check';
import { getTracking, s10, ups } from 'ts-tracking-number';
import { describe, expect, test } from 'vitest';
import { trackingNumberCandidates } from '../../../lib/carriers/tracking-number';

const brief = (text: string) =>
  trackingNumberCandidates(text).map(
    ({ carrier, classes, certainty, checkDigit }) =>
      `${carrier}; ${classes.join('+') || 'no class'}; ${certainty}; ${checkDigit}`,
  );

describe('numbers of the postal standard S10', () => {
  // 47312482 with check digit 9 is the standard's own example.
  test.each([
    ['EE473124829CN', 'EMS, China; ems-sf; likely; passed'],
    ['RB473124829SG', 'registered letter, Singapore; post; likely; passed'],
    ['rb 473 124 829 sg', 'registered letter, Singapore; post; likely; passed'],
    ['RB-473124829-SG', 'registered letter, Singapore; post; likely; passed'],
    ['CC473124829DE', 'parcel, Germany; post; likely; passed'],
    ['LX473124829CN', 'tracked letter, China; ems-sf+post; likely; passed'],
    ['LP650662462FR', 'tracked letter, France; post; likely; passed'],
    ['RB473124829CN', 'registered letter, China; post; likely; passed'],
    ['AE473124829CN', 'recorded or e-commerce letter, China; post; likely; passed'],
    ['HA473124829CN', 'e-commerce parcel, China; post; likely; passed'],
    ['UA473124829DE', 'letter under customs form, Germany; post; likely; passed'],
    ['VA473124829DE', 'insured letter, Germany; post; likely; passed'],
    ['SP473124829CL', 'postal item, Chile; post; likely; passed'],
    // Weighted sums of 12 and 0: 11 less 1 is 10, which becomes 0; 11 less 0 is 11, which becomes 5.
    ['RB020000000SG', 'registered letter, Singapore; post; likely; passed'],
    ['RB000000005SG', 'registered letter, Singapore; post; likely; passed'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  test('a wrong check digit leaves it possible', () => {
    expect(brief('RB473124828SG')).toEqual([
      'registered letter, Singapore; post; possible; failed',
    ]);
    expect(brief('AE473124828CN')).toEqual([
      'AliExpress line; no class; possible; none',
      'recorded or e-commerce letter, China; post; possible; failed',
    ]);
  });

  test('reserved letters and countries that do not exist are none', () => {
    expect(brief('JA473124829CN')).toEqual([]);
    expect(brief('RB473124829ZZ')).toEqual([]);
    expect(brief('RB473124829XQ')).toEqual([]);
  });

  test('nothing stands before or after it', () => {
    expect(brief('XRB473124829SG')).toEqual([]);
    expect(brief('RB473124829SGX')).toEqual([]);
  });

  test('the check digit agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (serial) => {
        const number = `RB${String(serial).padStart(9, '0')}SG`;
        const [candidate] = trackingNumberCandidates(number);
        expect(candidate?.checkDigit === 'passed').toBe(getTracking(number, [s10]) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('UPS', () => {
  test('with a right and a wrong check digit', () => {
    expect(brief('1Z5R89390357567127')).toEqual(['UPS; courier; likely; passed']);
    // Zeros sum up to 0, which 10 less 0 would make 10: the digit is 0.
    expect(brief('1Z0000000000000000')).toEqual(['UPS; courier; likely; passed']);
    expect(brief('1Z5R89390357567128')).toEqual(['UPS; courier; possible; failed']);
    expect(brief('X1Z5R89390357567127')).toEqual([]);
    expect(brief('1Z5R893903575671270')).toEqual([]);
  });

  test('the check digit agrees with another implementation', () => {
    const sign = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const shipper = fc.array(sign, { minLength: 6, maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        shipper,
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        (from, serial, check) => {
          const number = `1Z${from}${String(serial).padStart(9, '0')}${check}`;
          const [candidate] = trackingNumberCandidates(number);
          expect(candidate?.checkDigit === 'passed').toBe(getTracking(number, [ups]) !== undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const SERIES: readonly (readonly [string, readonly string[]])[] = [
  ['LP00724622449605', ['Cainiao; no class; likely; none']],
  ['SWX123456789012345678', ['Cainiao; no class; likely; none']],
  ['CNBR12345678901', ['Cainiao; no class; likely; none']],
  ['CNUSUP00009319533', ['Cainiao; no class; likely; none']],
  ['CNPRT1234567890ABCDEFGH', ['Cainiao; no class; likely; none']],
  ['CNESPABCDEFGH1234567890', ['Cainiao; no class; likely; none']],
  ['CNFR1234567890HD', ['Cainiao; no class; likely; none']],
  ['CNG00012345678', ['Cainiao; no class; possible; none']],
  ['AP12345678', ['AliExpress line; no class; possible; none']],
  ['AEFP1234567890RU', ['AliExpress line; no class; possible; none']],
  ['4PX3001531337983CN', ['4PX; no class; likely; none']],
  ['YT2229521272164446', ['YunExpress; no class; likely; none']],
  ['YU2229521272164446', ['YunExpress; no class; likely; none']],
  ['YT1234567890123', ['YTO; no class; possible; none']],
  ['UA123456789YP', ['Yanwen; no class; likely; none']],
  ['SYRM012345678', ['SunYou; no class; likely; none']],
  ['HRBC0123456789', ['YFH; no class; likely; none']],
  ['WSHCL0123456789YQ', ['360Lion; no class; likely; none']],
  ['S00123456789012', ['Yanwen; no class; possible; none', '4PX; no class; possible; none']],
  ['SF123456789012', ['SF Express; ems-sf; likely; none']],
  ['JT1234567890123', ['J&T Express; no class; likely; none']],
  ['12812345678901234567890123', ['Correos de Chile; post; possible; none']],
  ['1234567890', ['DHL; courier; possible; none']],
  ['123456789012', ['Hanjin; no class; possible; none', 'FedEx; courier; possible; none']],
];

describe("carriers' own series", () => {
  test.each(SERIES)('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each(SERIES)('%s with something before or after it is none of them', (text) => {
    expect(brief(`QQQ${text}`)).toEqual([]);
    expect(brief(`${text}QQQ`)).toEqual([]);
  });

  test('an order id is no tracking number', () => {
    expect(brief('8200000078811142')).toEqual([]);
    expect(brief('100000001571559')).toEqual([]);
  });

  test('neither is other text', () => {
    for (const text of [
      '',
      'Copy',
      'LP',
      'Tracking number: LP00724622449605 and more words',
      '1'.repeat(500),
      `${' '.repeat(60)}LP00724622449605`,
    ])
      expect(brief(text)).toEqual([]);
  });
});

test('nothing is thrown, and the number is the field without spaces and hyphens', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      for (const { number } of trackingNumberCandidates(text))
        expect(number).toMatch(/^[0-9A-Z]{8,30}$/);
    }),
  );
});
