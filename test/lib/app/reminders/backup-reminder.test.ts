import { describe, expect, test, vi } from 'vitest';
import { openNotice } from '../../../../lib/app/reminders/open-notice';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { DATA_PAGE } from '../../../../lib/core/facts/order-page';
import type { SettingsChange } from '../../../../lib/core/views/settings';
import { at, endsOn, FakeWorld } from '../fake-world';
import { record } from '../ringing-world';

const ORDER = endsOn('1000000000000001', '2027-06-11');

async function wanting(change: SettingsChange, more: Partial<FakeWorld> = {}, orders = [ORDER]) {
  const world = Object.assign(new FakeWorld('2026-11-22T12:00Z'), more);
  await world.settings.change(change);
  if (orders.length > 0) await record(world, orders);
  return world;
}
const shown = (world: FakeWorld) => world.shown.map(({ title }) => title);

describe('a backup', () => {
  test('is never reminded of unless the user wants it', async () => {
    const world = await wanting({});
    world.travelTo('2027-03-22T12:00Z');
    await refresh(world);
    expect(shown(world)).not.toContain('noticeBackupTitle');
  });

  test('is reminded of where there is none, and again after as many days, in the morning', async () => {
    const world = await wanting({ backupEvery: 7 });
    await refresh(world);
    expect(shown(world)).toEqual(['noticeBackupTitle']);
    await refresh(world);
    expect(shown(world)).toHaveLength(1);
    expect(world.alarmAt).toBe(at('2026-11-29T09:00Z'));
    world.travelTo('2026-11-29T08:59Z');
    await refresh(world);
    expect(shown(world)).toHaveLength(1);
    world.travelTo('2026-11-29T09:00Z');
    await refresh(world);
    expect(shown(world)).toHaveLength(2);
  });

  test('that was saved counts from then', async () => {
    const savedAt = String(at('2026-11-20T12:00Z'));
    const remembered = new Map([['backupSavedAt', savedAt]]);
    const world = await wanting({ backupEvery: 30 }, { remembered });
    await refresh(world);
    expect(shown(world)).toEqual([]);
    expect(world.alarmAt).toBe(at('2026-12-20T09:00Z'));
  });

  test('of a clock that was put back is void, as is a note that is none', async () => {
    const remembered = new Map([
      ['backupSavedAt', String(at('2026-11-23T12:00Z'))],
      ['backupAskedAt', 'soon'],
    ]);
    const world = await wanting({ backupEvery: 30 }, { remembered });
    await refresh(world);
    expect(shown(world)).toEqual(['noticeBackupTitle']);
  });

  test('is not asked for where nothing is stored, or notifications are off', async () => {
    const empty = await wanting({ backupEvery: 7 }, {}, []);
    const silent = await wanting({ backupEvery: 7, notifications: false });
    for (const world of [empty, silent]) {
      await refresh(world);
      expect(shown(world)).toEqual([]);
    }
  });

  test('waits for the end of quiet hours', async () => {
    const world = await wanting({ backupEvery: 7 }, { now: at('2026-11-22T23:00Z') });
    await refresh(world);
    expect(shown(world)).toEqual([]);
    expect(world.alarmAt).toBe(at('2026-11-23T09:00Z'));
  });

  test('that could not be told is told within the hour, and holds nothing else back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const world = await wanting({ backupEvery: 7 }, { noticesFail: true });
    await refresh(world);
    expect(world.alarmAt).toBe(world.now + 3_600_000);
    expect(world.badgeShown).not.toBeNull();
    world.noticesFail = false;
    await refresh(world);
    expect(shown(world)).toEqual(['noticeBackupTitle']);
    vi.restoreAllMocks();
  });

  test('is saved where its notice leads', async () => {
    const world = await wanting({ backupEvery: 7 });
    await refresh(world);
    await openNotice(world, world.shown[0]?.id ?? '');
    expect(world.opened).toEqual([DATA_PAGE]);
  });
});
