// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { OrderView } from '../../../lib/core/views/order-view';
import { claimBy, day, NOW, ZONE } from '../sample-view';
import { show, stated } from './show-timeline';

afterEach(cleanup);

/** As the browser reports it when a person does it; what a script makes up is not trusted. */
function really(element: Element, type: 'click' | 'submit') {
  const event = createEvent[type](element);
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(element, event);
}
const press = (name: string) => really(screen.getByRole('button', { name }), 'click');

describe('what can be done', () => {
  it('asks what is wrong, where the claim desk answers', () => {
    const { claim } = show(stated());
    press('Something wrong?');
    expect(claim).toHaveBeenCalledOnce();
  });

  it('opens the order at the address made from its id', () => {
    show(stated());
    const link = screen.getByRole('link', { name: 'Open the order' });
    expect(link.getAttribute('href')).toBe('https://shop.example/detail?1');
  });

  it.each([
    ['Tomorrow', 'tomorrow'],
    ['In 3 days', 'three-days'],
    ['The day before it ends', 'day-before'],
  ])('reminds later: %s', (name, length) => {
    const { act } = show(stated());
    expect(screen.queryByRole('button', { name })).toBeNull();
    press('Remind me later');
    expect(
      screen.getByRole('button', { name: 'Remind me later' }).getAttribute('aria-expanded'),
    ).toBe('true');
    press(name);
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'snooze', for: length });
    // Its button is gone; the keyboard goes on where it was.
    expect(document.activeElement?.textContent).toBe('Remind me later');
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('offers no snooze whose end has passed, and says why there is none', () => {
    // 28 November, 14:00: the morning before the 29th is over.
    show(stated({ claimBy: claimBy('2026-11-30T08:00:00Z', '2026-11-29') }));
    press('Remind me later');
    expect(screen.getByRole('button', { name: 'Tomorrow' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'In 3 days' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'The day before it ends' })).toBeNull();
    cleanup();
    show(stated({ claimBy: claimBy('2026-11-29T08:00:00Z', '2026-11-28') }));
    press('Remind me later');
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
    expect(screen.getByText('It closes too soon to wait.')).toBeTruthy();
  });

  it.each(['awaiting-payment', 'cancelled', 'expired', 'refunded'] as const)(
    'does not ask whether the parcel of an order is there that has none: %s',
    (status) => {
      show(stated({ status }));
      expect(screen.queryByRole('button', { name: 'I have it' })).toBeNull();
      expect(screen.getByRole('button', { name: 'Settled' })).toBeTruthy();
    },
  );

  it('leads to the page on which facts are corrected, where something is stored', () => {
    const { correct } = show(stated());
    fireEvent.click(screen.getByRole('button', { name: 'Correct a fact' }));
    expect(correct).not.toHaveBeenCalled();
    press('Correct a fact');
    expect(correct).toHaveBeenCalledOnce();
    cleanup();
    show(stated(), { notStored: 'private-window' });
    expect(screen.queryByRole('button', { name: 'Correct a fact' })).toBeNull();
  });

  it('leads to the routes beyond the shop where there are any', () => {
    const { correct } = show(stated({ routes: 2 }));
    press('2 more ways beyond the shop');
    expect(correct).toHaveBeenCalledOnce();
    cleanup();
    // When the shop’s dates are over it is where to go, whether or not it is known yet how the order was paid.
    show(stated({ routes: 0, urgency: 'over', claimBy: null }));
    press('Beyond the shop');
    cleanup();
    show(stated({ routes: 0 }));
    expect(screen.queryByRole('button', { name: /beyond the shop/ })).toBeNull();
    expect(screen.getAllByRole('button').at(-1)?.textContent).toBe('Correct a fact');
  });

  it('stands right below what to do until when, before everything else', () => {
    show(stated());
    expect(screen.getByRole('heading').nextElementSibling?.className).toBe('row');
  });

  it('takes a question back when it is pressed again', () => {
    show(stated());
    press('Remind me later');
    press('Remind me later');
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
  });

  it('asks since when the parcel is there, as everywhere', () => {
    const { act } = show(stated());
    press('I have it');
    press('Yesterday');
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'received', day: '2026-11-27' });
    press('I have it');
    const other = screen.getByLabelText<HTMLInputElement>('Another day');
    expect(other.max).toBe('2026-11-28');
    fireEvent.input(other, { target: { value: '2026-11-20' } });
    really(other.closest('form') ?? other, 'submit');
    expect(act).toHaveBeenLastCalledWith({ kind: 'received', day: '2026-11-20' });
  });

  it('takes no day to come, and none that a page’s script made up', () => {
    const { act } = show(stated());
    press('I have it');
    const other = screen.getByLabelText<HTMLInputElement>('Another day');
    fireEvent.input(other, { target: { value: '2026-11-29' } });
    really(other.closest('form') ?? other, 'submit');
    expect(screen.getByRole('alert').textContent).toContain('between the order and today');
    fireEvent.input(other, { target: { value: '2026-11-20' } });
    fireEvent.submit(other.closest('form') ?? other);
    fireEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(act).not.toHaveBeenCalled();
  });

  it('settles', () => {
    const { act } = show(stated());
    press('Settled');
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'settled' });
  });

  it('offers for each action its undo, in its place', () => {
    const snoozed = show(stated({ snoozed: true, marks: { snoozedUntil: NOW + 86_400_000 } }));
    expect(screen.queryByRole('button', { name: 'Remind me later' })).toBeNull();
    press('Remind me again');
    expect(snoozed.act).toHaveBeenCalledExactlyOnceWith({ kind: 'unsnooze' });
    cleanup();

    const settled = show(stated({ urgency: 'settled', marks: { settledAt: NOW } }));
    expect(screen.queryByRole('button', { name: 'I have it' })).toBeNull();
    press('Not settled after all');
    expect(settled.act).toHaveBeenCalledExactlyOnceWith({ kind: 'unsettled' });
    cleanup();

    const delivered = {
      value: { kind: 'day' as const, day: day('2026-11-27'), zones: [ZONE] },
      text: '2026-11-27',
      from: 'user' as const,
      readAt: NOW,
    };
    const received = show(stated({ facts: { delivered } as OrderView['facts'] }));
    press('I do not have it after all');
    expect(received.act).toHaveBeenCalledExactlyOnceWith({ kind: 'unreceived' });
  });

  it('marks nothing that is not stored', () => {
    show(stated(), { notStored: 'private-window' });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('link', { name: 'Open the order' })).toBeTruthy();
  });

  it('does nothing that a page’s script made up', () => {
    const { act } = show(stated());
    fireEvent.click(screen.getByRole('button', { name: 'Settled' }));
    expect(act).not.toHaveBeenCalled();
  });
});
