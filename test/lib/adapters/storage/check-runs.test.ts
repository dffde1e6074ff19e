import { beforeEach, expect, test } from 'vitest';
import { patientPace } from '../../../../lib/adapters/pace';
import { onCheckRunChanged, storedCheckRuns } from '../../../../lib/adapters/storage/check-runs';
import type { CheckRun } from '../../../../lib/core/views/checking';
import { type FakeExtension, installFakeExtension } from '../fake-extension';

const run: CheckRun = {
  id: 'mlk0-7',
  marketplace: 'aliexpress',
  startedAt: 1_795_000_000_000,
  owner: 7,
  leaseUntil: 1_795_000_075_000,
  askedAt: 1_795_000_000_000,
  stop: { kind: 'captcha', at: 1_795_000_010_000 },
  orders: [{ id: '8210000000000001', known: 'unknown', results: ['read', 'not-found'] }],
};

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
});

test('a run is found again by the next worker, each shop’s for itself', async () => {
  await storedCheckRuns.write(run);
  expect(await storedCheckRuns.read('aliexpress')).toEqual(run);
  expect(await storedCheckRuns.read('temu')).toBeNull();
});

test.each([
  ['nothing', undefined],
  ['text', 'run'],
  ['another shop’s', { ...run, marketplace: 'temu' }],
  ['one with an order that is none', { ...run, orders: [{ id: '<b>', known: '', results: [] }] }],
  ['one with too many orders', { ...run, orders: Array(21).fill(run.orders[0]) }],
  ['one of another version', { ...run, version: 2 }],
  ['one that stopped for no known reason', { ...run, stop: { kind: 'mood', at: 1 } }],
])('%s in its place is no run', async (_what, stored) => {
  extension.stored.local.set('checkRun.aliexpress', stored);
  expect(await storedCheckRuns.read('aliexpress')).toBeNull();
});

test('whoever listens hears of the shop whose run was stored, and of nothing else', async () => {
  const heard: string[] = [];
  onCheckRunChanged((shop) => heard.push(shop));
  await storedCheckRuns.write(run);
  expect(heard).toEqual(['aliexpress']);
  await extension.api.storage.local.set({ changedOrders: 1, 'checkRun.nonsense': 1 });
  await extension.api.storage.sync.set({ 'checkRun.aliexpress': 1 });
  expect(heard).toEqual(['aliexpress']);
});

test('the pace lies between one and a half and three seconds, and varies', () => {
  const pauses = Array.from({ length: 200 }, () => patientPace.pause());
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1_500);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(3_000);
  expect(new Set(pauses).size).toBeGreaterThan(10);
});
