import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { calendarOf } from '../../../../lib/files/calendar/calendar';
import { wholeCharacter } from '../../../any-character';
import { claimBy, NOW, viewOf, ZONE } from '../../../components/sample-view';
import { localeWords } from '../../../tools/locale-words';

const words = localeWords();
const here = (now = NOW) => ({ words, now, zone: ZONE });
const ID = '8100000000000001';

const textOf = (views: readonly OrderView[], now = NOW, thresholds = [7, 3, 1, 0]) =>
  calendarOf(views, { ...DEFAULT_SETTINGS, thresholds }, here(now)).text;

/** The events of a calendar, as a library reads them. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((each) => ({ event: new ICAL.Event(each), component: each }));
const onlyEvent = (text: string) => {
  const [first, ...others] = eventsIn(text);
  if (!first || others.length > 0) throw new Error('not one event');
  return first;
};
const propertyOf = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name));
const alarmsIn = ({ component }: ReturnType<typeof onlyEvent>) =>
  component.getAllSubcomponents('valarm').map((alarm) => propertyOf(alarm, 'trigger'));

describe('an open limit in a calendar', () => {
  test('is an event for the whole of its last whole day', () => {
    const { event, component } = onlyEvent(textOf([viewOf(ID)]));
    expect(event.startDate.toString()).toBe('2026-12-30');
    expect(event.startDate.isDate).toBe(true);
    expect(event.endDate.toString()).toBe('2026-12-31');
    expect(event.summary).toBe(`Protection ends if nothing arrived: Item ${ID}`);
    expect(propertyOf(component, 'status')).toBe('CONFIRMED');
    expect(propertyOf(component, 'transp')).toBe('TRANSPARENT');
    expect(propertyOf(component, 'url')).toBe(`https://shop.example/detail?${ID}`);
  });

  test('reminds on the days that the user chose, when the quiet hours end, never in the past', () => {
    // 30 Dec 00:00 is where it begins: 7, 3 and 1 days before at 09:00, and 09:00 of the day itself.
    expect(alarmsIn(onlyEvent(textOf([viewOf(ID)])))).toEqual([
      '-PT159H',
      '-PT63H',
      '-PT15H',
      'PT9H',
    ]);
    const sunday = Date.parse('2026-12-27T09:30:00Z');
    expect(alarmsIn(onlyEvent(textOf([viewOf(ID)], sunday)))).toEqual(['-PT15H', 'PT9H']);
    const quiet = { on: true, from: '22:00', to: '07:45' };
    const { text } = calendarOf(
      [viewOf(ID)],
      { ...DEFAULT_SETTINGS, thresholds: [1], quietHours: quiet },
      here(),
    );
    expect(alarmsIn(onlyEvent(text))).toEqual(['-PT16H15M']);
  });

  test.each([
    ['12:00', '15:00', 'PT9H'],
    ['09:00', '15:00', 'PT15H'],
    ['22:00', '10:30', 'PT10H30M'],
    ['20:00', '00:00', 'PT0S'],
    // Until their end less than two hours of the last day would be left.
    ['08:00', '22:00', 'PT22H'],
    ['08:00', '22:01', 'PT9H'],
    ['23:00', '22:30', 'PT9H'],
  ])('waits for quiet hours from %s to %s only where the morning is in them', (from, to, alarm) => {
    const settings = { ...DEFAULT_SETTINGS, thresholds: [0], quietHours: { on: true, from, to } };
    expect(alarmsIn(onlyEvent(calendarOf([viewOf(ID)], settings, here()).text))).toEqual([alarm]);
  });

  test('reminds before a weekend, once where two days become one', () => {
    // 30 Dec is a Wednesday: 3 and 4 days before are Sunday 27 and Saturday 26, which become Friday 25.
    const settings = {
      ...DEFAULT_SETTINGS,
      thresholds: [4, 3, 0],
      weekend: 'saturday-sunday',
    } as const;
    const { text } = calendarOf([viewOf(ID)], settings, here());
    expect(alarmsIn(onlyEvent(text))).toEqual(['-PT111H', 'PT9H']);
  });

  test('has a time where less than 48 hours are left, and ends with the limit', () => {
    // The limit ends on 31 Dec at 08:00 UTC.
    const just = Date.parse('2026-12-29T08:00:00.001Z');
    const { event, component } = onlyEvent(textOf([viewOf(ID)], just));
    expect(event.startDate.isDate).toBe(false);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-31T07:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-31T08:00:00.000Z');
    expect(alarmsIn({ event, component })).toEqual(['-PT24H', '-PT2H', 'PT0S']);
    expect(onlyEvent(textOf([viewOf(ID)], just - 1)).event.startDate.isDate).toBe(true);
  });

  test('that ends at midnight ends a minute before, so that nobody takes it for the one after', () => {
    const midnight = viewOf(ID, { claimBy: claimBy('2026-11-29T23:00:00Z', '2026-11-29') });
    expect(
      onlyEvent(textOf([midnight]))
        .event.endDate.toJSDate()
        .toISOString(),
    ).toBe('2026-11-29T22:59:00.000Z');
  });

  test('says when it is an estimate, and what to do where only a maximum is known', () => {
    const about = {
      claimBy: claimBy('2026-12-31T08:00:00Z', '2026-12-30', { certainty: 'estimated' }),
    };
    expect(onlyEvent(textOf([viewOf(ID, about)])).event.summary).toBe(
      `Protection ends if nothing arrived (estimate): Item ${ID}`,
    );
    const most = { claimBy: claimBy('2026-12-31T08:00:00Z', '2026-12-30', { atMost: true }) };
    expect(onlyEvent(textOf([viewOf(ID, most)])).event.summary).toBe(
      `Check this order, its claim may end earlier: Item ${ID}`,
    );
  });

  test('is left out where the order must be checked first: its end may have passed long ago', () => {
    const end = claimBy('2026-12-31T08:00:00Z', '2026-12-30', { certainty: 'estimated' });
    expect(eventsIn(textOf([viewOf(ID, { urgency: 'check', claimBy: end })]))).toEqual([]);
    const most = { urgency: 'check', claimBy: { ...end, atMost: true } } as const;
    expect(onlyEvent(textOf([viewOf(ID, most)])).event.startDate.toString()).toBe('2026-12-30');
  });

  test('is left out where it is over, past its safe date, or not known', () => {
    const views = [
      viewOf('1', { claimBy: null }),
      viewOf('2', {
        claimBy: claimBy('2026-11-28T08:00:00Z', '2026-11-27', { state: 'past-safe' }),
      }),
      viewOf('3', { claimBy: claimBy('2026-11-28T12:59:59Z', '2026-11-27') }),
    ];
    expect(eventsIn(textOf(views))).toEqual([]);
  });
});

describe('a calendar that is read in again', () => {
  test('changes its events: one UID an order, a sequence that grows', () => {
    const before = onlyEvent(textOf([viewOf(ID)]));
    const earlier = viewOf(ID, { claimBy: claimBy('2026-12-21T08:00:00Z', '2026-12-20') });
    const after = onlyEvent(textOf([earlier], NOW + 60_000));
    expect(after.event.uid).toBe(before.event.uid);
    expect(after.event.sequence).toBe(before.event.sequence + 1);
    expect(after.event.sequence).toBeLessThan(2 ** 31);
    expect(propertyOf(after.component, 'dtstamp')).toBe('2026-11-28T13:01:00Z');
    expect(after.event.startDate.toString()).toBe('2026-12-20');
  });

  test('no two orders share a UID', () => {
    const two = [viewOf(ID), viewOf(ID, { marketplace: 'temu' }), viewOf(`${ID}1`)];
    expect(new Set(eventsIn(textOf(two)).map(({ event }) => event.uid)).size).toBe(3);
  });

  test('strikes out what was settled since, on the day it had, and what was settled long ago no more', () => {
    const settled = (at: number) => viewOf(ID, { urgency: 'settled', marks: { settledAt: at } });
    const { event, component } = onlyEvent(textOf([settled(NOW - 1)]));
    expect(propertyOf(component, 'status')).toBe('CANCELLED');
    expect(event.uid).toBe(onlyEvent(textOf([viewOf(ID)])).event.uid);
    expect(event.startDate.toString()).toBe('2026-12-30');
    expect(alarmsIn({ event, component })).toEqual([]);
    expect(eventsIn(textOf([settled(NOW - 200 * 86_400_000)]))).toEqual([]);
  });
});

describe('whatever a shop calls a thing', () => {
  const hostile = fc.oneof(
    fc.string({ unit: wholeCharacter, maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          'BEGIN:VEVENT',
          'END:VCALENDAR',
          '\\',
          ';',
          ',',
          '\\n',
          '"',
          ':',
          '😀',
          '\u202e',
          '\ud800',
          'ü',
          ' ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  const unseen = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replace(/(?![\n\t])\p{Cc}/gu, '');

  test('it stays one text of one event, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const text = textOf([viewOf(ID, { title }), viewOf('2')]);
        const [first] = eventsIn(text);
        expect(eventsIn(text)).toHaveLength(2);
        // A name that runs from right to left is set apart; signs that would reach beyond it are left out.
        const plain = (said = '') => said.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
        expect(plain(first?.event.summary)).toBe(
          `Protection ends if nothing arrived: ${plain(unseen(title))}`,
        );
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
