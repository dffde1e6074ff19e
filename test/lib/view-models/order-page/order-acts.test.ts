import { expect, test, vi } from 'vitest';
import { orderActs } from '../../../../lib/view-models/order-page/order-acts';
import { viewOf } from '../../../components/sample-view';

test('an order is acted on as the list does it, and told of where it is shown', () => {
  const actions = {
    act: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
  };
  const save = vi.fn();
  const { acts, show, isTold } = orderActs(actions, save);
  const [one, other] = [viewOf('1'), viewOf('2')];
  show(one.key);
  expect(isTold.value).toBe(false);
  acts.act(one, { kind: 'snooze', for: 'tomorrow' });
  expect(actions.act).toHaveBeenLastCalledWith([one.key], { kind: 'snooze', for: 'tomorrow' });
  expect(isTold.value).toBe(true);
  show(other.key);
  expect(isTold.value).toBe(false);
  acts.act(other, { kind: 'settled' });
  expect(actions.act).toHaveBeenLastCalledWith([other.key], { kind: 'settled' });
  acts.act(other, { kind: 'unsettled' });
  expect(actions.act).toHaveBeenLastCalledWith([other.key], { kind: 'unsettled' });
  acts.remove(other.key);
  expect(actions.remove).toHaveBeenCalledWith([other.key]);
  expect(isTold.value).toBe(true);
  acts.saveCalendar(other.key);
  expect(save).toHaveBeenCalledWith(other.key);
});
