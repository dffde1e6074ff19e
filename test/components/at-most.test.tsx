import { describe, expect, test } from 'vitest';
import { changeNotice } from '../../lib/app/reminders/change-notice';
import { warningNotice } from '../../lib/app/reminders/notices';
import { mostPressingFirst } from '../../lib/app/views/overview';
import { groupOf } from '../../lib/core/list/order-groups';
import type { OrderView } from '../../lib/core/views/order-view';
import { progressText } from '../../lib/wording/check-words';
import { clockDay } from '../../lib/wording/clocks/clock-day';
import { headline } from '../../lib/wording/headline';
import { rowDateText } from '../../lib/wording/list/row-texts';
import { cautionTexts } from '../../lib/wording/order-texts';
import { sumsOf } from '../../lib/wording/page/bar-drawing';
import { TONE } from '../../lib/wording/page/chip-drawing';
import { chipWords } from '../../lib/wording/page/chip-words';
import { FakeWorld } from '../lib/app/fake-world';
import { aClock } from '../lib/core/a-clock';
import { localeWords } from '../tools/locale-words';
import { claimBy, day, NO_SUMMARY, NOW, viewOf, ZONE } from './sample-view';

const words = { ...localeWords(), language: 'en-GB' };
const here = { words, now: NOW, zone: ZONE };
/** An order whose only end is a maximum. */
const byMaximum = (id: string, safe: string, lastWholeDay: string, more: Partial<OrderView>) =>
  viewOf(id, {
    claimBy: claimBy(safe, lastWholeDay, {
      certainty: 'estimated',
      rule: 'ae.protect.60',
      atMost: true,
    }),
    clocks: [aClock({ rule: 'ae.protect.60', safe: Date.parse(safe), atMost: true })],
    needsCheck: true,
    mayBeShorter: true,
    ...more,
  });
const far = byMaximum('1', '2026-12-31T08:00:00Z', '2026-12-30', { urgency: 'check' });
const near = byMaximum('2', '2026-12-03T08:00:00Z', '2026-12-02', { urgency: 'soon', daysLeft: 4 });
/** 23 hours are left: the last whole day is today. */
const last = byMaximum('3', '2026-11-29T12:00:00Z', '2026-11-28', {
  urgency: 'last-day',
  daysLeft: 0,
});

describe('of an order of which only a maximum is known', () => {
  test.each([
    ['far off', far, 'Wed 30 Dec'],
    ['near', near, 'Wed 2 Dec'],
    ['in its last hours', last, 'tomorrow, 13:00'],
  ])('every surface says first what to do, never a date alone: %s', (_, view, until) => {
    const says = `Check your last day to claim: ${until} or earlier`;
    expect(chipWords(view, here).claim).toBe(says);
    expect(rowDateText(view, here)).toBe(says);
    expect(headline(view, here)).toMatch(/^Check this order: /);
    expect(headline(view, here)).toContain(until);
    // No count of days makes a promise of it.
    expect(chipWords(view, here).left).toBe('the seller may have promised less');
    expect(cautionTexts(view, here)).toEqual([
      'the seller may have promised less: open the order, or press “Check”',
    ]);
  });
  test('its notices do too, alone, among others and beside news', async () => {
    const world = Object.assign(new FakeWorld('2026-11-28T13:00Z'), { words });
    const told = { deadline: day('2026-12-02'), thresholds: [7] };
    const about = (views: readonly OrderView[]) =>
      warningNotice(
        world,
        views.map((view) => ({ view, threshold: 7, told })),
      );
    expect(about([near]).title).toBe('Check your last day to claim: Wed 2 Dec or earlier');
    expect(about([near]).message).toContain('may close sooner');
    expect(about([last]).title).toBe('Check your last day to claim: Sun 29 Nov, 12:00 or earlier');
    expect(about([near, last]).message.split('\n')).toEqual([
      expect.stringMatching(/^Check your last day to claim: Sun 29 Nov, 12:00 or earlier · /),
      expect.stringMatching(/^Check your last day to claim: Wed 2 Dec or earlier · /),
    ]);
    const moved = {
      fact: 'delivered',
      before: null,
      after: { kind: 'day', day: day('2026-11-20'), zones: ['UTC'] },
      from: 'list',
      at: NOW,
    } as const;
    const news = changeNotice(world, 'changes', [
      { view: near, changes: [moved], told: false, toldAt: NOW },
    ]);
    expect(news.message).toContain('Check your last day to claim: Wed 2 Dec or earlier');
  });
  test('it is never calm, and not yet checked until its maximum is near', () => {
    expect(TONE[far.urgency]).not.toBe('calm');
    expect(groupOf(far, 7)).toBe('unchecked');
    expect(groupOf(far, 40)).toBe('closing');
    expect(groupOf(near, 7)).toBe('closing');
  });
  test('it stands before what is calm, by the earliest end that is plausible', () => {
    const calm = viewOf('4', { claimBy: claimBy('2026-12-20T08:00:00Z', '2026-12-19') });
    const sooner = viewOf('5', {
      ...far,
      id: '5',
      clocks: [...far.clocks, aClock({ counts: false, safe: Date.parse('2026-12-10T08:00:00Z') })],
    });
    const order = [calm, far, sooner].toSorted(mostPressingFirst).map(({ id }) => id);
    expect(order).toEqual(['5', '1', '4']);
  });
  test('a check that found no end says so', () => {
    const text = progressText(
      {
        phase: 'running',
        total: 2,
        checked: [{ id: '1', title: 'Lamp', result: 'read', claimBy: far.claimBy }],
        stop: null,
        until: null,
      },
      true,
      'AliExpress',
      here,
    );
    expect(text).toContain('no last day shown yet, until Wed 30 Dec');
  });
  test('the bar does not say that nothing closes while orders are not checked', () => {
    expect(sumsOf({ ...NO_SUMMARY, open: 1, notChecked: 1 }, words)[0]).toBe(
      'Nothing is known to close soon',
    );
    expect(sumsOf({ ...NO_SUMMARY, open: 1 }, words)[0]).toBe('Nothing closes within 7 days');
  });
  test('its clocks are told as the most they can be', () => {
    expect(clockDay(aClock({ safe: Date.parse('2026-12-31T08:00Z'), atMost: true }), here)).toBe(
      'Wed 30 Dec at the latest',
    );
  });
});
