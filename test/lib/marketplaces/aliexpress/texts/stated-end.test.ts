import { describe, expect, it } from 'vitest';
import { refundStatements } from '../../../../../lib/marketplaces/aliexpress/texts/stated-end';
import { day } from '../../../reading/calendar';

const read = (statements: readonly string[], language = 'en') => {
  const missed: string[] = [];
  const found = refundStatements(statements, { language }, (reason) => missed.push(reason));
  return { days: found.map(({ day }) => day), missed };
};
const WORDS = 'Refund if no delivery before';

describe('the refund date of a statement', () => {
  it.each([
    ['as captured', `${WORDS} Sep 4, 2026`],
    ['with a full stop and more behind it', `${WORDS} Sep 4, 2026. Refund if items damaged.`],
    [
      'with the next promises run on',
      `${WORDS} Sep 4, 2026 Refund if items damaged Refund if package lost`,
    ],
    ['with its weekday', `${WORDS} Fri, Sep 4, 2026`],
    ['with its weekday written out', `${WORDS} Friday, September 4, 2026`],
    ['with a direction mark', `${WORDS} \u200eSep 4, 2026\u200e`],
    ['with a time of day', `${WORDS} Sep 4, 2026 23:59`],
    ['with a time of day in the zone of the shop', `${WORDS} Sep 4, 2026, 23:59 (PST)`],
    ['with the halves of a day', `${WORDS} Sep 4, 2026, 11:59 p.m. PST`],
    ['with midnight, at which the day begins', `${WORDS} Sep 4, 2026 12:00 AM`],
    ['with the zone of the shop', `${WORDS} Sep 4, 2026 (PT)`],
  ])('%s', (_, text) => expect(read([text])).toEqual({ days: ['2026-09-04'], missed: [] }));

  it('may stand in an element of its own', () =>
    expect(read([WORDS, 'Sep 4, 2026']).days).toEqual(['2026-09-04']));

  it.each([
    ['pt', '4 de set. de 2026'],
    ['pt', '4 set.'],
    ['cs', '4. 9. 2026'],
    ['de', '04.09.2026'],
    ['ru', '04.09.2026'],
  ])('is read as a page in %s writes it where English does not: %s', (language, date) => {
    const days = { language, notBefore: day('2026-08-01') };
    const found = refundStatements([`${WORDS} ${date}`], days, () => {});
    expect(found.map(({ day: read }) => read)).toEqual(['2026-09-04']);
  });

  it.each(['en', 'pt', 'de', 'ko'])(
    'is missed with the reason where day and month may be swapped, as under English words on a page in %s',
    (language) => {
      const { days, missed } = read([`${WORDS} 04/09/2026`], language);
      expect(days).toEqual([]);
      expect(missed).toEqual([expect.stringContaining('could be swapped')]);
    },
  );

  it('is none with words in front', () =>
    expect(read([`Lamp ${WORDS} Sep 4, 2026`])).toEqual({ days: [], missed: [] }));

  it.each([
    ['words behind', `${WORDS} Sep 4, 2026 printed T-shirt`],
    ['words between', `${WORDS} or after Sep 4, 2026`],
    ['a span of days', `${WORDS} Sep 4 - 9, 2026`],
    ['the zone of another place', `${WORDS} Sep 4, 2026 23:59 (GMT+8)`],
    ['no date', `${WORDS} it is too late`],
    ['a day that does not exist', `${WORDS} Sep 44, 2026`],
  ])('is missed with %s: the page prints one', (_, text) => {
    const { days, missed } = read([text]);
    expect(days).toEqual([]);
    expect(missed).toEqual([expect.stringContaining('not printed in a way that is known')]);
  });
});
