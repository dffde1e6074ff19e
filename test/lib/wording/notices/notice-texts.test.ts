import { expect, test } from 'vitest';
import { claimText, leftText } from '../../../../lib/wording/notices/notice-texts';
import { claimBy, viewOf } from '../../../components/sample-view';
import { worldWith } from '../../app/ringing-world';

test('an estimated last day is told as one, and surely in time is said of no estimate', async () => {
  // The fake world lives in UTC.
  const world = await worldWith('2026-12-10T08:00Z', []);
  const ends = (certainty: 'stated' | 'estimated') =>
    viewOf('1', {
      claimBy: claimBy('2026-12-11T00:00:00Z', '2026-12-10', { certainty }),
      daysLeft: 0,
    });
  expect(claimText(world, ends('stated'))).toBe('noticeLastDay|Thu 10 Dec');
  expect(leftText(world, ends('stated'))).toMatch(/^noticeHintTime\|.*23:59$/);
  expect(claimText(world, ends('estimated'))).toBe('noticeLastDayAbout|Thu 10 Dec');
  expect(leftText(world, ends('estimated'))).toMatch(/^noticeHintTimeAbout\|.*23:59$/);
});
