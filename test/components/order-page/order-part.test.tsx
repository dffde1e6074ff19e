// @vitest-environment happy-dom
// Covers order-stand.tsx, order-ways.tsx, note-panel.tsx and the folding of fact-row.tsx.
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { keyOf } from '../../lib/core/list/a-row';
import { claimBy, viewOf } from '../sample-view';
import { known, on, rowOf, show, text } from './show-order-page';

afterEach(cleanup);

const facts = { placed: [on('2026-11-01', 'list', 2)], store: [text('North Pier Tools', 'list')] };
const order = viewOf('8210000000001559', {
  title: 'Teapot',
  urgency: 'urgent',
  claimBy: claimBy('2026-12-01T23:00:00Z', '2026-12-01', { certainty: 'estimated' }),
  facts: { placed: on('2026-11-01', 'list', 2) },
  packages: [
    {
      numbers: ['LP00123456789012'],
      carrier: 'Cainiao',
      shipped: null,
      delivered: null,
      lastEvent: null,
      promisedBy: null,
    },
  ],
});

test('an order is called by its title, and says in one sentence what to do', () => {
  show({ content: known(facts, { order }) });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Teapot');
  expect(document.querySelector('.stand-head strong')?.textContent).toContain('1 Dec');
  expect(screen.getByText(/LP00123456789012/)).toBeTruthy();
});

test('what can be done stands right below what to do, before the dates', () => {
  const expectation = { from: 14, to: 24, parcels: 9, alike: 'carrier' } as const;
  show({ content: known(facts, { order }), expectation });
  const before = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [sentence, dates] = [
    document.querySelector('.stand-head'),
    document.querySelector('.expectation'),
  ];
  const action = screen.getByRole('button', { name: 'Settled' });
  expect(sentence && before(sentence, action)).toBe(true);
  expect(dates && before(action, dates)).toBe(true);
});

test('a fact is one line with what counts and who says it, and opens to the rest', () => {
  show({ content: known(facts, { order }) });
  const row = rowOf('Ordered on');
  const details = row.querySelector('details');
  expect(details?.open).toBe(false);
  expect(row.querySelector('.fact-line')?.textContent).toContain('1 Nov');
  fireEvent.click(within(row).getByRole('button', { name: 'Correct: Ordered on' }));
  expect(details?.open).toBe(true);
});

test('the ways lead to the list as it was left and to the neighbours', () => {
  const ways = { list: '#/orders?q=tea', previous: null, next: keyOf('100001') };
  show({ content: known(facts, { order }), ways });
  const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(link('All orders')).toBe('#/orders?q=tea');
  expect(link('Next order')).toBe('/dashboard.html#/orders/aliexpress:100001');
  expect(screen.queryByRole('link', { name: 'Previous order' })).toBeNull();
});

test('Alt and an arrow lead to a neighbour, for as long as the order is shown', async () => {
  const ways = { list: '#/orders', previous: null, next: keyOf('100001') };
  const { unmount } = show({ content: known(facts, { order }), ways });
  const press = (key: string, more: KeyboardEventInit = {}) =>
    fireEvent.keyDown(document.body, { key, altKey: true, ...more });
  location.hash = '/orders/here';
  press('ArrowUp');
  press('ArrowDown', { altKey: false });
  press('ArrowDown', { ctrlKey: true });
  expect(location.hash).toBe('#/orders/here');
  // There it opens the choices.
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown', altKey: true });
  expect(location.hash).toBe('#/orders/here');
  press('ArrowDown');
  expect(location.hash).toBe('#/orders/aliexpress:100001');
  unmount();
  // Nobody takes the key any more.
  await vi.waitFor(() => expect(press('ArrowDown')).toBe(true));
});

test('what other parcels took is a hint with its number', () => {
  const expectation = { from: 14, to: 24, parcels: 9, alike: 'carrier' } as const;
  show({ content: known(facts, { order }), expectation });
  expect(
    screen.getByText(/^Usually 14–24 days, from 9 of your parcels sent this way: 15 Nov to 25 Nov/),
  ).toBeTruthy();
});

test('a note is typed, and of two texts one is chosen', () => {
  const note = {
    text: 'mine',
    state: 'kept' as const,
    theirs: null,
    type: vi.fn(),
    write: vi.fn(),
    settle: vi.fn(),
  };
  const { update } = show({ content: known(facts, { order }), note });
  const field = screen.getByRole('textbox', { name: 'Notes' });
  fireEvent.input(field, { target: { value: 'mine, longer' } });
  expect(note.type).toHaveBeenCalledWith('mine, longer');
  fireEvent.blur(field);
  expect(note.write).toHaveBeenCalled();
  update({ note: { ...note, state: 'conflict', theirs: 'theirs' } });
  expect(screen.getByText('theirs')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep both' }));
  expect(note.settle).toHaveBeenCalledWith('both');
});
