import { expect, test } from 'vitest';
import { type Account, type AccountId, isAccountId } from '../../../../lib/core/facts/account';
import { accountsAmong } from '../../../../lib/core/views/accounts-among';
import { viewOf } from '../../../components/sample-view';

const idOf = (digit: string) => digit.repeat(16) as AccountId;
const account = (digit: string, more: Partial<Account> = {}): Account => ({
  id: idOf(digit),
  marketplace: 'aliexpress',
  number: Number(digit),
  name: null,
  ...more,
});
const ofAccount = (id: string, digit: string) => viewOf(id, { account: idOf(digit) });

test('an id is a hash and nothing that anybody could read', () => {
  expect(isAccountId('0123456789abcdef')).toBe(true);
  for (const other of [
    '1559',
    'ada@example.com',
    'Ada',
    '0123456789ABCDEF',
    '',
    null,
    1559,
    ['0123456789abcdef'],
    `${idOf('1')}0`,
  ])
    expect(isAccountId(other), String(other)).toBe(false);
});

test('a list can be narrowed to the accounts that have orders in it', () => {
  const all = [account('1'), account('2'), account('3')];
  const orders = [ofAccount('a', '3'), viewOf('b'), ofAccount('c', '1'), ofAccount('d', '3')];
  expect(accountsAmong(all, orders)).toEqual([account('1'), account('3')]);
});

test('where one account is left there is nothing to choose', () => {
  const all = [account('1'), account('2')];
  expect(accountsAmong(all, [ofAccount('a', '1'), viewOf('b')])).toEqual([]);
  expect(accountsAmong(all, [])).toEqual([]);
});

test('one account each at two shops is no choice either', () => {
  const all = [account('1'), account('2'), account('4', { marketplace: 'temu' })];
  const orders = [ofAccount('a', '1'), ofAccount('b', '4')];
  expect(accountsAmong(all, orders)).toEqual([]);
});
