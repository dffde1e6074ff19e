import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../lib/core/facts/account';
import type { OrderKey } from '../../../lib/core/facts/order';
import { groupOrders } from '../../../lib/core/list/order-groups';
import type { OrderAction } from '../../../lib/core/views/order-actions';
import type { OrderView } from '../../../lib/core/views/order-view';
import { type PopupBackground, popupModel } from '../../../lib/view-models/popup-model';
import { day, NO_SUMMARY, NOW, viewOf } from '../../components/sample-view';

const CLOCK = () => NOW;

/** What each action makes of an order. */
const PARTS: Record<OrderAction['kind'], Partial<OrderView>> = {
  snooze: { snoozed: true, marks: { snoozedUntil: NOW + 1 } },
  unsnooze: { snoozed: false, marks: {} },
  received: { status: 'delivered', urgency: 'soon', daysLeft: 5 },
  unreceived: { status: 'awaiting-delivery', urgency: 'calm', daysLeft: 32 },
  settled: { urgency: 'settled', marks: { settledAt: NOW } },
  unsettled: { urgency: 'calm', marks: {} },
};

/** A background in memory that lists what is not settled, as the real one does. */
function fakeBackground(orders: OrderView[]) {
  const stored = new Map(orders.map((view) => [view.key, view]));
  const change = (key: OrderKey, part: Partial<OrderView>) => {
    const view = stored.get(key);
    if (!view) return Promise.resolve(null);
    const changed = { ...view, ...part };
    stored.set(key, changed);
    return Promise.resolve(changed);
  };
  const state = { broken: false };
  const background: PopupBackground = {
    overview: async () => {
      if (state.broken) throw new Error('no answer');
      const open = [...stored.values()].filter(({ urgency }) => urgency !== 'settled');
      return {
        orders: open,
        summary: NO_SUMMARY,
        stored: stored.size,
        faults: [],
        troubles: [],
        accounts: [],
        toCheck: [],
        changesAt: NOW + 60_000,
        shops: [],
      };
    },
    actOnOrder: ({ key, action }) => change(key, PARTS[action.kind]),
    nameAccount: async () => {},
  };
  return { background, state, stored };
}

const [one, two, three] = [viewOf('1'), viewOf('2'), viewOf('3')];

async function started(orders: OrderView[] = [one, two, three]) {
  const fake = fakeBackground(orders);
  const model = popupModel(fake.background, CLOCK);
  await model.load();
  const ids = () =>
    model.content.value.phase === 'ready' ? model.content.value.orders.map(({ id }) => id) : null;
  const groups = () => {
    const content = model.content.value;
    const [acted, heldIn] = [model.acted.value, model.heldIn.value];
    const held = acted && heldIn ? { key: acted.key, group: heldIn } : null;
    const shown = content.phase === 'ready' ? groupOrders(content.orders, 7, held) : [];
    return Object.fromEntries(shown.map(({ name, orders }) => [name, orders.map(({ id }) => id)]));
  };
  return { ...fake, model, ids, groups };
}

describe('accounts', () => {
  const mums = {
    id: 'b'.repeat(16) as AccountId,
    marketplace: 'aliexpress',
    number: 2,
    name: null,
  } as const;

  it('are chosen for this popup alone: another one lists all', async () => {
    const { model } = await started();
    model.chooseAccount(mums.id);
    await model.load();
    expect(model.account.value).toBe(mums.id);
    model.chooseAccount(null);
    expect(model.account.value).toBeNull();
    expect((await started()).model.account.value).toBeNull();
  });

  it('are named in the background, and read anew', async () => {
    const { background } = fakeBackground([one]);
    const names: unknown[] = [];
    const naming: PopupBackground = {
      ...background,
      nameAccount: async (request) => void names.push(request),
      overview: async () => ({
        ...(await background.overview()),
        accounts: [{ ...mums, name: names.length > 0 ? 'Mum’s' : null }],
      }),
    };
    const model = popupModel(naming, CLOCK);
    await model.load();
    await model.nameAccount(mums, 'Mum’s');
    expect(names).toEqual([{ marketplace: 'aliexpress', account: mums.id, name: 'Mum’s' }]);
    expect(model.content.value).toMatchObject({ accounts: [{ name: 'Mum’s' }] });
  });
});

describe('reading the list', () => {
  it('says that it failed when there is nothing to show yet', async () => {
    const { background, state } = fakeBackground([one]);
    state.broken = true;
    const model = popupModel(background, CLOCK);
    await model.load();
    expect(model.content.value.phase).toBe('failed');
    state.broken = false;
    await model.load();
    expect(model.content.value.phase).toBe('ready');
  });

  it('keeps the last known list when a later reading fails', async () => {
    const { model, state, ids } = await started();
    state.broken = true;
    await model.load();
    expect(ids()).toEqual(['1', '2', '3']);
  });

  it('lets no older answer overtake a newer one', async () => {
    const { background } = fakeBackground([one]);
    const answers: ((orders: OrderView[]) => void)[] = [];
    const slow: PopupBackground = {
      ...background,
      overview: () =>
        new Promise((resolve) => {
          answers.push((orders) =>
            resolve({
              orders,
              summary: NO_SUMMARY,
              stored: 2,
              faults: [],
              troubles: [],
              accounts: [],
              toCheck: [],
              changesAt: NOW + 60_000,
              shops: [],
            }),
          );
        }),
    };
    const model = popupModel(slow, CLOCK);
    const loads = [model.load(), model.load()];
    answers[1]?.([two]);
    answers[0]?.([one]);
    await Promise.all(loads);
    expect(model.content.value).toMatchObject({ phase: 'ready', orders: [{ id: '2' }] });
  });
});

describe('a decision', () => {
  it('leaves a settled order in its row until the next decision', async () => {
    const { model, ids, groups } = await started();
    await model.act(two, { kind: 'settled' });
    expect(ids()).toEqual(['1', '2', '3']);
    expect(model.heldIn.value).toBe('open');
    expect(model.acted.value).toEqual({ key: two.key, did: 'settled', outcome: 'done' });
    await model.act(three, { kind: 'snooze', for: 'tomorrow' });
    expect(groups()).toEqual({ open: ['1', '3'], settled: ['2'] });
  });

  it('to settle an order can still be taken back after the next one', async () => {
    const { model, groups } = await started();
    await model.act(two, { kind: 'settled' });
    await model.act(three, { kind: 'snooze', for: 'tomorrow' });
    await model.act(two, { kind: 'unsettled' });
    expect(groups()).toEqual({ open: ['1', '2', '3'] });
  });

  it('closes the panel it was made in', async () => {
    const { model } = await started();
    model.toggle(two);
    expect(model.openKey.value).toBe(two.key);
    await model.act(two, { kind: 'settled' });
    expect(model.openKey.value).toBeNull();
  });

  it('holds an order that became urgent by it where it was', async () => {
    const { model } = await started();
    await model.act(one, { kind: 'received', day: day('2026-11-28') });
    expect(model.heldIn.value).toBe('open');
    expect(model.content.value).toMatchObject({ orders: [{ id: '1', urgency: 'soon' }, {}, {}] });
  });

  it('is taken back, and the order stands as before', async () => {
    const { model, stored } = await started();
    await model.act(two, { kind: 'snooze', for: 'three-days' });
    expect(stored.get(two.key)?.snoozed).toBe(true);
    await model.act(two, { kind: 'unsnooze' });
    expect(stored.get(two.key)).toEqual(two);
    expect(model.acted.value?.outcome).toBe('undone');
    expect(model.heldIn.value).toBeNull();
  });

  it('that the background does not know the order for changes nothing and says so', async () => {
    const { model, ids } = await started();
    await model.act(viewOf('9'), { kind: 'settled' });
    expect(model.acted.value).toEqual({ key: viewOf('9').key, outcome: 'failed' });
    expect(ids()).toEqual(['1', '2', '3']);
  });
});

describe('keeping up with the time', () => {
  it('names the moment until which the list stands; none while there is no list', async () => {
    const { background } = fakeBackground([one]);
    const model = popupModel(background, CLOCK);
    expect(model.changesAt()).toBe(Infinity);
    await model.load();
    expect(model.changesAt()).toBe(NOW + 60_000);
  });
});
