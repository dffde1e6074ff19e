import { describe, expect, test } from 'vitest';
import { recordReading } from '../../../../lib/app/record/record-reading';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { answer } from '../../../../lib/app/requests/answer';
import { condition } from '../../../../lib/app/requests/condition';
import type { Order } from '../../../../lib/core/facts/order';
import { contentText } from '../../../../lib/files/backup/backup-content';
import type { Progress } from '../../../../lib/ports/long-work';
import type { Reply } from '../../../../lib/protocol/messages';
import { endsOn, extensionPage, FakeWorld, orderPage, readingOf } from '../fake-world';

const NOW = '2026-12-07T12:00Z';
const ID = 'b'.repeat(32);
const idOf = (index: number) => String(1_000_000_000_000_000 + index);

async function world(...indexes: readonly number[]) {
  const made = new FakeWorld(NOW);
  const sightings = indexes.map((index) => endsOn(idOf(index), '2026-12-10'));
  await recordReading(made, readingOf(sightings, made.now), orderPage);
  await refresh(made);
  return made;
}

/** A world with three orders, and a backup of two others that came in. */
async function withBackup() {
  const [made, other] = [await world(1, 2, 3), await world(3, 4)];
  const orders: Order[] = [...other.stored.values()];
  const others = { evidence: [], settings: { strict: false }, accounts: [], accountSalt: null };
  made.backups.set(ID, contentText({ orders, ...others }));
  return made;
}

const stop = (made: FakeWorld) => answer(made, 'stopWork', { id: ID }, extensionPage);

type Asked = (made: FakeWorld) => Promise<Reply<'takeInBackup'> | Reply<'deleteData'>>;
const takeIn =
  (how: 'merge' | 'replace'): Asked =>
  (made) =>
    answer(made, 'takeInBackup', { id: ID, how }, extensionPage);
const remove =
  (what: 'shop' | 'everything'): Asked =>
  (made) => {
    const deletion = what === 'shop' ? { what, shop: 'aliexpress' as const } : { what };
    return answer(made, 'deleteData', { id: ID, deletion }, extensionPage);
  };
const WORKS: readonly [string, Asked][] = [
  ['a backup beside what is stored', takeIn('merge')],
  ['a backup in its place', takeIn('replace')],
  ['deleting a shop', remove('shop')],
  ['deleting everything', remove('everything')],
];

/** All that lasts. */
const lasting = (made: FakeWorld) =>
  structuredClone({
    stored: made.stored,
    remembered: made.remembered,
    chosen: made.chosen,
    salt: made.salt,
    badge: made.badgeShown,
    alarm: made.alarmAt,
    announced: made.announced,
  });

describe.each(WORKS)('%s', (_, work) => {
  test('is told of as it goes on, and when it is stored', async () => {
    const made = await withBackup();
    const all: Progress[] = [];
    made.onProgress = (progress) => void all.push(progress);
    await work(made);
    expect(all.every(({ work: id }) => id === ID)).toBe(true);
    const done = all.map((each) => each.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.every((each) => each > 0 && each <= 1)).toBe(true);
    expect(all.map(({ isStored }) => isStored)).toEqual(
      all.map((_each, at) => at === all.length - 1),
    );
  });

  test('stopped on the way leaves what was there, and is no loss', async () => {
    const made = await withBackup();
    const before = lasting(made);
    made.onProgress = () => void stop(made);
    expect(await work(made)).toBe('stopped');
    expect(lasting(made)).toEqual(before);
    expect((await condition(made)).lost).toBeNull();
  });

  test('is stopped by a question that is answered sooner than the work', async () => {
    const made = await withBackup();
    const before = lasting(made);
    await stop(made);
    expect(await work(made)).toBe('stopped');
    expect(lasting(made)).toEqual(before);
  });

  test('stopped once, it can be done after all', async () => {
    const [made, other] = [await withBackup(), await withBackup()];
    await stop(made);
    await work(made);
    expect(await work(made)).toEqual(await work(other));
    expect(made.stored).toEqual(other.stored);
  });

  test('that is stored already cannot be stopped', async () => {
    const [made, other] = [await withBackup(), await withBackup()];
    made.onProgress = ({ isStored }) => void (isStored && stop(made));
    expect(await work(made)).toEqual(await work(other));
    expect(made.stored).toEqual(other.stored);
  });

  test('asked for twice does no harm', async () => {
    const [made, other] = [await withBackup(), await withBackup()];
    const [first] = await Promise.allSettled([work(made), work(made)]);
    const alone = await work(other);
    expect(first).toEqual({ status: 'fulfilled', value: alone });
    expect(made.stored).toEqual(other.stored);
  });
});

test('a backup for which there is no room says so, and changes nothing', async () => {
  const made = await withBackup();
  const before = lasting(made);
  made.full = true;
  expect(await takeIn('merge')(made)).toBe('full');
  expect(lasting(made)).toEqual(before);
});

test('a backup that is not there any more changes nothing, and that is said', async () => {
  const made = await withBackup();
  const before = lasting(made);
  made.backups.clear();
  for (const how of ['merge', 'replace'] as const) expect(await takeIn(how)(made)).toBe('gone');
  const { remembered, ...others } = lasting(made);
  expect({ ...others, remembered: before.remembered }).toEqual(before);
  expect((await condition(made)).lost).toBeNull();
  expect(remembered.size).toBe(before.remembered.size);
});

test('stopping what nobody does changes nothing', async () => {
  const made = await world(1);
  const before = lasting(made);
  await stop(made);
  expect(lasting(made)).toEqual(before);
});
