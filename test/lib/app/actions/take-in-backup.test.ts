import { describe, expect, test } from 'vitest';
import { takeInBackup } from '../../../../lib/app/actions/take-in-backup';
import { recordReading } from '../../../../lib/app/record/record-reading';
import { answer } from '../../../../lib/app/requests/answer';
import { condition } from '../../../../lib/app/requests/condition';
import type { AccountId } from '../../../../lib/core/facts/account';
import { manualOrder } from '../../../../lib/core/facts/manual';
import type { Order } from '../../../../lib/core/facts/order';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { type BackupContent, contentText } from '../../../../lib/files/backup/backup-content';
import { endsOn, extensionPage, FakeWorld, onDay, orderPage, readingOf } from '../fake-world';

const NOW = '2026-12-07T12:00Z';
const ID = 'b'.repeat(32);
const DUE = onDay('2026-12-20');
const idOf = (index: number) => String(1_000_000_000_000_000 + index);
const [OURS, THEIRS, UNKNOWN] = ['a', 'b', 'c'].map((letter) => letter.repeat(16) as AccountId);

async function world(...indexes: readonly number[]) {
  const made = new FakeWorld(NOW);
  const sightings = indexes.map((index) => endsOn(idOf(index), '2026-12-10'));
  await recordReading(made, readingOf(sightings, made.now), orderPage);
  return made;
}
const ordersOf = (made: FakeWorld) => [...made.stored.values()];

/** What another installation had stored, put where this one finds it. */
function comes(made: FakeWorld, orders: readonly Order[], more: Partial<BackupContent> = {}) {
  const content = {
    orders,
    evidence: [],
    settings: null,
    accounts: [],
    accountSalt: null,
    ...more,
  };
  made.backups.set(ID, contentText(content));
}

function orderOf(made: FakeWorld): Order {
  const [order] = ordersOf(made);
  if (!order) throw new Error('nothing is stored');
  return order;
}

async function startClaim(made: FakeWorld, text: string): Promise<void> {
  const { key } = orderOf(made);
  const due = { value: { kind: 'day' as const, day: DUE, zones: ['UTC'] }, text: '' };
  const ask = { key, letter: 'to-bank', text, base: '', over: [] };
  await answer(made, 'correctFact', { key, facts: { answerDue: due } }, extensionPage);
  await answer(made, 'chooseSituation', { key, situation: 'late' }, extensionPage);
  await answer(made, 'writeLetter', ask, extensionPage);
}

describe('a backup', () => {
  test('is taken over where nothing is stored, and badge and alarm follow', async () => {
    const [from, to] = [await world(1, 2), new FakeWorld(NOW)];
    comes(to, ordersOf(from));
    expect(await takeInBackup(to, { id: ID, how: 'merge' })).toEqual({ changed: 2, whole: true });
    expect(to.stored).toEqual(from.stored);
    expect(to.badgeShown?.count).toBe(2);
    expect(to.alarmAt).not.toBeNull();
    expect(to.backups.size).toBe(0);
  });

  test('beside what is stored loses nothing here, and writes nothing that is the same', async () => {
    const [from, to] = [await world(1, 2), await world(1, 3)];
    const [shared] = ordersOf(from);
    comes(to, ordersOf(from));
    expect(await takeInBackup(to, { id: ID, how: 'merge' })).toMatchObject({ changed: 1 });
    expect(to.stored.size).toBe(3);
    expect(shared && to.stored.get(shared.key)).toEqual(shared);
  });

  test('a claim comes with its letters and clocks; where both were written neither is lost', async () => {
    const [from, to] = [await world(1), await world(1)];
    for (const [made, text] of [
      [from, 'typed there'],
      [to, 'typed here'],
    ] as const)
      await startClaim(made, text);
    const [mine] = ordersOf(to);
    comes(to, ordersOf(from));
    await takeInBackup(to, { id: ID, how: 'merge' });
    const [united] = ordersOf(to);
    expect(united?.claim?.letters?.['to-bank']?.map(({ text }) => text)).toEqual([
      'typed here',
      'typed there',
    ]);
    expect(united?.facts.answerDue).toEqual(mine?.facts.answerDue);
    const empty = new FakeWorld(NOW);
    comes(empty, ordersOf(from));
    await takeInBackup(empty, { id: ID, how: 'replace' });
    const view = await answer(empty, 'viewOrder', { key: orderOf(from).key }, extensionPage);
    expect(view?.clocks.map(({ kind }) => kind)).toContain('answer-due');
    expect(orderOf(empty).claim).toEqual(orderOf(from).claim);
  });

  test('in the place of everything leaves what it holds alone, which is no loss', async () => {
    const [from, to] = [await world(1), await world(2, 3, 4)];
    to.chosen = { ...DEFAULT_SETTINGS, strict: false };
    comes(to, ordersOf(from), { settings: { ...DEFAULT_SETTINGS, country: 'DE' } });
    await takeInBackup(to, { id: ID, how: 'replace' });
    expect(to.stored).toEqual(from.stored);
    expect(to.chosen).toEqual({ ...DEFAULT_SETTINGS, country: 'DE' });
    expect((await condition(to)).lost).toBeNull();
  });

  test('beside what is stored leaves the settings alone', async () => {
    const to = await world(1);
    comes(to, [], { settings: { ...DEFAULT_SETTINGS, thresholds: [9] } });
    await takeInBackup(to, { id: ID, how: 'merge' });
    expect(to.chosen).toEqual(DEFAULT_SETTINGS);
  });

  test('that is not there, or not sound, changes nothing', async () => {
    const to = await world(1);
    const before = new Map(to.stored);
    expect(await takeInBackup(to, { id: ID, how: 'replace' })).toBe('gone');
    to.backups.set(ID, '{"orders":[{}]}');
    await expect(takeInBackup(to, { id: ID, how: 'replace' })).rejects.toThrow();
    expect(to.stored).toEqual(before);
  });
});

describe('the accounts of a backup', () => {
  const account = (id: AccountId | undefined, name: string) => ({
    id: id ?? ('' as AccountId),
    marketplace: 'aliexpress' as const,
    name,
  });
  const named = (made: FakeWorld) => JSON.parse(made.remembered.get('accounts') ?? '[]');
  const owned = (order: Order, owner: AccountId | undefined): Order => ({
    ...order,
    ...(owner && { account: owner }),
  });

  test('keep their ids where nothing is stored: later pages make the same', async () => {
    const to = new FakeWorld(NOW);
    const lamp = owned(manualOrder('other', 'AB-100200', to.now), THEIRS);
    comes(to, [lamp], { accounts: [account(THEIRS, 'Shared')], accountSalt: 'e'.repeat(32) });
    await takeInBackup(to, { id: ID, how: 'merge' });
    expect(to.salt).toBe('e'.repeat(32));
    expect(to.stored.get(lamp.key)?.account).toBe(THEIRS);
    expect(named(to)).toEqual([account(THEIRS, 'Shared')]);
  });

  test('become ours by an order that both know; of the others nobody can tell', async () => {
    const to = await world(1);
    const [mine] = ordersOf(to);
    if (!mine) throw new Error('no order');
    to.stored.set(mine.key, owned(mine, OURS));
    to.remembered.set('accounts', JSON.stringify([{ ...account(OURS, ''), name: null }]));
    const lamp = manualOrder('other', 'AB-100200', to.now);
    const chair = manualOrder('other', 'AB-100201', to.now);
    comes(to, [owned(mine, THEIRS), owned(lamp, THEIRS), owned(chair, UNKNOWN)], {
      accounts: [account(THEIRS, 'Shared'), account(UNKNOWN, 'Other')],
      accountSalt: 'e'.repeat(32),
    });
    await takeInBackup(to, { id: ID, how: 'merge' });
    expect(to.salt).toBe('f'.repeat(32));
    const accounts = [mine, lamp, chair].map(({ key }) => to.stored.get(key)?.account);
    expect(accounts).toEqual([OURS, OURS, undefined]);
    expect(named(to)).toEqual([account(OURS, 'Shared')]);
  });
});
