// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Account, AccountId } from '../../../lib/core/facts/account';
import { ready, show } from '../popup/show-popup';
import { NO_SUMMARY, viewOf } from '../sample-view';

afterEach(cleanup);

const [A, B] = ['a'.repeat(16) as AccountId, 'b'.repeat(16) as AccountId];
const first: Account = { id: A, marketplace: 'aliexpress', number: 1, name: null };
const mums: Account = { id: B, marketplace: 'aliexpress', number: 2, name: 'Mum’s' };
const orders = [
  viewOf('1', { account: A, store: 'Tin Drum Home' }),
  viewOf('2', { account: B }),
  viewOf('3'),
  viewOf('4', { account: B }),
];
const content = (accounts: readonly Account[] = [first, mums], shown = orders) => {
  const all = ready(shown, { ...NO_SUMMARY, open: 4 });
  return all.phase === 'ready' ? { ...all, accounts } : all;
};
const filter = () => screen.queryByRole('region', { name: 'Accounts' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');

it('is not there where nothing is to be chosen', () => {
  show({ content: content([]) });
  expect(filter()).toBeNull();
  expect(rows()).toHaveLength(4);
  cleanup();
  show({ content: content([first, mums], orders.slice(1)) });
  expect(filter()).toBeNull();
});

it('names each account, by the user’s name or its number, and says which is chosen', () => {
  const { chooseAccount } = show({ content: content(), account: B });
  const buttons = within(filter() ?? document.body).getAllByRole('button');
  expect(buttons.map((each) => [each.textContent, each.getAttribute('aria-pressed')])).toEqual([
    ['All', 'false'],
    ['Account 1', 'false'],
    ['Mum’s', 'true'],
    ['Rename this account', null],
  ]);
  press('Account 1');
  press('All');
  expect(chooseAccount.mock.calls).toEqual([[A], [null]]);
});

it('lists the orders of the chosen account; the head goes on counting all, and what is not listed is said', () => {
  const { update } = show({ content: content() });
  expect(rows()).toHaveLength(4);
  const head = screen.getByRole('banner').textContent;
  update({ account: B });
  expect(rows()).toHaveLength(2);
  expect(screen.getByRole('banner').textContent).toBe(head);
  expect(filter()?.textContent).toContain(
    '2 orders of other accounts and shops are not listed. Warnings count them all.',
  );
});

it('a chosen account that has no order left hides nothing', () => {
  show({ content: content([first, mums], orders.slice(0, 1)), account: B });
  expect(rows()).toHaveLength(1);
});

it('each row says whose order it is, beside the store', () => {
  show({ content: content() });
  const [one, two, three] = screen.getAllByRole('listitem');
  expect(one?.querySelector('.row-meta')?.textContent).toContain('Account 1Tin Drum Home');
  expect(two?.textContent).toContain('Mum’s');
  expect(three?.querySelector('.row-account')).toBeNull();
});

it('gives a name, which is trimmed, and takes one back', () => {
  const { nameAccount, update } = show({ content: content(), account: A });
  press('Name this account');
  const field = screen.getByLabelText<HTMLInputElement>('Name');
  expect(document.activeElement).toBe(field);
  field.value = '  Mine ';
  press('Save');
  expect(nameAccount.mock.calls).toEqual([[first, 'Mine']]);
  expect(document.activeElement?.textContent).toBe('Name this account');
  expect(screen.queryByLabelText('Name')).toBeNull();
  update({ account: B });
  press('Rename this account');
  const other = screen.getByLabelText<HTMLInputElement>('Name');
  expect(other.value).toBe('Mum’s');
  other.value = '';
  press('Save');
  expect(nameAccount.mock.calls.at(-1)).toEqual([mums, '']);
});
