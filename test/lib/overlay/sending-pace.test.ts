import { expect, test } from 'vitest';
import { SendingPace } from '../../../lib/overlay/sending-pace';

/** Sends whenever it may, of something that changes at each of these instants, in ms; gives when. */
function sentAt(changes: readonly number[]): number[] {
  const pace = new SendingPace();
  const sent: number[] = [];
  for (const at of changes) {
    if (pace.wait(at) > 0) continue;
    pace.sent(at);
    sent.push(at);
  }
  return sent;
}

test('what changes a few times while the page draws itself is sent at once, or almost', () => {
  expect(sentAt([0, 10])).toEqual([0, 10]);
  expect(sentAt([0, 10, 200, 510])).toEqual([0, 10, 510]);
});

test('what changes 40 times a second for two minutes is sent ten times: at once, at once again, and then after 0.5, 1, 2 … 30 seconds', () => {
  const changes = Array.from({ length: 120 * 40 }, (_, index) => index * 25);
  expect(sentAt(changes).map((at) => (at - 25) / 1000)).toEqual([
    -0.025, 0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 61.5, 91.5,
  ]);
});

test('after a minute of calm it is news again', () => {
  const [, , , last = 0] = sentAt([0, 25, 525, 60_525]);
  expect(sentAt([0, 25, 525, 60_525, last + 1])).toEqual([0, 25, 525, 60_525, last + 1]);
});

test('a clock that is put back holds nothing up', () => {
  const pace = new SendingPace();
  for (const at of [3_600_000, 3_600_001, 3_600_501]) pace.sent(at);
  expect(pace.wait(3_600_501)).toBe(1_000);
  expect(pace.wait(0)).toBe(0);
});
