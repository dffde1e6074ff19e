import { expect, test, vi } from 'vitest';
import { openNotice } from '../../../../lib/app/reminders/open-notice';
import { showSampleNotice } from '../../../../lib/app/reminders/show-sample-notice';
import { SETTINGS_PAGE } from '../../../../lib/core/facts/order-page';
import { FakeWorld } from '../fake-world';

const NOW = '2026-11-22T23:30Z';

test('a notice to try comes whatever the settings say, each time anew, and leads back', async () => {
  const world = new FakeWorld(NOW);
  await world.settings.change({ notifications: false });
  expect(await showSampleNotice(world)).toBe(true);
  world.travelTo('2026-11-22T23:31Z');
  await showSampleNotice(world);
  expect(world.notices.size).toBe(2);
  expect(world.shown[0]).toMatchObject({
    title: 'noticeSampleTitle',
    message: 'noticeSampleMessage',
  });
  await openNotice(world, world.shown[0]?.id ?? '');
  expect(world.opened).toEqual([SETTINGS_PAGE]);
});

test('one that is refused says so, and one that comes takes back what was noted', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const world = new FakeWorld(NOW);
  world.noticesForbidden = true;
  expect(await showSampleNotice(world)).toBe(false);
  expect(world.handedOver.get('noticeRefused')).toBe('yes');
  world.noticesForbidden = false;
  expect(await showSampleNotice(world)).toBe(true);
  expect(world.handedOver.has('noticeRefused')).toBe(false);
  vi.restoreAllMocks();
});
