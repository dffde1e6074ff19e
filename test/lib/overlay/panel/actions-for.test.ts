import { expect, test } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import type { OrderAction } from '../../../../lib/core/views/order-actions';
import type { OrderView } from '../../../../lib/core/views/order-view';
import type { Ask } from '../../../../lib/overlay/overlay-world';
import { actionsFor } from '../../../../lib/overlay/panel/actions-for';
import { viewOf } from '../../../components/sample-view';
import { turns } from '../../turns';

const KEY = orderKey('aliexpress', '8210000000000001');
const ACTIONS: readonly OrderAction[] = [
  { kind: 'snooze', for: 'tomorrow' },
  { kind: 'settled' },
  { kind: 'unsettled' },
];
const VIEW = viewOf('8210000000000001', {});

/** What is told after each action, where the background answers with this. */
async function toldWhen(answer: () => Promise<OrderView | null>) {
  const told: (OrderView | null)[] = [];
  const ask = (() => answer()) as Ask;
  const actions = actionsFor(KEY, { ask }, (view) => told.push(view));
  for (const action of ACTIONS) actions.act(action);
  await turns(2);
  return told;
}

test('the order as it stands after an action is told, or that no answer came', async () => {
  expect(await toldWhen(async () => VIEW)).toEqual([VIEW, VIEW, VIEW]);
  const silent = () => Promise.reject(new Error('no answer in time'));
  expect(await toldWhen(silent)).toEqual([null, null, null]);
});

test('of an order that is not there any more nothing is told', async () => {
  expect(await toldWhen(async () => null)).toEqual([]);
});
