import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { Order } from '../../../../lib/core/facts/order';
import { sayEvent } from '../../../../lib/view-models/claims/say-event';
import { endsOn, extensionPage, type FakeWorld, keyOf } from '../../app/fake-world';
import { worldWith } from '../../app/ringing-world';

const A = '1000000000000001';
const made = () => worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-30')]);

function orderIn(world: FakeWorld): Order {
  const order = world.stored.get(keyOf(A));
  if (!order) throw new Error('no order');
  return order;
}
const say = (
  world: FakeWorld,
  ...[event, fields]: Parameters<typeof sayEvent> extends [infer E, infer F, ...unknown[]]
    ? [E, F]
    : never
) =>
  sayEvent(event, fields, orderIn(world), {
    correctFact: (request) => answer(world, 'correctFact', request, extensionPage),
    context: () => ({ language: 'en', now: world.now, zone: 'UTC' }),
  });
const kinds = async (world: FakeWorld) =>
  (await answer(world, 'viewOrder', { key: keyOf(A) }, extensionPage))?.clocks.map(
    ({ kind }) => kind,
  );

test('a message that was sent starts the clock of its answer', async () => {
  const world = await made();
  const fields = { sellerContacted: '2026-12-07', contactedBy: 'chat', answerDue: '2026-12-14' };
  expect(await say(world, 'message-sent', fields)).toEqual({});
  expect(orderIn(world).facts.contactedBy?.[0]?.value).toBe('chat');
  expect(await kinds(world)).toContain('answer-due');
});

test('after a dispute the order waits for others', async () => {
  const world = await made();
  await say(world, 'dispute-opened', { disputeOpened: '2026-12-06' });
  const view = await answer(world, 'viewOrder', { key: keyOf(A) }, extensionPage);
  expect(view?.urgency).toBe('waiting');
});

test('a refund is told apart from a coupon, with its amount', async () => {
  const world = await made();
  const fields = {
    refundIssued: '2026-12-06',
    refundKind: 'coupon',
    refundAmount: '3',
    'total-currency': 'USD',
  };
  expect(await say(world, 'refunded', fields)).toEqual({});
  const { facts } = orderIn(world);
  expect(facts.refundKind?.[0]?.value).toBe('coupon');
  expect(facts.refundAmount?.[0]?.value).toMatchObject({ amount: '3', currency: 'USD' });
});

test('what cannot be is told for its field, and nothing of it is stored', async () => {
  const world = await made();
  const before = orderIn(world);
  expect(
    await say(world, 'message-sent', { sellerContacted: '2027-12-07', contactedBy: 'chat' }),
  ).toHaveProperty('sellerContacted');
  expect(await say(world, 'message-sent', { sellerContacted: '' })).toHaveProperty(
    'sellerContacted',
  );
  expect(
    await say(world, 'offer-made', {
      offerMade: '2026-12-06',
      offerAmount: 'much',
      'total-currency': 'USD',
    }),
  ).toHaveProperty('offerAmount');
  expect(orderIn(world)).toBe(before);
});
