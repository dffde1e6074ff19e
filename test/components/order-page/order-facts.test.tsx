// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/core/facts/fact';
import { freshId } from '../../../lib/core/facts/fresh-id';
import { NOW, viewOf } from '../sample-view';
import { known, on, rowOf, show, text } from './show-order-page';

afterEach(cleanup);

describe('in a private window', () => {
  it('says why an order can only be read, and shows how it stands', () => {
    show({ content: known({}), inPrivate: true });
    expect(screen.getByText(/^This is a private window: nothing is saved from here/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'How it stands' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelector('input, select, textarea')).toBeNull();
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
    page.say.mockResolvedValue({ placed: { message: 'orderPageImpossible_not_come_yet' } });
    open();
    fireEvent.input(field(), { target: { value: '2027-11-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('This day is still to come. Check the day and the year.');
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
    const choice = screen.getByLabelText<HTMLSelectElement>('Say more about this order');
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

describe('what can be done with an order', () => {
  it('is what is offered for it, its calendar and its deletion', () => {
    const order = viewOf('8210000000001559');
    const { acts } = show({ content: known({}, { order }) });
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    press('Remind me later');
    press('until tomorrow');
    expect(acts.act).toHaveBeenLastCalledWith(order, { kind: 'snooze', for: 'tomorrow' });
    press('I have it');
    press('Today');
    expect(acts.act).toHaveBeenLastCalledWith(order, expect.objectContaining({ kind: 'received' }));
    press('Settled');
    expect(acts.act).toHaveBeenLastCalledWith(order, { kind: 'settled' });
    press('Save a calendar (.ics)');
    expect(acts.saveCalendar).toHaveBeenCalledWith(order.key);
    press('Delete');
    expect(acts.remove).toHaveBeenCalledWith(order.key);
  });

  it('is taken back at the same place', () => {
    const order = viewOf('8210000000001559', { marks: { settledAt: NOW } });
    const { acts } = show({ content: known({}, { order }) });
    fireEvent.click(screen.getByRole('button', { name: 'Not settled after all' }));
    expect(acts.act).toHaveBeenCalledWith(order, { kind: 'unsettled' });
  });
});

it('an order that is not there can be added', () => {
  show({ content: { phase: 'missing' } });
  expect(screen.getByRole('link', { name: 'Add an order by hand' }).getAttribute('href')).toBe(
    '/dashboard.html#/new',
  );
});

it('every text of the page exists', () => {
  const names = ['placed', 'delivered', 'statedEnd'] as const;
  const facts = Object.fromEntries(names.map((name) => [name, [on('2026-11-02', 'detail', 1)]]));
  show({ content: known(facts, { manualOnly: true }), said: 'existed' });
  expect(document.body.textContent).not.toContain('«');
});
