// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageReading, SeenFacts, Sighting } from '../../lib/core/facts/sighting';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import type { Time } from '../../lib/core/time/time';
import { aliExpressPolicy } from '../../lib/marketplaces/aliexpress/policy';
import { notText } from './drawn';
import { type Hunted, judge, soundReadings } from './hunted';
import { added, garbled, type Mutation, reshaped } from './mutation';
import { notPlain } from './plain-data';
import { wordsOf } from './shop-words';

/*
 * The oracles, asked of readers that are broken on purpose: each must be able to fail, and to keep still where it has
 * nothing to say.
 */

const READ_AT = Date.parse('2026-07-25T12:00:00Z');
const [OWN, OTHER, STRANGE] = ['8210000000001559', '8210000000021559', '8299999999990007'];

const on = (day: string): { value: Time; text: string } => ({
  value: { kind: 'day', day: day as CalendarDay, zones: ['America/Los_Angeles'] },
  text: day,
});

const SOUND: SeenFacts = {
  status: { value: 'awaiting-delivery', text: 'Awaiting delivery' },
  placed: on('2026-07-15'),
  shipped: on('2026-07-16'),
  statedEnd: on('2026-09-04'),
};

const sighting = (id: string, facts: SeenFacts): Sighting => ({
  id,
  facts,
  lineItems: [],
  unread: [],
  showsUndelivered: false,
});

const readingOf = (...sightings: Sighting[]): PageReading => ({
  marketplace: 'aliexpress',
  page: 'detail',
  outcome: 'orders',
  language: 'en',
  readAt: READ_AT,
  zone: 'America/Los_Angeles',
  sightings,
  problems: [],
});

/** What the oracles say when spoiling a page makes a reader say `spoiled`. */
function offences(
  spoiled: () => PageReading,
  done: Mutation<{ spoilt: boolean }>['spoil'] = () => reshaped('spoilt'),
): readonly string[] {
  const hunted: Hunted<{ spoilt: boolean }> = {
    fixture: 'invented',
    policy: aliExpressPolicy,
    zones: ['America/Los_Angeles'],
    owners: new Map([
      ['owneda0z', OWN],
      ['ownedb1z', OTHER],
    ]),
    shop: wordsOf('aliexpress'),
    imitates: false,
    alsoPrinted: {},
    mutations: [
      {
        name: 'spoil',
        weight: 1,
        spoil: (page, random) => {
          page.spoilt = true;
          return done(page, random);
        },
      },
    ],
    copy: () => ({ spoilt: false }),
    read: ({ spoilt }) =>
      spoilt ? spoiled() : readingOf(sighting(OWN, SOUND), sighting(OTHER, SOUND)),
  };
  return judge(hunted, soundReadings(hunted), 'invented/1/1').offences;
}

const own = (facts: SeenFacts) => readingOf(sighting(OWN, facts));
const { statedEnd: _, ...withoutEnd } = SOUND;
const { shipped: __, ...withoutShipping } = withoutEnd;

describe('a reader that throws', () => {
  it('is found', () => {
    const thrown = offences(() => {
      throw new Error('no such node');
    });
    expect(thrown.join()).toContain('no such node');
  });
});

describe('dates', () => {
  it.each([
    ['a later end', { ...SOUND, statedEnd: on('2026-09-05') }],
    ['a later shipping', { ...withoutEnd, shipped: on('2026-07-17') }],
    ['a later arrival where none was', { ...withoutEnd, delivered: on('2026-09-30') }],
    [
      'days that nobody granted',
      { ...SOUND, delivered: on('2026-08-01'), statedDisputeDays: { value: 90, text: '' } },
    ],
  ])('%s is found', (_name, facts) => {
    expect(offences(() => own(facts)).join()).toContain('late');
  });

  it.each([
    ['the same', SOUND],
    ['an earlier end', { ...SOUND, statedEnd: on('2026-09-03') }],
    ['no end: an estimate takes its place', withoutEnd],
    ['neither end nor shipping: the estimate counts from the order', withoutShipping],
    ['nothing', {}],
  ])('%s is justified', (_name, facts) => {
    expect(offences(() => own(facts))).toEqual([]);
  });

  it('keep still where another date was put in', () => {
    const later = () => own({ ...SOUND, statedEnd: on('2026-09-05') });
    expect(offences(later, () => garbled('another date'))).toEqual([]);
  });
});

describe('what is said of the page', () => {
  const reading = own(SOUND);

  it('a reader that broke at a card is found', () => {
    const problems = [{ field: 'card', reason: 'the card broke its reader: no such node' }];
    expect(offences(() => ({ ...reading, problems })).join()).toContain('no such node');
  });

  it.each(['empty', 'signed-out'] as const)(
    'orders that are there and called %s are found',
    (outcome) => {
      const nothing = () => ({ ...reading, outcome, sightings: [] });
      expect(offences(nothing, () => added('a text')).join()).toContain(outcome);
      expect(offences(nothing, () => reshaped('an id may be gone'))).toEqual([]);
    },
  );

  it('a hidden copy that was read is found, unless places changed', () => {
    const title = { ...SOUND, title: { value: 'Mug unseencopy', text: 'Mug' } };
    expect(
      offences(
        () => own(title),
        () => added('a copy'),
      ).join(),
    ).toContain('hidden copy');
    expect(
      offences(
        () => own(title),
        () => reshaped('shown now'),
      ),
    ).toEqual([]);
  });

  it('an order that the database would not give back is found', () => {
    const facts = { ...SOUND, placed: { value: { kind: 'instant', at: 0.5 }, text: '' } };
    expect(offences(() => own(facts as SeenFacts)).join()).toContain('is no order');
  });
});

describe('items of an order', () => {
  const item = `${OWN}-1x2y3z`;

  it('under a title that changed may have no date that none of its items had', () => {
    const later = { ...SOUND, statedEnd: on('2026-09-05') };
    expect(offences(() => readingOf(sighting(item, SOUND)))).toEqual([]);
    expect(offences(() => readingOf(sighting(item, later))).join()).toContain('late for all');
  });

  it('are their order’s: its words are no stray ones', () => {
    const store = { ...SOUND, store: { value: 'Lamps owneda0z', text: 'Lamps' } };
    expect(offences(() => readingOf(sighting(item, store)))).toEqual([]);
    const foreign = { ...SOUND, store: { value: 'Lamps ownedb1z', text: 'Lamps' } };
    expect(offences(() => readingOf(sighting(item, foreign))).join()).toContain(OTHER);
  });
});

describe('owners', () => {
  const store = (mark: string) => ({ ...SOUND, store: { value: `Lamps ${mark}`, text: 'Lamps' } });

  it('words of one order under the id of another are found', () => {
    expect(offences(() => own(store('ownedb1z'))).join()).toContain(OTHER);
    expect(offences(() => own(store('owneda0z')))).toEqual([]);
  });

  it('an order under an inserted id is found, unless the id of the order itself may be gone', () => {
    const made = () => readingOf(sighting(STRANGE ?? '', SOUND));
    expect(offences(made, () => added('an id')).join()).toContain('no order of this page');
    expect(offences(made, () => reshaped('a name'))).toEqual([]);
  });
});

describe('plain data', () => {
  it.each([
    ['a date object', { at: new Date(0) }],
    ['a function', { say: () => {} }],
    ['no number', { at: Number.NaN }],
    ['an endless text', { text: 'x'.repeat(2_001) }],
    ['a name of the prototype', JSON.parse('{"__proto__":1}')],
  ])('%s is found', (_name, value) => {
    expect(notPlain(value)).toHaveLength(1);
  });

  it('a reading is plain', () => {
    expect(notPlain(own(SOUND))).toEqual([]);
  });
});

describe('what is drawn', () => {
  const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${OWN}`;
  const drawn = (markup: string) => {
    const place = document.createElement('div');
    place.innerHTML = markup;
    return notText(place, [DETAIL]);
  };

  it.each([
    ['an element with the mark', '<b data-fuzzmark>x</b>'],
    ['a picture', '<p><img src="data:,"></p>'],
    ['a handler', '<p onclick="x">x</p>'],
    ['a link elsewhere', '<a href="https://shop.example/">x</a>'],
    ['a script as a link', '<a href="javascript:alert(1)">x</a>'],
    ['nothing', ''],
  ])('%s is found', (_name, markup) => {
    expect(drawn(markup)).toHaveLength(1);
  });

  it('text is text, and the order’s own pages may be linked', () => {
    expect(drawn(`<p>&lt;img data-fuzzmark&gt; <a href="${DETAIL}">x</a></p>`)).toEqual([]);
  });
});
