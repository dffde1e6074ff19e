// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HereContext } from '../../../components/here';
import { OrderTable } from '../../../components/orders/order-table';
import { aRow, keyOf } from '../../lib/core/list/a-row';
import { NOW, ZONE } from '../sample-view';
import { rows, show, words } from './show-orders-view';

afterEach(cleanup);

test('each order is a row with its words: state, title, shop, amount, date and how sure it is', () => {
  show();
  expect(screen.getByText('3 orders · €12.50 (amounts of 2 orders not known)')).toBeTruthy();
  const row = screen.getByText('Teapot').closest('[role=row]');
  expect(row?.textContent).toContain('AliExpress · Amber Lane Store · on its way');
  expect(row?.textContent).toContain('about Thu 10 Dec');
  expect(row?.textContent).toContain('12 days left · estimate');
  expect(row?.querySelector('.lane')?.textContent).toBe(
    'Protection until Thu 10 Dec (estimate); Beyond the shop until Sun, 4 Apr 2027 (rule)',
  );
  expect(screen.getByText('Teapot').getAttribute('href')).toBe(
    '/dashboard.html#/orders/aliexpress:100001',
  );
});

test('in a private window it is read, and says why nothing else', () => {
  const { press, open, remove, undo } = show(rows, {}, true);
  expect(screen.getByText(/^This is a private window: nothing is saved from here/)).toBeTruthy();
  expect(screen.queryByText('Add an order')).toBeNull();
  press('ArrowDown');
  press(' ');
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  press('Delete');
  press('z', { ctrlKey: true });
  expect([remove, undo].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  press('Enter');
  expect(open).toHaveBeenCalledOnce();
});

test('the keyboard walks, chooses and opens', () => {
  const { press, list, open, remove } = show();
  press('ArrowDown');
  const active = screen.getByRole('grid').getAttribute('aria-activedescendant');
  expect(active).toBe('order-aliexpress:100001');
  expect(document.getElementById(active ?? '')).not.toBeNull();
  press(' ');
  press('ArrowDown', { shiftKey: true });
  expect([...list.selection.value.keys]).toEqual(['100001', '100003'].map(keyOf));
  press('Enter');
  expect(open).toHaveBeenCalledWith(keyOf('100003'));
  press('a', { ctrlKey: true });
  expect(list.selection.value.keys.size).toBe(3);
  press('Delete');
  expect(remove).toHaveBeenCalledTimes(1);
  press('Escape');
  expect(list.selection.value.keys.size).toBe(0);
  press('Delete');
  expect(remove).toHaveBeenCalledTimes(1);
});

test.each([
  ['Caps Lock', 'A', 'Z'],
  ['a Russian keyboard', 'ф', 'я'],
  ['a Hebrew keyboard', 'ש', 'ז'],
])('%s: all are chosen, and what was done is taken back', (_, a, z) => {
  const { press, list, undo } = show();
  press(a, { ctrlKey: true, code: 'KeyA' });
  expect(list.selection.value.keys.size).toBe(3);
  press(z, { ctrlKey: true, code: 'KeyZ' });
  expect(undo).toHaveBeenCalledOnce();
});

test('a letter is where the keyboard says it is, not where another one has it', () => {
  const { press, list } = show();
  press('q', { ctrlKey: true, code: 'KeyA' });
  expect(list.selection.value.keys.size).toBe(0);
  press('a', { ctrlKey: true, code: 'KeyQ' });
  expect(list.selection.value.keys.size).toBe(3);
});

test('the key that finds in a page leads to the search field, and there it is the browser’s', () => {
  show();
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  const find = (target: Element, more: object = {}) =>
    !fireEvent.keyDown(target, { key: 'f', code: 'KeyF', ctrlKey: true, ...more });
  expect(find(document.body, { shiftKey: true })).toBe(false);
  expect(find(document.body)).toBe(true);
  expect(document.activeElement).toBe(field);
  expect(find(field)).toBe(false);
});

test('a click chooses one, a click with Shift up to there, the box besides the others', () => {
  const { list, again } = show();
  const click = (text: string, more: object = {}) => {
    const row = screen.getByText(text).closest('[role=row]');
    if (row) fireEvent.click(row, more);
    again();
  };
  click('Teapot');
  expect([...list.selection.value.keys]).toEqual([keyOf('100001')]);
  click('Lamp', { shiftKey: true });
  expect(list.selection.value.keys.size).toBe(3);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Gloves' }));
  again();
  expect([...list.selection.value.keys]).toEqual(['100001', '100002'].map(keyOf));
});

test('what is chosen can be acted on, and taken back by key', () => {
  const { press, again, act, undo } = show();
  press('a', { ctrlKey: true });
  again();
  fireEvent.click(screen.getByRole('button', { name: 'Settled' }));
  expect(act).toHaveBeenLastCalledWith({ kind: 'settled' });
  fireEvent.click(screen.getByRole('button', { name: 'Snooze' }));
  fireEvent.click(screen.getByRole('button', { name: 'for 3 days' }));
  expect(act).toHaveBeenLastCalledWith({ kind: 'snooze', for: 'three-days' });
  fireEvent.click(screen.getByRole('button', { name: 'I have them' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yesterday' }));
  expect(act).toHaveBeenLastCalledWith({ kind: 'received', day: '2026-11-27' });
  expect(act).toHaveBeenCalledTimes(3);
  press('z', { ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(1);
});

test('nothing stored, nothing found and nothing read are three sentences', () => {
  show([]);
  expect(screen.getByText('No order is stored yet.')).toBeTruthy();
  cleanup();
  const { list, again } = show();
  list.set({ search: 'bicycle' });
  again();
  expect(screen.getByText('No order matches.')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Show everything' })[0] as HTMLElement);
  again();
  expect(screen.getByText('Teapot')).toBeTruthy();
  cleanup();
  const { retry } = show([], { phase: 'failed' });
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalled();
});

test('what is printed is a table of all of them', () => {
  render(
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <OrderTable groups={[{ name: 'calm', rows }]} grouping="urgency" />
    </HereContext.Provider>,
  );
  expect(screen.getAllByRole('row')).toHaveLength(rows.length + 2);
  const row = screen.getByRole('rowheader', { name: 'Teapot' }).closest('tr');
  // Beside the order, where a narrow screen shows it without being moved sideways.
  expect(row?.querySelector('td')?.textContent).toBe('about Thu 10 Dec, 12 days left · estimate');
  expect(screen.getAllByRole('columnheader')[1]?.textContent).toBe('Claim by');
});

test('what is listed, or chosen, is saved as what one says, and the focus is where that was asked', () => {
  const { saveListed, saveChosen, press, again } = show();
  const click = (name: string, at = 0) => {
    const button = screen.getAllByRole('button', { name })[at];
    if (button) fireEvent.click(button);
    again();
  };
  click('Save the list');
  click('Save a calendar (.ics)');
  expect(saveListed).toHaveBeenCalledWith('calendar');
  expect(document.activeElement?.textContent).toBe('Save the list');
  press('ArrowDown');
  press(' ');
  click('Save as file');
  click('Save a table of orders (.csv)');
  expect(saveChosen).toHaveBeenCalledWith('orders');
  expect(document.activeElement?.textContent).toBe('Save as file');
});

test('a stroke leads from the list to the search field, and from nowhere else', () => {
  const { press } = show();
  const field = screen.getByRole('searchbox');
  const { body } = document;
  fireEvent.keyDown(screen.getByRole('button', { name: 'Filters' }), { key: '/' });
  expect(document.activeElement).toBe(body);
  press('/');
  expect(document.activeElement).toBe(field);
});

test('a filter that an address names is seen, though no order has it any more', () => {
  const { list, again } = show();
  list.turnTo('paid=Bitcoin');
  again();
  fireEvent.click(screen.getByRole('button', { name: 'Filters (1)' }));
  expect(screen.getByLabelText<HTMLSelectElement>('Paid with').selectedOptions[0]?.text).toBe(
    'Bitcoin',
  );
});

test('what is being done stands with what is chosen, which stays in sight', () => {
  const doing = <p>Working on it</p>;
  show(rows, { doing });
  expect(screen.getByText('Working on it').closest('.chosen-bar')).not.toBeNull();
  cleanup();
  // Of a private window nothing is acted on, and files are saved all the same.
  show(rows, { doing }, true);
  expect(screen.getByText('Working on it').closest('.chosen-bar')).toBeNull();
});

test('that no order matches is said once all are read', () => {
  const { list, again } = show(rows, { phase: 'some', stored: 3 });
  list.set({ search: 'nothing like it' });
  again();
  expect(screen.queryByText('No order matches.')).toBeNull();
  expect(screen.getByText(/reading the others/)).toBeTruthy();
});

test('the table says the same in words, a part of it at a time', () => {
  const many = Array.from({ length: 250 }, (_, index) =>
    aRow(String(200_000 + index), { title: `Lamp ${index}`, urgency: 'calm' }),
  );
  const { list, again } = show(many);
  list.set({ form: 'table', grouping: 'none' });
  again();
  expect(screen.queryByRole('grid')).toBeNull();
  expect(screen.getAllByRole('row')).toHaveLength(201);
  expect(screen.queryByLabelText('Time shown')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show more of the other 50 orders' }));
  again();
  expect(screen.getAllByRole('row')).toHaveLength(251);
  expect(screen.getByRole('link', { name: 'Lamp 249' }).getAttribute('href')).toContain('200249');
});
