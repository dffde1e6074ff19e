// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LineItem } from '../../../lib/core/facts/order';
import { known, show } from './show-order-page';

afterEach(cleanup);

const lamp: LineItem = {
  title: 'Lamp',
  quantity: null,
  price: { amount: '12.50', currency: 'EUR', text: '12.50 EUR' },
  variant: null,
};
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('what an order by hand is made of', () => {
  it('starts with what is known and takes more rows', async () => {
    const { correctItems } = show({ content: known({}, { manualOnly: true, items: [lamp] }) });
    expect(field('Name of item 1').value).toBe('Lamp');
    expect(field('Price of item 1').value).toBe('12.50');
    fireEvent.click(screen.getByRole('button', { name: 'Add an item' }));
    fireEvent.input(field('Name of item 2'), { target: { value: 'Bulb' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(correctItems).toHaveBeenCalledOnce());
    expect(correctItems.mock.calls[0]).toEqual([
      expect.objectContaining({
        'item-title-0': 'Lamp',
        'item-amount-0': '12.50',
        'item-title-1': 'Bulb',
        'item-amount-1': '',
        'items-currency': 'EUR',
      }),
      2,
    ]);
  });

  it('says what is wrong and leads there', async () => {
    const { correctItems } = show({ content: known({}, { manualOnly: true, items: [lamp] }) });
    correctItems.mockResolvedValue({ 'item-amount-0': { message: 'orderPageAmountWrong' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/^Write only the amount/);
    expect(document.activeElement).toBe(field('Price of item 1'));
    expect(field('Price of item 1').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps each thing in its row when one above was emptied and saved', async () => {
    const bulb = { ...lamp, title: 'Bulb' };
    const wire = { ...lamp, title: 'Wire' };
    const { update, correctItems } = show({
      content: known({}, { manualOnly: true, items: [lamp, bulb, wire] }),
    });
    for (const name of ['Name of item 1', 'Price of item 1'])
      fireEvent.input(field(name), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(correctItems).toHaveBeenCalledOnce());
    update({ content: known({}, { manualOnly: true, items: [bulb, wire] }) });
    const names = [1, 2, 3].map((row) => field(`Name of item ${row}`).value);
    expect(names).toEqual(['', 'Bulb', 'Wire']);
  });

  it('is not asked of an order that a page has shown', () => {
    show({ content: known({}, { items: [lamp] }) });
    expect(screen.queryByRole('heading', { name: 'What is in it' })).toBeNull();
  });
});
