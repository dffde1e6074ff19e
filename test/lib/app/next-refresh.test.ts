import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reindexOnce } from '../../../lib/app/reindex-once';
import { refresh } from '../../../lib/app/reminders/refresh';
import { answer } from '../../../lib/app/requests/answer';
import { start } from '../../../lib/app/start';
import { HOUR_LENGTH } from '../../../lib/core/time/calendar-day';
import { at, endsOn, extensionPage, FakeWorld, keyOf, onDay } from './fake-world';
import { record, ringUntil, worldWith } from './ringing-world';

const A = '1000000000000001';
const HAND = '1000000000000002';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const troublesOf = async (world: FakeWorld) =>
  (await answer(world, 'overview', undefined, extensionPage)).troubles;

/** Lets a part of the world fail; gives the way back. */
function breakPart(world: FakeWorld, port: string, name: string): () => void {
  const part: { [name: string]: unknown } = Reflect.get(world, port);
  const whole = part[name];
  part[name] = async () => {
    throw new Error(`${port}.${name} fails`);
  };
  return () => {
    part[name] = whole;
  };
}

describe('whatever fails', () => {
  // 10 December is the last whole day: the warning of three days is due on the 7th at nine.
  const MORNING = '2026-12-07T09:00Z';
  const asleep = () => worldWith('2026-12-06T12:00Z', [endsOn(A, '2026-12-11')]);

  test.each([
    ['settings', 'read'],
    ['orders', 'open'],
    ['badge', 'show'],
  ] as const)(
    'with %s.%s there is a next look within the hour, and it is said',
    async (port, name) => {
      const world = await asleep();
      const before = world.shown.length;
      world.travelTo(MORNING);
      const mend = breakPart(world, port, name);
      await expect(refresh(world)).rejects.toThrow();
      expect(world.alarmAt).toBe(world.now + HOUR_LENGTH);
      expect(world.badgeWarns).toBe(true);
      mend();
      expect(await troublesOf(world)).toEqual(['refreshFailed']);
      await ringUntil(world, '2026-12-07T11:00Z');
      expect(world.shown.length).toBe(before + 1);
      expect(world.badgeWarns).toBe(false);
      expect(await troublesOf(world)).toEqual([]);
    },
  );

  test('with the badge alone the warning is given all the same, once', async () => {
    const world = await asleep();
    const before = world.shown.length;
    world.travelTo(MORNING);
    breakPart(world, 'badge', 'show');
    await expect(refresh(world)).rejects.toThrow();
    await expect(refresh(world)).rejects.toThrow();
    expect(world.shown.length).toBe(before + 1);
  });

  test('a worker that ends while a warning is given is followed by another within the hour', async () => {
    // The last day's warning: the next look that is planned after it comes when the day is over.
    const world = await worldWith('2026-12-09T12:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-10T09:00Z');
    const part: { show: unknown } = world.notifier;
    const begun = new Promise<void>((given) => {
      part.show = () => {
        given();
        return new Promise(() => {});
      };
    });
    void refresh(world);
    await begun;
    const next = new FakeWorld('2026-12-10T09:00Z');
    next.stored = world.stored;
    next.alarmAt = world.alarmAt;
    expect(await ringUntil(next, '2026-12-10T12:00Z')).toEqual(['2026-12-10T10:00']);
  });

  test('with the note of checks nothing is held back', async () => {
    const world = await asleep();
    breakPart(world, 'checkRuns', 'read');
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    expect(world.shown.at(-1)?.title).toContain('changeMoved_statedEnd');
    expect(await troublesOf(world)).toEqual([]);
  });

  test('an alarm that comes sooner stays, one that should have rung is put off', async () => {
    const world = await asleep();
    await ringUntil(world, '2026-12-07T08:30Z');
    world.travelTo('2026-12-07T08:30Z');
    breakPart(world, 'orders', 'open');
    await expect(refresh(world)).rejects.toThrow();
    expect(world.alarmAt).toBe(at(MORNING));
    world.travelTo('2026-12-07T09:30Z');
    await expect(refresh(world)).rejects.toThrow();
    expect(world.alarmAt).toBe(at('2026-12-07T10:30Z'));
  });

  test('and the mark cannot be made either: there is a next look still', async () => {
    const world = await asleep();
    world.travelTo(MORNING);
    breakPart(world, 'orders', 'open');
    breakPart(world, 'badge', 'warn');
    breakPart(world, 'handover', 'read');
    breakPart(world, 'alarm', 'at');
    await expect(refresh(world)).rejects.toThrow('orders.open fails');
    expect(world.alarmAt).toBe(at('2026-12-07T10:00Z'));
  });

  test('what is shown does not depend on what is known of troubles', async () => {
    const world = await asleep();
    breakPart(world, 'handover', 'read');
    await refresh(world);
    expect(await troublesOf(world)).toEqual([]);
  });
});

describe('a question that finds nothing to change arms what a worker left that died', () => {
  const typed = {
    marketplace: 'aliexpress',
    id: HAND,
    facts: {
      placed: {
        value: { kind: 'day', day: onDay('2026-11-20'), zones: ['UTC'] },
        text: '2026-11-20',
      },
    },
  } as const;
  const said = { key: keyOf(HAND), facts: typed.facts };

  test.each<[string, (world: FakeWorld) => Promise<unknown>]>([
    ['a page that was read again', (world) => record(world, [endsOn(A, '2026-12-11')])],
    ['an order that was added already', (world) => answer(world, 'addOrder', typed, extensionPage)],
    ['what was said already', (world) => answer(world, 'correctFact', said, extensionPage)],
    [
      'what was taken back already',
      (world) =>
        answer(world, 'takeBackFact', { key: keyOf(HAND), name: 'shipped' }, extensionPage),
    ],
    [
      'an order that was removed already',
      (world) =>
        answer(world, 'removeOrders', { keys: [keyOf('1000000000000009')] }, extensionPage),
    ],
  ])('%s', async (_, ask) => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    await answer(world, 'addOrder', typed, extensionPage);
    await ask(world);
    const planned = world.alarmAt;
    const badge = world.badgeShown;
    expect(planned).not.toBeNull();
    world.alarmAt = null;
    world.badgeShown = null;
    const { writes } = world;
    await ask(world);
    expect(world.alarmAt).toBe(planned);
    expect(world.badgeShown).toEqual(badge);
    expect(world.writes).toBe(writes);
  });

  test('a page that is read again moves nothing where all stands as it should', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    world.badgeShown = null;
    await record(world, [endsOn(A, '2026-12-11')]);
    expect(world.badgeShown).toBeNull();
  });
});

describe('each start of the background', () => {
  test('makes good what is missing: alarm, badge and the warning that is due', async () => {
    const world = await worldWith('2026-12-06T12:00Z', [endsOn(A, '2026-12-11')]);
    const { alarmAt, badgeShown } = world;
    world.alarmAt = null;
    world.badgeShown = null;
    await start(world);
    expect([world.alarmAt, world.badgeShown]).toEqual([alarmAt, badgeShown]);
    world.alarmAt = null;
    world.travelTo('2026-12-07T10:00Z');
    await start(world);
    expect(world.shown.at(-1)?.message).toContain('noticeHintDays|3');
    expect(world.alarmAt).toBe(at('2026-12-09T09:00Z'));
  });

  test('goes on where the look fails: the new index may mend it', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    const mend = breakPart(world, 'orders', 'open');
    world.orders.reindex = async () => mend();
    world.badgeShown = null;
    await start(world);
    expect(world.badgeShown).toEqual({ count: 0, urgency: null });
  });
});

describe('the index of open orders', () => {
  test('is made once for each version, and again after a worker that died on the way', async () => {
    const world = new FakeWorld('2026-11-22T12:00Z');
    let made = 0;
    let dies = true;
    world.orders.reindex = async () => {
      if (dies) throw new Error('the worker died');
      made += 1;
    };
    await expect(reindexOnce(world)).rejects.toThrow();
    dies = false;
    expect(await reindexOnce(world)).toBe(true);
    expect(await reindexOnce(world)).toBe(false);
    expect(made).toBe(1);
    world.remembered.set('indexedBy', '1.0.0');
    expect(await reindexOnce(world)).toBe(true);
  });
});
