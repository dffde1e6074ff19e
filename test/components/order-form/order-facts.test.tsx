// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { orderByHand } from '../../../lib/core/by-hand';
import type { Facts, From, Statement } from '../../../lib/core/fact';
import { freshId } from '../../../lib/core/fresh-id';
import { day, NOW, viewOf, ZONE } from '../sample-view';
import { known, show } from './show-order-page';

afterEach(cleanup);

const HOUR = 3_600_000;
const on = (text: string, from: From, hoursAgo: number, words = text) => ({
  value: { kind: 'day', day: day(text), zones: [ZONE] } as const,
  from,
  readAt: NOW - hoursAgo * HOUR,
  text: words,
});
const text = (value: string, from: From): Statement<string> => ({
  value,
  from,
  readAt: NOW,
  text: value,
});
const rowOf = (name: string) => {
  const row = screen.getByRole('heading', { name, level: 3 }).closest<HTMLElement>('li.fact');
  if (!row) throw new Error(`no row ${name}`);
  return row;
};
const saidIn = (name: string) =>
  Array.from(rowOf(name).querySelectorAll('.said > li'), (line) => [
    line.getAttribute('data-counts'),
    line.textContent,
  ]);

describe('who says what of a fact', () => {
  it('the user, beside what the page says', () => {
    show({
      content: known({
        delivered: [on('2026-11-20', 'tracking', 30), on('2026-11-22', 'user', 2)],
      }),
    });
    expect(saidIn('Delivered on')).toEqual([
      ['true', 'Sun 22 Nov youtyped Sat 28 Nov · counts: no page has stated anything newer'],
      [
        'false',
        'Fri 20 Nov tracking pageread Fri 27 Nov · 2026-11-20 · does not count: you said otherwise on Sat 28 Nov',
      ],
    ]);
  });

  it('the page said otherwise later', () => {
    const facts: Facts = {
      statedEnd: [
        on('2026-12-04', 'user', 24 * 16),
        on('2026-12-10', 'detail', 24 * 16 - 5, 'Refund if no delivery before Dec 10, 2026'),
      ],
    };
    show({ content: known(facts) });
    const [page, user] = saidIn('Protection ends on');
    expect(page).toEqual([
      'true',
      'Thu 10 Dec order pageread Thu 12 Nov · Refund if no delivery before Dec 10, 2026 · counts',
    ]);
    expect(user).toEqual([
      'false',
      'Fri 4 Dec youtyped Thu 12 Nov · counts no more: the page said otherwise on Thu 12 Nov',
    ]);
  });

  it('the page came to say the same', () => {
    show({
      content: known({ placed: [on('2026-11-01', 'user', 9), on('2026-11-01', 'list', 2)] }),
    });
    expect(saidIn('Ordered on')[1]?.[1]).toContain('the page says so itself since Sat 28 Nov');
  });

  it('pages that say the same stand together, with everybody’s own words', () => {
    const total = (from: From, words: string) => ({
      value: { amount: '10.13', currency: 'USD', text: words },
      from,
      readAt: NOW,
      text: words,
    });
    const facts: Facts = {
      placed: [
        on('2026-11-01', 'detail', 2),
        on('2026-11-01', 'detail-data', 2),
        on('2026-11-01', 'list', 2),
      ],
      total: [total('detail', 'US $10.13'), total('list', 'Total:US $10.13')],
    };
    show({ content: known(facts) });
    expect(saidIn('Ordered on')).toEqual([
      [
        'true',
        'Sun 1 Nov order page data of the order page order listread Sat 28 Nov · 2026-11-01 · counts',
      ],
    ]);
    const [[counts, amount] = [], ...more] = saidIn('Amount');
    expect(more).toEqual([]);
    expect(counts).toBe('true');
    expect(amount).toContain('order page order listread');
    expect(amount).toContain('US $10.13 · Total:US $10.13 · counts');
    expect(document.querySelector('s')).toBeNull();
  });

  it('what the user typed stands alone, also where a page says the same', () => {
    show({
      content: known({ placed: [on('2026-11-01', 'user', 1), on('2026-11-01', 'list', 2)] }),
    });
    expect(saidIn('Ordered on')).toEqual([
      ['true', expect.stringContaining('youtyped')],
      ['false', expect.stringContaining('order list')],
    ]);
  });

  it('two pages that count together, and a list that does not', () => {
    const facts: Facts = {
      shipped: [
        on('2026-11-05', 'detail', 2),
        on('2026-11-06', 'tracking', 2),
        on('2026-11-07', 'list', 1),
      ],
    };
    show({ content: known(facts) });
    const said = saidIn('Shipped on');
    expect(said.map(([counts]) => counts)).toEqual(['true', 'true', 'false']);
    expect(said[0]?.[1]).toContain('counts together with the other');
    expect(said[2]?.[1]).toContain('the order’s own page says it more closely');
  });

  it('a link is text until it is pressed, and tells nobody where from', () => {
    show({ content: known({ link: [text('https://shop.example/o/1', 'user')] }) });
    const link = screen.getByRole('link', { name: 'https://shop.example/o/1' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });
});

describe('correcting a fact', () => {
  const facts: Facts = { placed: [on('2026-11-01', 'detail', 2, 'Nov 1, 2026')] };
  const open = () => fireEvent.click(screen.getByRole('button', { name: 'Correct: Ordered on' }));
  const field = () => within(rowOf('Ordered on')).getByLabelText<HTMLInputElement>('Ordered on');

  it('starts from what counts, shows what would follow, and saves on Save', async () => {
    const page = show({ content: known(facts) });
    open();
    expect(field().value).toBe('2026-11-01');
    expect(document.activeElement).toBe(field());
    fireEvent.input(field(), { target: { value: '2026-11-03' } });
    expect(page.tryFact).toHaveBeenCalledWith('placed', { placed: '2026-11-03' });
    page.update({ preview: { of: 'placed', view: viewOf('9', { title: 'As it would be' }) } });
    expect(within(rowOf('Ordered on')).getByText('As it would be')).toBeTruthy();
    expect(page.say).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(page.say).toHaveBeenCalledWith('placed', { placed: '2026-11-03' }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Correct: Ordered on'),
    );
  });

  it('keeps what was typed, with a sentence, where it cannot be', async () => {
    const page = show({ content: known(facts) });
    page.say.mockResolvedValue({ placed: { message: 'handImpossible_not_come_yet' } });
    open();
    fireEvent.input(field(), { target: { value: '2027-11-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('This day has not come yet. Look at the day and the year.');
    expect(field().value).toBe('2027-11-01');
  });

  it('a change elsewhere leaves what is being typed', () => {
    const page = show({ content: known(facts) });
    open();
    fireEvent.input(field(), { target: { value: '2026-11-04' } });
    page.update({ content: known({ ...facts, placed: [on('2026-11-02', 'detail', 0)] }) });
    expect(field().value).toBe('2026-11-04');
  });

  it('Cancel forgets it; Escape, which also closes a list of suggestions, does not', () => {
    const page = show({ content: known(facts) });
    open();
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field()).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(page.leave).toHaveBeenCalledOnce();
    expect(page.say).not.toHaveBeenCalled();
  });

  it('only what the user said can be taken back', () => {
    const page = show({ content: known({ ...facts, store: [text('Lamp & Co', 'user')] }) });
    expect(
      screen.queryByRole('button', { name: 'Take back what you said: Ordered on' }),
    ).toBeNull();
    fireEvent.click(
      screen.getByRole('button', { name: 'Take back what you said: Shop or seller' }),
    );
    expect(page.takeBack).toHaveBeenCalledWith('store');
  });

  it('what nobody has said is offered', async () => {
    const page = show({ content: known(facts) });
    const choice = screen.getByLabelText<HTMLSelectElement>('Say more of this order');
    const offered = Array.from(choice.options, ({ value }) => value);
    expect(offered).toContain('delivered');
    expect(offered).not.toContain('placed');
    fireEvent.change(choice, { target: { value: 'country' } });
    fireEvent.input(screen.getByLabelText('Your country'), { target: { value: 'France' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(page.say).toHaveBeenCalledWith('country', { country: 'France' }));
    await waitFor(() => expect(document.activeElement).toBe(choice));
  });
});

it('an id that was made up here is shown to nobody', () => {
  const fresh = freshId(new Uint8Array(8));
  show({
    content: known({}, { order: { ...viewOf(fresh, { title: 'A lamp' }), marketplace: 'other' } }),
  });
  expect(screen.getByText('Another shop')).toBeTruthy();
  expect(document.body.textContent).not.toContain(fresh.slice(0, 10));
});

describe('removing', () => {
  it('is offered for an order that was only typed', () => {
    const page = show({ content: known({}, { removable: true }) });
    fireEvent.click(screen.getByRole('button', { name: 'Remove this order' }));
    expect(page.remove).toHaveBeenCalledOnce();
    cleanup();
    const read = show({ content: known({}) });
    expect(screen.queryByRole('button', { name: 'Remove this order' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Settled' }));
    expect(read.settle).toHaveBeenCalledWith(true);
  });

  it('can be undone', () => {
    const order = orderByHand('other', 'hand-00', NOW);
    const page = show({ content: { phase: 'removed', order }, said: 'removed' });
    expect(screen.getByRole('status').textContent).toBe('Removed');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(page.restore).toHaveBeenCalledWith(order);
  });
});

it('an order that is not there can be added', () => {
  show({ content: { phase: 'missing' } });
  expect(screen.getByRole('link', { name: 'Add an order by hand' }).getAttribute('href')).toBe(
    '#new',
  );
});

it('every text of the page exists', () => {
  const names = ['placed', 'delivered', 'statedEnd'] as const;
  const facts = Object.fromEntries(names.map((name) => [name, [on('2026-11-02', 'detail', 1)]]));
  show({ content: known(facts, { removable: true }), said: 'existed' });
  expect(document.body.textContent).not.toContain('«');
});
