import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay } from '../fake-world';
import { record } from '../ringing-world';

const A = '1000000000000001';
const paid = (day: string) => ({
  paid: { value: { kind: 'day', day: onDay(day), zones: ['UTC'] }, text: day } as const,
  paidWith: { value: 'Visa', text: 'Visa' },
});

let world: FakeWorld;
beforeEach(async () => {
  world = new FakeWorld('2026-11-22T12:00Z');
  await record(world, [endsOn(A, '2026-11-26', paid('2026-11-01'))], 'detail');
  await record(world, [endsOn(A, '2026-11-26', paid('2026-11-02'))], 'tracking');
});
const decides = async () => {
  const { orders } = await answer(world, 'viewOrders', [keyOf(A)], extensionPage);
  return orders[0]?.disagreements.map(({ fact, decides: does }) => [fact, does]);
};

test('two days of payment decide while a card can be asked for the money, after the shop’s own dates too', async () => {
  expect(await decides()).toEqual([['paid', true]]);
  world.travelTo('2027-02-20T12:00Z');
  expect(await decides()).toEqual([['paid', true]]);
});

test('they decide nothing once that is over', async () => {
  world.travelTo('2028-11-20T12:00Z');
  expect(await decides()).toEqual([['paid', false]]);
});

test('where what is beside the shop cannot be worked out, the shop’s own dates judge', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(world, {
    beyondShop: () => {
      throw new Error('a route that cannot be');
    },
  });
  expect(await decides()).toEqual([['paid', false]]);
});
