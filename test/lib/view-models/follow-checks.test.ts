import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../lib/core/facts/marketplace-id';
import type { CheckProgress } from '../../../lib/core/views/checking';
import type { CheckReply } from '../../../lib/protocol/check-messages';
import { followChecks } from '../../../lib/view-models/follow-checks';

const NOW = Date.parse('2026-11-22T12:00Z');
const progress = (done: number, more: Partial<CheckProgress> = {}): CheckProgress => ({
  phase: 'elsewhere',
  total: 12,
  checked: Array.from({ length: done }, (_, index) => ({
    id: `${index}`,
    title: null,
    result: 'read',
    claimBy: null,
  })),
  stop: null,
  until: null,
  ...more,
});

/** A background and a storage in memory. */
class Source {
  reply: CheckProgress | null = null;
  there = true;
  asked = 0;
  readonly waiting: ((reply: CheckReply) => void)[] = [];
  slow = false;
  changed: (shop: MarketplaceId) => void = () => {};

  readonly source = {
    poll: async (): Promise<CheckReply> => {
      this.asked += 1;
      if (this.slow) return new Promise<CheckReply>((resolve) => this.waiting.push(resolve));
      return { offered: 0, progress: this.reply, next: null };
    },
    isThere: async () => this.there,
    onChange: (listener: (shop: MarketplaceId) => void) => {
      this.changed = listener;
    },
    clock: () => NOW,
  };
}

let of: Source;
beforeEach(() => {
  vi.useFakeTimers();
  of = new Source();
});
afterEach(() => {
  vi.useRealTimers();
});
const follow = () => followChecks(['aliexpress'], of.source);
const turns = () => vi.advanceTimersByTimeAsync(0);

describe('the checks that run somewhere', () => {
  test('are asked for once there is a run, and looked at when it goes on', async () => {
    of.reply = progress(3);
    const checks = follow();
    await turns();
    expect(checks.value).toEqual([{ marketplace: 'aliexpress', progress: progress(3) }]);
    of.reply = progress(4);
    of.changed('aliexpress');
    await turns();
    expect(checks.value[0]?.progress.checked).toHaveLength(4);
    of.reply = null;
    of.changed('aliexpress');
    await turns();
    expect(checks.value).toEqual([]);
  });

  test('nobody is asked where there is no run, nor about a shop that cannot be asked', async () => {
    of.there = false;
    follow();
    of.changed('temu');
    await turns();
    expect(of.asked).toBe(0);
  });

  test('are looked at once more when the tab that asks had its time, and not again and again', async () => {
    of.reply = progress(3, { until: NOW + 60_000 });
    const checks = follow();
    await turns();
    of.reply = progress(3, { phase: 'stopped' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(checks.value[0]?.progress.phase).toBe('elsewhere');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(checks.value[0]?.progress.phase).toBe('stopped');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(of.asked).toBe(2);
  });

  test('each shop’s tab has its own time', async () => {
    of.reply = progress(3, { until: NOW + 60_000 });
    followChecks(['aliexpress', 'temu'], of.source);
    await turns();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(of.asked).toBe(4);
  });

  test('of answers that overtake each other the last question’s counts', async () => {
    of.slow = true;
    const checks = follow();
    await turns();
    of.changed('aliexpress');
    await turns();
    const [first, second] = of.waiting;
    second?.({ offered: 0, progress: progress(5), next: null });
    first?.({ offered: 0, progress: progress(1), next: null });
    await turns();
    expect(checks.value[0]?.progress.checked).toHaveLength(5);
  });

  test('a background that does not answer shows none', async () => {
    const checks = followChecks(['aliexpress'], {
      ...of.source,
      poll: () => Promise.reject(new Error('gone')),
    });
    await turns();
    expect(checks.value).toEqual([]);
  });

  test('a storage that does not answer shows none', async () => {
    const isThere = () => Promise.reject(new Error('gone'));
    const checks = followChecks(['aliexpress'], { ...of.source, isThere });
    await turns();
    expect([checks.value, of.asked]).toEqual([[], 0]);
  });
});
