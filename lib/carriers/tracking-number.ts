import type { CarrierClass } from '../core/rules/carrier-days';
import { s10CheckDigitPasses, upsCheckDigitPasses } from './check-digit';
import { NUMBER_PREFIXES } from './number-prefixes';

/** What a tracking number may be. It suggests; the shipping method's own words decide (lib/core/README.md §4). */
export interface TrackingNumberCandidate {
  /** Upper case, no spaces or hyphens. */
  readonly number: string;
  /** The carrier or number series, as a person knows it. */
  readonly carrier: string;
  /** Classes it may belong to; empty where the series has none. */
  readonly classes: readonly CarrierClass[];
  /**
   * `likely`: form and check digit, or a form nobody else uses. `possible`: others use the form too, or the check digit
   * failed.
   */
  readonly certainty: 'likely' | 'possible';
  readonly checkDigit: 'passed' | 'failed' | 'none';
}

const LONGEST = 60;

/** What the first letter of an S10 number says of the service. */
const S10_SERVICES: Readonly<Record<string, string>> = {
  A: 'recorded or e-commerce letter',
  C: 'parcel',
  E: 'EMS',
  H: 'e-commerce parcel',
  L: 'tracked letter',
  R: 'registered letter',
  U: 'letter under customs form',
  V: 'insured letter',
};

/** J and K are reserved, and letters without an entry are domestic or bilateral services. */
function s10Candidate(number: string): TrackingNumberCandidate | null {
  const parts = /^([A-Z])[A-Z](\d{9})([A-Z]{2})$/.exec(number);
  const [, letter = '', digits = '', country = ''] = parts ?? [];
  const region =
    parts && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country);
  if (!region || country === 'ZZ' || /[JK]/.test(letter)) return null;
  const passed = s10CheckDigitPasses(digits);
  return {
    number,
    carrier: `${S10_SERVICES[letter] ?? 'postal item'}, ${region}`,
    // China's ePackets travel as tracked letters.
    classes:
      letter === 'E'
        ? ['ems-sf']
        : letter === 'L' && country === 'CN'
          ? ['ems-sf', 'post']
          : ['post'],
    certainty: passed ? 'likely' : 'possible',
    checkDigit: passed ? 'passed' : 'failed',
  };
}

function upsCandidate(number: string): TrackingNumberCandidate | null {
  if (!/^1Z[0-9A-Z]{15}\d$/.test(number)) return null;
  const passed = upsCheckDigitPasses(number.slice(2));
  return {
    number,
    carrier: 'UPS',
    classes: ['courier'],
    certainty: passed ? 'likely' : 'possible',
    checkDigit: passed ? 'passed' : 'failed',
  };
}

/**
 * Everything a tracking number may be, the likeliest first; empty for a form that nobody is known to use. Numbers
 * change on the way and a series may be used again after a year, so a number alone never proves a carrier.
 *
 * @param field the text of a field labelled as a tracking number, never other page text; 60 characters count
 * Source: FACTS.md §11
 */
export function trackingNumberCandidates(field: string): TrackingNumberCandidate[] {
  const number = field
    .slice(0, LONGEST)
    .toUpperCase()
    .replace(/[\s\u00a0\u200b-\u200f-]/g, '');
  const standard = s10Candidate(number) ?? upsCandidate(number);
  if (standard?.checkDigit === 'passed') return [standard];
  const series = NUMBER_PREFIXES.filter(({ form }) => form.test(number)).map(
    ({ carrier, classes, certainty }): TrackingNumberCandidate => ({
      number,
      carrier,
      classes,
      certainty,
      checkDigit: 'none',
    }),
  );
  return standard ? [...series, standard] : series;
}
