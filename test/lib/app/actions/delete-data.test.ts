import { describe, expect, test } from 'vitest';
import { deleteData, deleteOldSettled } from '../../../../lib/app/actions/delete-data';
import { recordReading } from '../../../../lib/app/record/record-reading';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { answer } from '../../../../lib/app/requests/answer';
import { condition } from '../../../../lib/app/requests/condition';
import type { AccountId } from '../../../../lib/core/facts/account';
import { manualOrder } from '../../../../lib/core/facts/manual';
import type { Order } from '../../../../lib/core/facts/order';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import {
  endsOn,
  extensionPage,
  FakeWorld,
  keyOf,
  onDay,
  orderPage,
  readingOf,
} from '../fake-world';

const NOW = '2026-12-07T12:00Z';
const ids = ['1000000000000001', '1000000000000002'];
const DAY = 86_400_000;
const ID = 'a'.repeat(32);

async function world() {
  const made = new FakeWorld(NOW);
  await recordReading(
    made,
    readingOf(
      ids.map((id) => endsOn(id, '2026-12-10')),
      made.now,
    ),
    orderPage,
  );
  const lamp = manualOrder('other', 'AB-100200', made.now);
  made.stored.set(lamp.key, lamp);
  await refresh(made);
  return made;
}
const put = (made: FakeWorld, order: Order) => made.stored.set(order.key, order);

describe('deleting', () => {
  test('one shop leaves the others; badge and alarm follow, and it is no loss', async () => {
    const made = await world();
    expect(made.badgeShown?.count).toBe(2);
    expect(await deleteData(made, { id: ID, deletion: { what: 'shop', shop: 'aliexpress' } })).toBe(
      2,
    );
    expect([...made.stored.values()].map(({ marketplace }) => marketplace)).toEqual(['other']);
    expect(made.badgeShown?.count).toBe(0);
    expect((await condition(made)).lost).toBeNull();
    expect(made.announced.at(-1)).toHaveLength(2);
  });

  test('an account leaves those of another and of none', async () => {
    const made = await world();
    const [first, second] = [...made.stored.values()];
    const account = 'a'.repeat(16) as AccountId;
    if (first && second) {
      put(made, { ...first, account });
      put(made, { ...second, account: 'b'.repeat(16) as AccountId });
    }
    expect(
      await deleteData(made, {
        id: ID,
        deletion: { what: 'account', shop: 'aliexpress', account },
      }),
    ).toBe(1);
    expect(made.stored.size).toBe(2);
  });

  test('everything leaves nothing: no order, no note, no setting, no salt', async () => {
    const made = await world();
    made.chosen = { ...DEFAULT_SETTINGS, strict: false };
    expect(await deleteData(made, { id: ID, deletion: { what: 'everything' } })).toBe(3);
    expect(made.stored.size).toBe(0);
    expect(made.chosen).toEqual(DEFAULT_SETTINGS);
    expect(made.salt).toBeNull();
    expect(made.badgeShown?.count).toBe(0);
    expect(await condition(made)).toMatchObject({ known: null, lost: null });
  });

  test('a shop takes its claims along: their letters, and the day on which they would be told of', async () => {
    const made = await world();
    const key = keyOf(ids[0] ?? '');
    const due = {
      value: { kind: 'day' as const, day: onDay('2027-03-01'), zones: ['UTC'] },
      text: '',
    };
    await answer(made, 'correctFact', { key, facts: { answerDue: due } }, extensionPage);
    const letter = { key, letter: 'to-bank', text: 'Dear bank', base: '', over: [] };
    await answer(made, 'writeLetter', letter, extensionPage);
    await deleteData(made, { id: ID, deletion: { what: 'shop', shop: 'aliexpress' } });
    expect(JSON.stringify([...made.stored.values()])).not.toContain('Dear bank');
    const shown = made.shown.length;
    made.now = Date.parse('2027-03-02T12:00Z');
    await refresh(made);
    expect(made.shown).toHaveLength(shown);
  });

  test('damaged records leaves every sound one', async () => {
    const made = await world();
    expect(await deleteData(made, { id: ID, deletion: { what: 'damaged' } })).toBe(0);
    expect(made.stored.size).toBe(3);
  });
});

describe('settled orders', () => {
  async function settled(days: number) {
    const made = await world();
    const [first] = [...made.stored.values()];
    if (first) put(made, { ...first, marks: { settledAt: made.now - days * DAY } });
    return made;
  }

  test('are kept for ever unless the user says otherwise', async () => {
    const made = await settled(5_000);
    await deleteOldSettled(made);
    expect(made.stored.size).toBe(3);
  });

  test('are deleted after the days that the user chose, and no other is', async () => {
    for (const [days, left] of [
      [89, 3],
      [90, 2],
    ] as const) {
      const made = await settled(days);
      made.chosen = { ...DEFAULT_SETTINGS, keepSettled: 90 };
      await deleteOldSettled(made);
      expect(made.stored.size).toBe(left);
    }
  });

  test('are looked through once a day', async () => {
    const made = await settled(89);
    made.chosen = { ...DEFAULT_SETTINGS, keepSettled: 90 };
    await deleteOldSettled(made);
    made.now += DAY / 2 - 1;
    await deleteOldSettled(made);
    expect(made.stored.size).toBe(3);
    made.now += DAY;
    await deleteOldSettled(made);
    expect(made.stored.size).toBe(2);
  });
});
